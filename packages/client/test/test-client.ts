import { type CallLimits, createSkillsClient, type Revision, type SkillsClient } from "@skills-api/client";
import { key } from "./examples.ts";
import { type FakeTimers, fakeTimers } from "./fake-timers.ts";
import type { Fault } from "./faults.ts";
import type { TestServer } from "./server.ts";

interface TestClientOptions<R extends Revision> extends CallLimits, Pick<Fault, "stall"> {
  readonly revision?: R;
  /** Number of attempts at which the server stalls. Default 1. */
  readonly stalledAttempts?: number;
}

/** Creates a client with fake timers. Its timeout fires as soon as the server stalls, its delays end at once. */
export function createTestClient<R extends Revision = "skills-2025-10-02">(
  server: TestServer,
  { revision = "skills-2025-10-02" as R, stall, stalledAttempts = 1, ...limits }: TestClientOptions<R> = {},
): { client: SkillsClient<R>; timers: FakeTimers } {
  const timeout = Math.min(limits.timeout ?? 600_000, limits.deadline ?? Infinity);
  const timers = fakeTimers((milliseconds) => milliseconds === timeout);
  const fetchOrExpire = async (request: Request) => {
    const attempt = server.received.length + 1;
    const sent = fetch(request);
    const isStalled = attempt <= stalledAttempts;
    if (stall === "headers" && isStalled) {
      await server.waitForRequests(attempt);
      setImmediate(timers.expire);
    }
    const response = await sent;
    if (stall === "body" && isStalled) setImmediate(timers.expire);
    return response;
  };
  const options = { revision, apiKey: key, baseURL: server.url, fetch: fetchOrExpire, ...limits };
  return { timers, client: createSkillsClient(options) };
}

export const files: File[] = [
  new File(["---\nname: my-skill\n---\n"], "my-skill/SKILL.md"),
  new File([new Uint8Array(100_000)], "my-skill/data.bin"),
];

type Call = (client: SkillsClient<Revision>) => Promise<unknown>;

export const idempotentCalls: [string, Call][] = [
  ["retrieve", (client) => client.retrieve("skill_1")],
  ["delete", (client) => client.delete("skill_1")],
];

export const uploadCalls: [string, Call][] = [
  ["create", (client) => client.create({ files })],
  ["versions.create", (client) => client.versions.create("skill_1", { files })],
];
