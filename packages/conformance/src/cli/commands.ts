/** A command, for the help. */
export interface CommandInfo {
  /** Arguments besides options. */
  readonly operands?: string;
  readonly summary: string;
}

const table = {
  run: { summary: "Run every scenario against a server and judge it" },
  plan: { summary: "Show what run would send; sends nothing" },
  sweep: { summary: "Delete what an interrupted run left behind" },
  replay: { operands: "RECORDING.har", summary: "Judge a recording again, without a network" },
  parity: { operands: "LEFT RIGHT", summary: "Compare the responses of two servers" },
  report: { operands: "RESULT.json", summary: "Make reports from a result, or compare two" },
  list: { summary: "List the scenarios and their checks" },
  explain: { operands: "REQUIREMENT", summary: "Show a promise, its evidence and sources" },
} as const;

/** Name of a command. */
export type Command = keyof typeof table;

/** Every command, in the order of the help. */
export const commands: Readonly<Record<Command, CommandInfo>> = table;

/** Every name, in the order of the help. */
export const commandNames: readonly Command[] = Object.keys(table) as Command[];
