const server = `Which server
  --target NAME         mock             our mock, in a process of its own, through sockets
                        mock:in-process  our mock, in this process
                        URL              any server, with a path prefix where it has one
`;

const reaching = `  --api-key-env NAME    the environment variable with its key; default ANTHROPIC_API_KEY.
                        A key is never given on the command line
  --auth HOW            x-api-key (the default) or bearer: the header that shows the key
  --header NAME=VALUE   sent with every request, for a gateway; may be repeated. Its value
                        is kept secret as a key is
  --timeout SECONDS     until a request is given up; default 30
`;

const ledger = `  --ledger DIR          where the ledgers of runs that write are kept; default
                        skills-conformance in XDG_STATE_HOME, LOCALAPPDATA or ~/.local/state
`;

const common = `${server}${reaching}  SKILLS_CONFORMANCE_ADMIN_KEY and SKILLS_CONFORMANCE_RESTRICTED_KEY (one that may not download)
  are used where they are set, for the scenarios about such keys

What is told
  --revision NAME       skills-2025-10-02 or ga; may be repeated; default both
  --filter ID           a scenario or check, or the beginning of one; may be repeated
  --without WHAT        prebuilt or download: what the server lacks; may be repeated
  --include WHAT        what is sent only when it is asked for; may be repeated
                        large-upload    uploads near the size limit
                        open-questions  what nobody has answered; recorded, never judged
  --allow-writes        let requests that write reach a URL; without it nothing that writes
                        leaves this process. What is created is deleted at the end
  --confirm-origin ORIGIN
                        the origin of the target once more, such as https://api.anthropic.com;
                        needed to write beyond this machine
${ledger}
How much is sent at most; a run that would need more ends as incomplete
  --max-requests N      repeats and clean-up included; default the bound that plan prints
  --max-creates N       skills that are created; default likewise
  --max-bytes N         bytes of uploads; default likewise
  --max-seconds N       then only clean-up is sent; default no limit
  --rps N               requests in a second, such as 2 or 0.5; default no limit
  --concurrency N       requests under way at once, where scenarios send several; default no limit

What comes of it
  --provisional gate|show
                        whether promises that are only believed may fail the run; default
                        gate for the mock, show for a URL
  --baseline FILE       JSON with failures that are expected, each with a reason, a link and its
                        last day; one that passes, or whose day is over, fails the run
  --report KIND=FILE    what report makes of the result, such as json=FILE, which is all of it;
                        may be repeated
  --record FILE         everything that was said, as HAR 1.2 and without secrets, for replay and
                        parity
  -v, --verbose         a line for each scenario, and everything in the report
  -q, --quiet           no progress
`;

const kinds = `  json      the result itself, from which report makes every other kind later
  junit     for CI servers            ctrf    Common Test Report Format
  html      one page that needs no network: filter, search, every exchange
  markdown  a page such as the summary of a job: markdown=$GITHUB_STEP_SUMMARY
  github    annotations of GitHub Actions, for stdout: github=-
  badge     what an endpoint badge of shields.io reads
`;

const sweepOptions = `${ledger}  --target URL          only the ledgers of this server
  --run ID              only the ledger of this run, even if it seems to go on
  --wait SECONDS        how long a create without an answer is looked for
  --dry-run             look everything up and delete nothing
  --json                the receipt for programs
`;

const parts = {
  run: `skills-conformance run --target mock|mock:in-process|URL [options]

Tells the server every scenario in each revision and prints what it broke. A URL is only read
from unless --allow-writes is given. The report goes to stdout, everything else to stderr.
NO_COLOR is honoured.

${common}
Ctrl-C, or SIGTERM: the first one deletes what was created and prints what was decided so far,
the second one stops at once; skills-conformance sweep then deletes the rest. Both end with 3,
but for a first one that finds a promise already broken: 1.

Exit codes  0 conforms, 1 does not, 2 wrong usage, 3 incomplete

Examples
  ANTHROPIC_API_KEY=… skills-conformance run --target https://api.anthropic.com
  skills-conformance run --target http://127.0.0.1:4010 --allow-writes --filter skill.delete
  skills-conformance run --target mock --report junit=reports/conformance.xml
`,
  plan: `skills-conformance plan --target mock|mock:in-process|URL [options] [--json]

Prints what run would send with the same options: requests, creates that should succeed and
that should be refused, versions and bytes, by scenario; what it never exceeds; what is skipped.
Sends nothing and needs no key.

  --json                the same for programs

${common}
Examples
  skills-conformance plan --target https://api.anthropic.com
  skills-conformance plan --target https://api.anthropic.com --allow-writes --max-creates 40
`,
  sweep: `skills-conformance sweep [--target URL] [--dry-run] [options]

Deletes what runs have left behind that were killed or could not clean up: what their ledgers
say, and nothing else. Each ledger is verified against its server and key first. Prints a
receipt; ends with 0 when nothing is left, else with 3.

${sweepOptions}${reaching}
Examples
  skills-conformance sweep --dry-run
  ANTHROPIC_API_KEY=… skills-conformance sweep --target https://api.anthropic.com
`,
  replay: `skills-conformance replay FILE [options]

Judges a recording of run --record FILE again, by the suite as it is now and without a network.
The same suite finds the same; a request that the recording has no answer to ends its scenario.

  --provisional gate|show
                        default as for the run that was recorded
  --baseline FILE       as for run
  --report KIND=FILE    as for run; may be repeated
  -v, --verbose         everything in the report

Exit codes  those of the run

Example
  skills-conformance replay reports/last-month.har --report html=reports/last-month.html
`,
  parity: `skills-conformance parity LEFT RIGHT [options]

Tells two servers the same scenarios and compares their answers. Each is mock, mock:in-process, a
URL or a recording of run --record, FILE.har; with one recording, the other server is told what
that has. What a run makes is compared by reference: <skill:1> is the same skill on both sides.
Differences are status, type, missing-field, extra-field, value, order, header or wording.

  --json                the comparison for programs
  --patch FILE          what the right has to change to answer as the left does, each with the
                        exchange that shows it: Markdown, or JSON for FILE.json
  --api-key-env NAME    given twice, it is that of the left, then that of the right
  --confirm-origin ORIGIN
                        for each URL that is written to beyond this machine
  and those of run that say how a URL is reached, what is told and how much is sent

Exit codes  0 no difference, 1 some, 2 wrong usage, 3 no difference in what could be compared

Examples
  skills-conformance parity reports/live.har mock --patch reports/patches.md
  skills-conformance parity mock http://127.0.0.1:4010 --allow-writes
`,
  report: `skills-conformance report RESULT.json [--report KIND=FILE…] [-v]
       skills-conformance report --compare OLD.json NEW.json [--json]

Makes reports of a result that run --report json=RESULT.json has written; without --report, prints
the one that run prints. FILE may be -, which is stdout.

${kinds}
--compare holds a result against an earlier one, check by check: fixed, broken, newly undecided,
newly decided, lost (not in NEW), new. It says so where the runs were not of one kind.

  --json                the comparison for programs
  -v, --verbose         everything in the report

Exit codes  those of the run, 2 for wrong usage; of a comparison: 1 when something is broken or
            lost, else 3 when something is newly undecided, else 0

Examples
  skills-conformance report reports/conformance.json --report html=reports/conformance.html
  skills-conformance report --compare reports/last-month.json reports/conformance.json
`,
  list: `skills-conformance list [--json]

Prints the scenarios with their revisions and checks.
`,
  explain: `skills-conformance explain REQUIREMENT

Prints one promise: its evidence and sources, and what judges it.

Example
  skills-conformance explain skill.delete.refused-while-versions-exist
`,
} as const;

/** What `--help` prints. */
export const usage: string = `skills-conformance: does a server keep the promises of Claude's Skills API?

Usage
  skills-conformance plan --target URL [options]      what run would send; sends nothing
  skills-conformance run --target URL [options]       tells a server every scenario, judges it
  skills-conformance sweep [--dry-run]                deletes what a killed run has left behind
  skills-conformance replay FILE.har                  judges a recording again, without a network
  skills-conformance parity LEFT RIGHT                how the answers of two servers differ
  skills-conformance report RESULT.json               reports of a run that has ended
  skills-conformance report --compare OLD NEW         what changed from one run to another
  skills-conformance list [--json]                    the scenarios and their checks
  skills-conformance explain REQUIREMENT              one promise, its evidence and sources
  skills-conformance COMMAND --help                   that command alone

Options of run and plan

${common}
Options of sweep, besides those that say how a server is reached

${sweepOptions}
Kinds of --report

${kinds}
Exit codes  0 conforms, 1 does not, 2 wrong usage, 3 incomplete

Against production: what it would send, then reading only, then everything
  export ANTHROPIC_API_KEY=…
  skills-conformance plan --target https://api.anthropic.com
  skills-conformance run --target https://api.anthropic.com
  skills-conformance run --target https://api.anthropic.com --allow-writes \\
    --confirm-origin https://api.anthropic.com --report junit=reports/conformance.xml

After a run that was killed: what it left behind, then away with it
  skills-conformance sweep --dry-run
  skills-conformance sweep

At home
  skills-conformance run --target mock
  skills-conformance run --target http://127.0.0.1:4010 --allow-writes --filter skill.delete
  skills-conformance explain skill.delete.refused-while-versions-exist
`;

/** What `--help` prints of one command. */
export function usageOf(command: string): string {
  const [, part = usage] = Object.entries(parts).find(([name]) => name === command) ?? [];
  return part;
}
