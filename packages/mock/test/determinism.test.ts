import { describe, expect, it } from "vitest";
import { createSkillsMock, type SkillsMock, type SkillsMockOptions } from "../src/index.ts";
import { rawRequest } from "./support/raw-request.ts";
import { startServer } from "./support/server.ts";
import { sendBytes } from "./support/socket.ts";
import { skillUpload } from "./support/upload.ts";

const key = { "x-api-key": "my-anthropic-api-key" };
const headers = { ...key, "anthropic-beta": "skills-2025-10-02" };

/** Statuses, headers and bodies of several responses in both revisions. */
async function transcript(mock: SkillsMock): Promise<string> {
  const base = "https://api.anthropic.com/v1/skills";
  const responses: string[] = [];
  const send = async (path: string, init: RequestInit = {}, usual: RequestInit["headers"] = headers) => {
    const response = await mock.fetch(base + path, { ...init, headers: { ...usual, ...init.headers } });
    const body = Buffer.from(await response.arrayBuffer()).toString("latin1");
    responses.push(JSON.stringify([response.status, [...response.headers], body]));
    return body;
  };
  const { body, headers: type } = skillUpload();
  const create = { method: "POST", body: new Uint8Array(body), headers: type };
  const { id, latest_version } = JSON.parse(await send("", create));
  await send(`/${id}/versions`, create);
  await send("?limit=2");
  await send("/unknown");
  await send(`/${id}/versions/${latest_version}/content`);
  await send("/xlsx/versions");
  await send("?limit=1", {}, key);
  await send(`/${id}`, {}, key);
  await send(`/${id}/versions/latest`, {}, key);
  return responses.join("\n");
}

function run(options: SkillsMockOptions): Promise<string> {
  return transcript(createSkillsMock(options));
}

describe("a seed", () => {
  it("reproduces the same bytes", async () => {
    expect(await run({ seed: "a" })).toBe(await run({ seed: "a" }));
  });

  it("yields other bytes than another seed", async () => {
    expect(await run({ seed: "a" })).not.toBe(await run({ seed: "b" }));
  });

  it("reproduces the same bytes after a reset", async () => {
    const mock = createSkillsMock({ seed: "a" });
    const first = await transcript(mock);
    mock.reset();
    expect(await transcript(mock)).toBe(first);
  });

  it("yields the same id of a skill for any number of earlier requests", async () => {
    const firstId = async (before: number) => {
      const mock = createSkillsMock({ seed: "a" });
      for (let index = 0; index < before; index += 1) {
        await mock.fetch("https://api.anthropic.com/v1/skills", { headers });
      }
      await transcript(mock);
      return mock.skills().at(-1)?.id;
    };
    expect(await firstId(0)).toBe(await firstId(3));
  });
});

it("a seed reproduces the same bytes over a socket, also for invalid HTTP", async () => {
  const responses = async () => {
    const server = await startServer({ seed: "a" });
    const requests = [
      "nonsense\r\n\r\n",
      rawRequest("GET /v1/skills/xlsx HTTP/1.1"),
      "GET / HTTP/1.1\r\n\r\n",
    ];
    const received: object[] = [];
    for (const request of requests) {
      const { status, headers, body } = await sendBytes(server.port, request);
      received.push({ status, headers: [...headers], body });
    }
    await server.close();
    return received;
  };
  const first = await responses();
  expect(await responses()).toEqual(first);
  expect(JSON.stringify(first)).not.toMatch(/"date"/);
});

describe("without a seed", () => {
  it("ids are random and dates are real", async () => {
    const before = Date.now();
    const [one, two] = [createSkillsMock(), createSkillsMock()];
    await transcript(one);
    await transcript(two);
    const [first, second] = [one.skills().at(-1), two.skills().at(-1)];
    expect(first?.id).not.toBe(second?.id);
    const created = Date.parse(first?.created_at ?? "");
    expect(created).toBeGreaterThanOrEqual(before);
    expect(created).toBeLessThanOrEqual(Date.now());
  });
});

describe("an injected clock", () => {
  it("sets the dates; version numbers increase even if it stops or goes back", async () => {
    // The first reading only validates the clock.
    const times = [0, Date.UTC(2030, 0, 1), Date.UTC(2029, 0, 1)];
    const mock = createSkillsMock({ now: () => times.shift() ?? Date.UTC(2028, 0, 1) });
    await transcript(mock);
    const versions = mock.skills().at(-1)?.versions ?? [];
    expect(versions.map(({ version }) => Number(version) - Date.UTC(2030, 0, 1) * 1000)).toEqual([0, 2]);
    expect(versions.map(({ created_at }) => created_at)).toEqual([
      "2030-01-01T00:00:00.000001Z",
      "2030-01-01T00:00:00.000003Z",
    ]);
  });
});
