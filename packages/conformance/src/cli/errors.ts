import { inspect } from "node:util";
import { escapeControlCharacters } from "../base/control-characters.ts";
import { UsageError } from "../base/usage-error.ts";
import { createRedactor } from "../redaction/redactor.ts";
import type { ExitCode } from "../results/outcome.ts";
import { TargetError } from "../targets/target-error.ts";

const keyAdvice =
  "a key is never given on the command line: set ANTHROPIC_API_KEY, or name a variable with --api-key-env";

/** What stands after an option, wherever it does. */
function valuesOf(flag: string, args: readonly string[]): string[] {
  return args.flatMap((each, at) => {
    if (each.startsWith(`${flag}=`)) return [each.slice(flag.length + 1)];
    return args[at - 1] === flag ? [each] : [];
  });
}

/** Every text that a call was given and that nobody may see: values of the environment and of headers. */
export function secretsIn(args: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const named = valuesOf("--api-key-env", args);
  const values = Object.entries(env)
    .filter(([name]) => /key|token|secret|passw/i.test(name) || named.includes(name))
    .map(([, value = ""]) => value);
  const headers = valuesOf("--header", args).map((each) => each.split("=").slice(1).join("="));
  // A shorter one may be a word, and would be taken out of every sentence.
  return [...values, ...headers].filter((value) => value.length >= 6);
}

/** Node's words for a call that cannot be read, and better ones where the mistake is a common one. */
function unreadable({ code, message }: { code: string; message: string }): string | undefined {
  const [, word = ""] = /'(-*[^' ]+)/.exec(message) ?? [];
  if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
    // Node would repeat the stray argument, which may well be a key.
    const isTarget = /^(mock|mock:in-process|https?:\/\/[\w.:[\]/-]+)$/.test(word);
    return isTarget
      ? `the target is an option: --target ${word}`
      : "a value stands without an option before it";
  }
  if (/^--?(api-?)?(key|token)$/.test(word)) return keyAdvice;
  return code.startsWith("ERR_PARSE_ARGS")
    ? createRedactor([]).text(message.split("\n")[0] ?? "")
    : undefined;
}

/** What was wrong with the call, in one line; `undefined` when the error is none of the caller's. */
function mistake(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof UsageError) return error.message;
  return "code" in error ? unreadable({ code: String(error.code), message: error.message }) : undefined;
}

/**
 * Tells why a command ended early, without any of the secrets. Answers the exit code: never 1, which accuses a
 * server.
 */
export function reportError(error: unknown, secrets: readonly string[]): ExitCode {
  const message = mistake(error);
  const say = (text: string) => process.stderr.write(`skills-conformance: ${text}\n`);
  if (message !== undefined) {
    // Some mistakes name a better place to look.
    const hint = message.includes("see skills-conformance") ? "" : " (see skills-conformance --help)";
    // The words are our own, but for what was typed; what looks like a key has been taken out of that.
    say(escapeControlCharacters(createRedactor(secrets, []).text(message)) + hint);
    return 2;
  }
  const told = error instanceof TargetError ? error.message : inspect(error);
  say(createRedactor(secrets).text(told).split("\n").map(escapeControlCharacters).join("\n"));
  return 3;
}
