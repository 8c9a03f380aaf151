import { type ParseArgsOptionDescriptor, parseArgs } from "node:util";
import { UsageError } from "../base/usage-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import { limitRules, type NumberRule } from "../results/limits.ts";
import { type Command, commands } from "./commands.ts";
import { nearest } from "./nearest.ts";
import { type Option, type OptionValues, optionsOf } from "./option-table.ts";
import { numberOf, oneOf } from "./values.ts";

const rules: Readonly<Record<NonNullable<Option["number"]>, NumberRule>> = {
  ...limitRules,
  timeout: {
    what: "a number of seconds above 0, at most 2147483",
    // Timers cannot count further.
    holds: (value) => value > 0 && value <= 2_147_483,
  },
  wait: {
    what: "a number of seconds from 0 to 3600",
    holds: (value) => value >= 0 && value <= 3600,
  },
};

/** Values as they were typed; of an option without `multiple`, the last one. */
type TypedValues = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** The arguments of a command, read and checked. */
export interface Arguments<C extends Command> {
  readonly values: OptionValues<C>;
  readonly operands: readonly string[];
  readonly typed: TypedValues;
}

const keyAdvice =
  "keys are not accepted on the command line: set ANTHROPIC_API_KEY, or name a variable with --api-key-env";

function descriptorOf({ short, value, repeatable }: Option): ParseArgsOptionDescriptor {
  return {
    type: value === undefined ? "boolean" : "string",
    multiple: repeatable === true,
    ...(short ? { short } : {}),
  };
}

/** Returns a message for an error of `parseArgs`. What was typed may be a key, so it is redacted or left out. */
function messageOf({ message, code }: Error & { readonly code: string }, own: readonly Option[]): string {
  const [, word = ""] = /'(-*[^' ]+)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
    const isTarget = /^(mock|mock:in-process|https?:\/\/[\w.:[\]/-]+)$/.test(word);
    return isTarget
      ? `give the target as an option: --target ${word}`
      : "unexpected argument: give the option before its value";
  }
  if (/^--?(api-?)?(key|token)$/.test(word)) return keyAdvice;
  const [line = ""] = createRedactor([]).text(message).split("\n");
  if (code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return line;
  const suggestion = nearest(
    word.replace(/^-+/, ""),
    own.map(({ name }) => name),
  );
  return suggestion === undefined ? line : `${line.split(". ")[0]}; did you mean --${suggestion}?`;
}

function parse(args: readonly string[], own: readonly Option[], allowPositionals: boolean) {
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(own.map((option) => [option.name, descriptorOf(option)])),
      allowPositionals,
    });
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new UsageError(messageOf({ ...error, message: error.message, code: String(error.code) }, own));
  }
}

function readValue(
  { name, choices, number, repeatable, value }: Option,
  typed: TypedValues[string],
): unknown {
  if (value === undefined) return typed === true;
  const read = (text: string) => {
    if (choices) return oneOf(`--${name}`, text, choices);
    return number ? numberOf(`--${name}`, text, rules[number]) : text;
  };
  const all = [typed ?? []].flat().map((each) => read(String(each)));
  return repeatable ? all : all[0];
}

/**
 * Reads the arguments of a command by {@link options}.
 *
 * @throws UsageError for an unknown option, or a value that its option does not take.
 */
export function readArguments<C extends Command>(command: C, args: readonly string[]): Arguments<C> {
  const own = optionsOf(command);
  const { values: typed, positionals } = parse(args, own, commands[command].operands !== undefined);
  const values = own.map((option) => [option.name, readValue(option, typed[option.name])]);
  return { values: Object.fromEntries(values) as OptionValues<C>, operands: positionals, typed };
}
