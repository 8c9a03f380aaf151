import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MockRequest, SkillsMock } from "@skills-api/mock";
import { onTestFinished, vi } from "vitest";
import { createMock } from "../../src/targets/mock.ts";
import type { Running } from "../support/cli.ts";
import { serveHandler } from "../support/servers.ts";

/** A folder that is gone when the test is. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), "conformance-"));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

/** A mock behind a socket of this process, which stands still at one request until it may go on. */
export interface HeldMock {
  readonly url: string;
  readonly mock: SkillsMock;
  /** Resolved when the request has come that is held. */
  readonly held: Promise<void>;
  /** Lets it go on. */
  release(): void;
}

/** Holds the so-manieth of the requests that are meant. */
export async function heldMock(
  number: number,
  isMeant: (request: MockRequest) => boolean,
): Promise<HeldMock> {
  const mock = createMock();
  const arrival = Promise.withResolvers<void>();
  const departure = Promise.withResolvers<void>();
  let count = 0;
  const url = await serveHandler(async (request) => {
    if (isMeant(request) && ++count === number) {
      arrival.resolve();
      await departure.promise;
    }
    return mock.handle(request);
  });
  onTestFinished(() => departure.resolve());
  return { url, mock, held: arrival.promise, release: () => departure.resolve() };
}

/** Waits until a process has said something on stderr. */
export function saying({ process: child }: Running): (pattern: RegExp) => Promise<string> {
  let text = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  return (pattern) =>
    vi.waitFor(
      () => {
        if (!pattern.test(text)) throw new Error(`nothing like ${pattern} in: ${text}`);
        return text;
      },
      { timeout: 20_000, interval: 20 },
    );
}
