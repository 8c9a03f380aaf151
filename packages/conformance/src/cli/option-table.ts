import type { Revision } from "@skills-api/spec";
import type { RunLimits } from "../results/limits.ts";
import type { OptionalFeature, OptionalPart } from "../targets/capabilities.ts";
import type { AuthScheme } from "../targets/target.ts";
import type { Command } from "./commands.ts";

/** Headings of the options, in the order of the help. */
export type OptionGroup = "Server" | "Scenarios" | "Limits" | "Ledgers" | "Output";

/** An option of some commands. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  readonly short?: string;
  readonly group: OptionGroup;
  readonly commands: readonly Command[];
  /** Placeholder of the value; an option without one is a flag. */
  readonly value?: string;
  readonly repeatable?: true;
  /** Every value that the option takes. */
  readonly choices?: readonly (AuthScheme | OptionalPart | OptionalFeature | Revision | "gate" | "show")[];
  /** Rule for the number that the option takes. */
  readonly number?: keyof RunLimits | "timeout" | "wait";
  readonly description: string;
  /** The value of an option that is not given, in words. */
  readonly default?: string;
  /** Whether the GitHub Action has an input of the same name. */
  readonly isInput?: true;
}

// Plain literals, so that the types of the values derive from them.
const table = [
  {
    name: "target",
    group: "Server",
    commands: ["run", "plan"],
    value: "TARGET",
    description:
      "Server under test: mock (the mock in a process of its own, through sockets), mock:in-process, or a URL, with the path prefix if there is one",
    isInput: true,
  },
  {
    name: "target",
    group: "Server",
    commands: ["sweep"],
    value: "URL",
    description: "Replay only ledgers of this server",
  },
  {
    name: "api-key-env",
    group: "Server",
    commands: ["run", "plan", "sweep"],
    value: "NAME",
    description: "Environment variable with the key. No option takes the key itself",
    default: "ANTHROPIC_API_KEY",
    isInput: true,
  },
  {
    name: "api-key-env",
    group: "Server",
    commands: ["parity"],
    value: "NAME",
    repeatable: true,
    description: "Environment variable with the key. The second one is for RIGHT",
    default: "ANTHROPIC_API_KEY",
  },
  {
    name: "auth",
    group: "Server",
    commands: ["run", "plan", "parity", "sweep"],
    value: "x-api-key|bearer",
    choices: ["x-api-key", "bearer"],
    description: "How the key is sent",
    default: "x-api-key",
  },
  {
    name: "header",
    group: "Server",
    commands: ["run", "plan", "parity", "sweep"],
    value: "NAME=VALUE",
    repeatable: true,
    description:
      "Header to add to every request, such as one for a gateway. The value is kept secret like a key, unless it is a word of the API, has fewer than 4 characters, or has fewer than 8 and no letter",
  },
  {
    name: "timeout",
    group: "Server",
    commands: ["run", "plan", "parity", "sweep"],
    value: "SECONDS",
    number: "timeout",
    description: "Seconds to wait for a response",
    default: "30",
  },
  {
    name: "revision",
    group: "Scenarios",
    commands: ["run", "plan", "parity"],
    value: "NAME",
    repeatable: true,
    choices: ["skills-2025-10-02", "ga"],
    description: "Revision to run: skills-2025-10-02 or ga",
    default: "both",
    isInput: true,
  },
  {
    name: "filter",
    group: "Scenarios",
    commands: ["run", "plan", "parity"],
    value: "ID",
    repeatable: true,
    description: "Scenario or check to run, or the beginning of its id",
    default: "all",
    isInput: true,
  },
  {
    name: "without",
    group: "Scenarios",
    commands: ["run", "plan", "parity"],
    value: "FEATURE",
    repeatable: true,
    choices: ["prebuilt", "download"],
    description: "Feature that the server lacks: prebuilt or download",
    isInput: true,
  },
  {
    name: "include",
    group: "Scenarios",
    commands: ["run", "plan", "parity"],
    value: "WHAT",
    repeatable: true,
    choices: ["large-upload", "open-questions"],
    description:
      "Scenarios that run only on request: large-upload (uploads near the size limit) or open-questions (undocumented behaviour, recorded and never judged)",
    isInput: true,
  },
  {
    name: "allow-writes",
    group: "Scenarios",
    commands: ["run", "plan", "parity"],
    description: "Let requests that write reach a URL. Everything that a run creates is deleted at its end",
    isInput: true,
  },
  {
    name: "confirm-origin",
    group: "Scenarios",
    commands: ["run", "plan"],
    value: "ORIGIN",
    description:
      "Origin of the target, such as https://api.anthropic.com. Required to write beyond this machine",
    isInput: true,
  },
  {
    name: "confirm-origin",
    group: "Scenarios",
    commands: ["parity"],
    value: "ORIGIN",
    repeatable: true,
    description: "Origin of a URL. Required to write beyond this machine",
  },
  {
    name: "max-requests",
    group: "Limits",
    commands: ["run", "plan", "parity"],
    value: "N",
    number: "maxRequests",
    description:
      "Maximum number of requests, including retries and clean-up. One is reserved for each skill that must be deleted",
    default: "the bound that plan prints",
    isInput: true,
  },
  {
    name: "max-creates",
    group: "Limits",
    commands: ["run", "plan", "parity"],
    value: "N",
    number: "maxCreates",
    description:
      "Maximum number of skills to create, including those whose response was lost and the first, which is created twice",
    default: "the bound that plan prints",
    isInput: true,
  },
  {
    name: "max-bytes",
    group: "Limits",
    commands: ["run", "plan", "parity"],
    value: "N",
    number: "maxBytes",
    description: "Maximum number of bytes of request bodies",
    default: "the bound that plan prints",
    isInput: true,
  },
  {
    name: "max-seconds",
    group: "Limits",
    commands: ["run", "plan", "parity"],
    value: "N",
    number: "maxSeconds",
    description: "Seconds after which only clean-up is sent",
    default: "no limit",
    isInput: true,
  },
  {
    name: "rps",
    group: "Limits",
    commands: ["run", "plan", "parity"],
    value: "N",
    number: "rps",
    description: "Maximum number of requests per second, such as 2 or 0.5",
    default: "no limit",
  },
  {
    name: "concurrency",
    group: "Limits",
    commands: ["run", "plan", "parity"],
    value: "N",
    number: "concurrency",
    description:
      "Maximum number of simultaneous requests. A run sends one at a time, except for a few that must overlap",
    default: "no limit",
  },
  {
    name: "ledger",
    group: "Ledgers",
    commands: ["run", "plan", "parity", "sweep"],
    value: "DIR",
    description: "Folder with the ledgers of runs that write",
    default: "skills-conformance in XDG_STATE_HOME, LOCALAPPDATA or ~/.local/state",
  },
  {
    name: "run",
    group: "Ledgers",
    commands: ["sweep"],
    value: "ID",
    description: "Replay only the ledger of this run, even if the run seems to be active",
  },
  {
    name: "wait",
    group: "Ledgers",
    commands: ["sweep"],
    value: "SECONDS",
    number: "wait",
    description: "Seconds to look for a create whose response was lost",
    default: "30",
  },
  {
    name: "dry-run",
    group: "Ledgers",
    commands: ["sweep"],
    description: "Look everything up and delete nothing",
  },
  {
    name: "provisional",
    group: "Output",
    commands: ["run", "plan", "replay"],
    value: "gate|show",
    choices: ["gate", "show"],
    description: "Whether promises that are only inferred fail the run (gate) or warn (show)",
    default: "gate for the mock, show for a URL",
    isInput: true,
  },
  {
    name: "baseline",
    group: "Output",
    commands: ["run", "plan", "replay"],
    value: "FILE",
    description:
      "JSON file with expected failures, each with a reason, a link and an expiry date. A check that passes, or whose date is over, fails the run",
    isInput: true,
  },
  {
    name: "report",
    group: "Output",
    commands: ["run", "plan", "replay", "report"],
    value: "KIND=FILE",
    repeatable: true,
    description: "Report to write, such as html=report.html; - is stdout",
  },
  {
    name: "record",
    group: "Output",
    commands: ["run", "plan"],
    value: "FILE",
    description: "File for a recording of every exchange, HAR 1.2 without secrets, for replay and parity",
    isInput: true,
  },
  {
    name: "compare",
    group: "Output",
    commands: ["report"],
    value: "OLD.json",
    description: "Compare an earlier result with RESULT.json",
  },
  {
    name: "patch",
    group: "Output",
    commands: ["parity"],
    value: "FILE",
    description:
      "File for the changes that would make RIGHT respond as LEFT does, with the exchanges that show them: Markdown, or JSON for FILE.json",
  },
  {
    name: "json",
    group: "Output",
    commands: ["plan", "parity", "report", "sweep", "list"],
    description: "Print JSON",
  },
  {
    name: "verbose",
    short: "v",
    group: "Output",
    commands: ["run", "plan", "parity", "replay", "report"],
    description: "Print a line for each scenario and the whole report",
  },
  {
    name: "quiet",
    short: "q",
    group: "Output",
    commands: ["run", "plan", "parity"],
    description: "Print no progress",
  },
] as const;

type Row = (typeof table)[number];

/** The option of a name that a command takes. */
type RowOf<C extends Command, R extends Row = Row> = R extends Row
  ? C extends R["commands"][number]
    ? R
    : never
  : never;

type ValueOf<R extends Row> = R extends { readonly choices: readonly (infer Choice)[] }
  ? Choice
  : R extends { readonly number: string }
    ? number
    : string;

/** The options of a call, read and checked. */
export type OptionValues<C extends Command> = {
  readonly [R in RowOf<C> as R["name"]]: R extends { readonly repeatable: true }
    ? readonly ValueOf<R>[]
    : R extends { readonly value: string }
      ? ValueOf<R> | undefined
      : boolean;
};

/** Every option, in the order of the help. */
export const options: readonly Option[] = table;

/** Returns the options of a command. */
export function optionsOf(command: Command): readonly Option[] {
  return options.filter((option) => option.commands.includes(command));
}
