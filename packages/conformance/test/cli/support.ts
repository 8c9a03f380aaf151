import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MockRequest, SkillsMock } from "@skills-api/mock";
import { onTestFinished } from "vitest";
import { createMock } from "../../src/targets/mock.ts";
import { serveHandler } from "../support/servers.ts";

/** Creates a folder, and deletes it when the test ends. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** A mock behind a socket of this process that holds one request until it is released. */
export interface HeldMock {
  readonly url: string;
  readonly mock: SkillsMock;
  /** Resolves when the request has arrived. */
  readonly held: Promise<void>;
  /** Passes the request on to the mock. */
  release(): void;
}

/** Starts a mock that holds the nth request that matches. */
export async function heldMock(
  number: number,
  matches: (request: MockRequest) => boolean,
): Promise<HeldMock> {
  const mock = createMock();
  const arrival = Promise.withResolvers<void>();
  const departure = Promise.withResolvers<void>();
  let count = 0;
  const url = await serveHandler(async (request) => {
    if (matches(request) && ++count === number) {
      arrival.resolve();
      await departure.promise;
    }
    return mock.handle(request);
  });
  onTestFinished(() => departure.resolve());
  return { url, mock, held: arrival.promise, release: () => departure.resolve() };
}
