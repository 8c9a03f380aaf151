import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Handler, MockRequest, MockResponse } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import type { CheckResult, RunResult } from "../../src/results/result.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { openTarget } from "../../src/targets/index.ts";
import { mockCredentials } from "../../src/targets/mock.ts";

/** Answers in place of a handler, or `undefined` to let it answer. */
export type Interference = (request: MockRequest) => MockResponse | undefined;

/** A handler with something in front of it. */
export function behind(interfere: Interference, handle: Handler): Handler {
  return async (request) => interfere(request) ?? handle(request);
}

/** What an edge answers when what is behind it does not: a page, without any header of the API. */
export function page(status: number): MockResponse {
  const body = Buffer.from(`<html><body><h1>${status}</h1></body></html>`);
  return { status, headers: [["content-type", "text/html"]], body };
}

/** Where the runs of tests keep their ledgers. */
const ledgers = join(tmpdir(), `conformance-ledgers-${process.pid}`);

interface AgainstOptions extends Omit<RunOptions, "target"> {
  readonly timeout?: number;
}

/** Runs the suite against a handler the way a user does against a URL: over sockets, with keys of their own. */
export async function runAgainst(
  handle: Handler,
  { timeout = 30_000, ...options }: AgainstOptions = {},
): Promise<RunResult> {
  const server = await listen(handle);
  const target = await openTarget(server.url, { credentials: mockCredentials, timeout });
  try {
    return await runConformance({ target, ledgerFolder: ledgers, ...options });
  } finally {
    await target.close();
    await server.close();
  }
}

/** What a run found of one check. */
export function resultOf({ checks }: RunResult, id: string): CheckResult {
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`the run has no check ${id}`);
  return check;
}

/** Ids of the checks that came to one of these outcomes. */
export function idsOf({ checks }: RunResult, ...outcomes: readonly string[]): string[] {
  return checks.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);
}
