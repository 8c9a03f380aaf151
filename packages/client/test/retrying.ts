import { type CallLimits, createSkillsClient, type Revision, type SkillsClient } from "@skills-api/client";
import { type Clock, takeClock } from "./clock.ts";
import { key } from "./examples.ts";
import type { Fault } from "./faults.ts";
import type { TestServer } from "./server.ts";

interface Options<R extends Revision> extends CallLimits, Pick<Fault, "stall"> {
  readonly revision?: R;
}

/** A client whose limits are over once the server stands still, and whose waits are over at once. */
export function clientOf<R extends Revision = "skills-2025-10-02">(
  server: TestServer,
  { revision = "skills-2025-10-02" as R, stall, ...limits }: Options<R> = {},
): { client: SkillsClient<R>; clock: Clock } {
  const clock = takeClock();
  const fetchOrExpire = async (request: Request) => {
    const before = server.received.length;
    const sent = fetch(request);
    if (stall === "headers") {
      while (server.received.length === before) await new Promise(setImmediate);
      if (server.received.length === 1) setImmediate(clock.expire);
    }
    const response = await sent;
    if (stall === "body" && server.received.length === 1) setImmediate(clock.expire);
    return response;
  };
  const options = { revision, apiKey: key, baseURL: server.url, fetch: fetchOrExpire, ...limits };
  return { clock, client: createSkillsClient(options) };
}

export const files: File[] = [
  new File(["---\nname: my-skill\n---\n"], "my-skill/SKILL.md"),
  new File([new Uint8Array(100_000)], "my-skill/data.bin"),
];

type Call = (client: SkillsClient<Revision>) => Promise<unknown>;

/** Calls that change nothing when they are made twice. */
export const repeatable: [string, Call][] = [
  ["retrieve", (client) => client.retrieve("skill_1")],
  ["delete", (client) => client.delete("skill_1")],
];

export const uploads: [string, Call][] = [
  ["create", (client) => client.create({ files })],
  ["versions.create", (client) => client.versions.create("skill_1", { files })],
];
