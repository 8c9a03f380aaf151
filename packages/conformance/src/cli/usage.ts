/** What `--help` prints. */
export const usage: string = `skills-conformance: does a server keep the promises of Claude's Skills API?

Usage
  skills-conformance run --target mock|mock:in-process|URL [options]
  skills-conformance list [--json]
  skills-conformance explain REQUIREMENT

run      tells the server every scenario in each revision, and prints what it broke
  --target NAME          mock             our mock, in a process of its own, through sockets
                         mock:in-process  our mock, in this process
                         URL              any server, with a path prefix where it has one
  --revision NAME        skills-2025-10-02 or ga; may be repeated; default both
  --filter ID            a scenario or check, or the beginning of one; may be repeated
  --allow-writes         let requests that write reach a URL. Only on this machine so far
  --provisional gate|show  whether promises that are only believed may fail the run;
                         gate for the mock, show for a URL
  --report KIND=FILE     json or junit; may be repeated
  --verbose              print skipped checks and the answers to open questions too

list     prints the scenarios with their revisions and checks
explain  prints one promise: its evidence and sources, and what judges it

A URL is read only unless --allow-writes is given. The key for it comes from the environment,
ANTHROPIC_API_KEY. SKILLS_CONFORMANCE_ADMIN_KEY and SKILLS_CONFORMANCE_RESTRICTED_KEY are used
where they are set, for the scenarios about such keys.

Exit codes  0 conforms, 1 does not, 2 wrong usage, 3 incomplete

Examples
  skills-conformance run --target mock --report junit=reports/conformance.xml
  ANTHROPIC_API_KEY=… skills-conformance run --target https://api.anthropic.com
  skills-conformance run --target http://127.0.0.1:4010 --allow-writes --filter skill.delete
  skills-conformance explain skill.delete.refused-while-versions-exist
`;
