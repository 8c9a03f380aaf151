import { tmpdir } from "node:os";
import type { Handler, MockRequest, MockResponse } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import type { CheckResult, RunResult } from "../../src/results/result.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import type { RunOptions } from "../../src/runner/run-options.ts";
import { openTarget } from "../../src/targets/index.ts";
import { mockCredentials } from "../../src/targets/mock.ts";
import { QuickClock, withClock } from "./clock.ts";

/** Returns a response instead of the handler, or `undefined` to call the handler. */
export type Interference = (request: MockRequest) => MockResponse | undefined;

/** Returns a handler behind an interceptor. */
export function behind(interfere: Interference, handle: Handler): Handler {
  return async (request) => interfere(request) ?? handle(request);
}

/** Returns the error page of a proxy, without any header of the API. */
export function page(status: number): MockResponse {
  const body = Buffer.from(`<html><body><h1>${status}</h1></body></html>`);
  return { status, headers: [["content-type", "text/html"]], body };
}

/** Milliseconds that no request takes, however busy this machine is. */
export const noTimeout = 600_000;

/** The folder for the ledgers of test runs, which `ledger-folder.ts` creates and removes. */
export const ledgerFolder: string = process.env.CONFORMANCE_TEST_LEDGERS ?? tmpdir();

/**
 * Runs the suite against a handler like against a URL: over sockets, with its own keys. Sleeps take no time, so that
 * only one such run may go on at a time.
 */
export async function runAgainst(
  handle: Handler,
  options: Omit<RunOptions, "target"> = {},
): Promise<RunResult> {
  const server = await listen(handle);
  const target = await openTarget(server.url, { credentials: mockCredentials, timeout: noTimeout });
  try {
    return await withClock(new QuickClock(), () => runConformance({ target, ledgerFolder, ...options }));
  } finally {
    await target.close();
    await server.close();
  }
}

/** Returns the result of one check. */
export function resultOf({ checks }: RunResult, id: string): CheckResult {
  const check = checks.find((each) => each.id === id);
  if (!check) throw new Error(`the run has no check ${id}`);
  return check;
}

/** Returns the ids of the checks with one of these outcomes. */
export function idsOf({ checks }: RunResult, ...outcomes: readonly string[]): string[] {
  return checks.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);
}
