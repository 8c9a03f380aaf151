import { type Command, commandNames, commands } from "./commands.ts";
import { type Option, optionsOf } from "./option-table.ts";
import { wrap } from "./wrap.ts";

const width = 80;

/** Column in which descriptions begin. */
const column = 26;

const kinds = `Kinds of report
  json                    the result; report makes the other kinds from it
  junit, ctrf             for CI servers and test dashboards
  html                    a page with every exchange, usable offline
  markdown                a page for job summaries, as in
                          markdown=$GITHUB_STEP_SUMMARY
  github                  annotations for GitHub Actions, as in github=-
  badge                   for an endpoint badge of shields.io
`;

const runCodes = "0 conforms, 1 does not, 2 wrong usage, 3 incomplete";

const keys =
  "Scenarios about special keys use SKILLS_CONFORMANCE_ADMIN_KEY and SKILLS_CONFORMANCE_RESTRICTED_KEY (a key that may not download), if set.";

/** The help of a command, without its options. */
interface CommandText {
  /** Follows the name in the first line. */
  readonly synopsis: string;
  readonly description: readonly string[];
  /** Paragraphs after the options. */
  readonly notes?: readonly string[];
  readonly hasKinds?: true;
  readonly exitCodes?: string;
  /** Lines of a shell. */
  readonly examples: readonly string[];
}

const texts: Readonly<Record<Command, CommandText>> = {
  run: {
    synopsis: "--target mock|mock:in-process|URL [options]",
    description: [
      "Runs every scenario against the server, in each revision, and prints the promises that it broke. Only reads from a URL unless --allow-writes is given. The report goes to stdout, everything else to stderr. NO_COLOR turns colors off.",
    ],
    notes: [
      keys,
      "A run that would exceed a limit ends as incomplete. So does a run that cannot delete the first skill that it creates: it creates no more.",
      "Ctrl-C or SIGTERM deletes what the run created and prints what was decided so far. A second one stops at once; skills-conformance sweep then deletes the rest. The exit code is 3, or 1 if a promise was already found broken.",
    ],
    hasKinds: true,
    exitCodes: runCodes,
    examples: [
      "skills-conformance run --target https://api.anthropic.com",
      "skills-conformance run --target http://127.0.0.1:4010 --allow-writes",
      "skills-conformance run --target mock --report junit=reports/conformance.xml",
    ],
  },
  plan: {
    synopsis: "--target mock|mock:in-process|URL [options] [--json]",
    description: [
      "Prints what run would send with the same options, for each scenario: requests, creates that should be accepted or rejected, versions and bytes. Also prints the bound that no run exceeds, and what is skipped. Sends nothing and needs no key.",
    ],
    notes: [keys],
    examples: [
      "skills-conformance plan --target https://api.anthropic.com",
      "skills-conformance plan --target https://api.anthropic.com --allow-writes",
    ],
  },
  sweep: {
    synopsis: "[--target URL] [--dry-run] [options]",
    description: [
      "Deletes what runs left behind that were killed or could not clean up: what their ledgers list and the server proves to be of the run, and nothing else. Checks each ledger against its server and key first. Prints a receipt, with what is left and why.",
    ],
    exitCodes: "0 nothing is left, 2 wrong usage, 3 something is left",
    examples: [
      "skills-conformance sweep --dry-run",
      "skills-conformance sweep --target https://api.anthropic.com",
    ],
  },
  replay: {
    synopsis: "RECORDING.har [options]",
    description: [
      "Judges a recording of run --record again, with the current suite and without a network. The same suite has the same result. A scenario ends at a request whose response is not in the recording. The default of --provisional is that of the recorded run.",
    ],
    hasKinds: true,
    exitCodes: runCodes,
    examples: ["skills-conformance replay last-month.har --report html=last-month.html"],
  },
  parity: {
    synopsis: "LEFT RIGHT [options]",
    description: [
      "Runs the same scenarios against two servers and compares their responses. Each side is mock, mock:in-process, a URL, or a recording of run --record, FILE.har. With one recording, the other side runs what it contains.",
      "Ids are compared by what they refer to: <skill:1> is the same skill on both sides. Differences are status, type, missing-field, extra-field, value, order, header or wording.",
    ],
    exitCodes: "0 no difference, 1 differences, 2 wrong usage, 3 incomplete",
    examples: [
      "skills-conformance parity reports/live.har mock --patch reports/patches.md",
      "skills-conformance parity mock http://127.0.0.1:4010 --allow-writes",
    ],
  },
  report: {
    synopsis: `RESULT.json [--report KIND=FILE] [-v]
       skills-conformance report --compare OLD.json RESULT.json [--json]`,
    description: [
      "Makes reports of a result that run --report json=RESULT.json wrote. Without --report, prints the report that run prints.",
      "--compare compares two results check by check: fixed, broken, newly undecided, newly decided, lost (no longer checked), new. It notes if the runs differ in kind.",
    ],
    hasKinds: true,
    exitCodes: `${runCodes}
  --compare: 1 broken or lost checks, else 3 newly undecided checks, else 0`,
    examples: [
      "skills-conformance report result.json --report html=report.html",
      "skills-conformance report --compare last-month.json result.json",
    ],
  },
  list: {
    synopsis: "[--json]",
    description: ["Prints the scenarios with their revisions and checks."],
    examples: ["skills-conformance list"],
  },
  explain: {
    synopsis: "REQUIREMENT",
    description: ["Prints a promise, its evidence and sources, and what judges it."],
    examples: ["skills-conformance explain skill.delete.refused-while-versions-exist"],
  },
};

function paragraph(text: string): string {
  return `${wrap(text.split(" "), "", width).join("\n")}\n`;
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function optionLines({ name, short, value, description, repeatable, default: preset }: Option): string[] {
  const label = `  ${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
  const notes = [...(preset ? [`default: ${preset}`] : []), ...(repeatable ? ["repeatable"] : [])];
  const text = notes.length > 0 ? `${description} (${notes.join("; ")})` : description;
  const [first = "", ...others] = wrap(text.split(" "), " ".repeat(column), width);
  if (label.length > column - 2) return [label, first, ...others];
  return [label.padEnd(column) + first.trimStart(), ...others];
}

function optionSections(command: Command): string[] {
  const groups = Map.groupBy(optionsOf(command), ({ group }) => group);
  return [...groups].map(([group, options]) => `${group}\n${options.flatMap(optionLines).join("\n")}\n`);
}

/** Returns the help of a command. */
export function helpOf(command: Command): string {
  const { synopsis, description, notes = [], hasKinds, exitCodes, examples } = texts[command];
  const sections = [
    `skills-conformance ${command} ${synopsis}\n`,
    ...description.map(paragraph),
    ...optionSections(command),
    ...notes.map(paragraph),
    ...(hasKinds ? [kinds] : []),
    ...(exitCodes ? [section("Exit codes", [exitCodes])] : []),
    section("Examples", examples),
  ];
  return sections.join("\n");
}

function commandLine(name: Command): string {
  const { operands = "", summary } = commands[name];
  return `${name} ${operands}`.trim().padEnd(column - 2) + summary;
}

/** Returns the help of the program. */
export function help(): string {
  const sections = [
    "skills-conformance: does a server keep the promises of Claude's Skills API?\n",
    section("Usage", ["skills-conformance COMMAND [options]", "skills-conformance COMMAND --help"]),
    section("Commands", commandNames.map(commandLine)),
    "Options of run and plan\n",
    ...optionSections("run"),
    paragraph(keys),
    kinds,
    section("Exit codes", [runCodes]),
    section("Against production: first the plan, then reading, then everything", [
      "export ANTHROPIC_API_KEY=…",
      "skills-conformance plan --target https://api.anthropic.com",
      "skills-conformance run --target https://api.anthropic.com",
      "skills-conformance run --target https://api.anthropic.com --allow-writes \\",
      "  --confirm-origin https://api.anthropic.com",
    ]),
    section("After a killed run: show what it left behind, then delete it", [
      "skills-conformance sweep --dry-run",
      "skills-conformance sweep",
    ]),
    section("On this machine", [
      "skills-conformance run --target mock",
      "skills-conformance run --target http://127.0.0.1:4010 --allow-writes",
      "skills-conformance explain skill.delete.refused-while-versions-exist",
    ]),
  ];
  return sections.join("\n");
}
