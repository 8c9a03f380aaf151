import { readZip } from "@skills-api/bundle";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createSkillsMock } from "../../src/index.ts";
import { skillsHandler } from "../../src/msw.ts";
import { listen, type MockServer } from "../../src/node.ts";
import { type RunningCli, serveCli } from "../support/cli.ts";
import { file, multipart, skillMd } from "../support/upload.ts";

const headers = { "x-api-key": "my-anthropic-api-key", "anthropic-beta": "skills-2025-10-02" };
const isJsdom = "jsdom" in globalThis;
const everyByte = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) & 0xff);

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** happy-dom applies CORS, which the mock does not support. */
function allowAnyOrigin(): void {
  const { happyDOM } = globalThis as {
    happyDOM?: { settings: { fetch: { disableSameOriginPolicy: boolean } } };
  };
  if (happyDOM) happyDOM.settings.fetch.disableSameOriginPolicy = true;
}

/** An upload with the simulated browser's own classes. */
function form(): FormData {
  const body = new FormData();
  // Not `append(name, blob, filename)`: happy-dom ignores the name.
  body.append("files[]", new File([skillMd()], "my-skill/SKILL.md"));
  body.append("files[]", new File([everyByte], "my-skill/bytes.bin"));
  body.append("display_title", "Überschrift");
  return body;
}

function encodedForm(): RequestInit {
  const { body, headers } = multipart([
    file("my-skill/SKILL.md", skillMd()),
    file("my-skill/bytes.bin", everyByte),
    { name: "display_title", content: "Überschrift" },
  ]);
  return { body: new Uint8Array(body), headers };
}

/** Node's `fetch` sends the FormData of jsdom as `[object FormData]`, and vitest's `Request` loses file names. */
function sendable(): RequestInit {
  return isJsdom ? encodedForm() : { body: form() };
}

/** Creates, lists and downloads a skill, and compares the bytes. */
async function expectRoundTrip(send: Fetch, base: string, upload: RequestInit): Promise<void> {
  const url = `${base}/v1/skills`;
  const created = await send(url, { method: "POST", ...upload, headers: { ...headers, ...upload.headers } });
  const skill = await created.json();
  expect({ status: created.status, ...skill }).toMatchObject({ status: 200, display_title: "Überschrift" });
  const list = await (await send(`${url}?source=custom`, { headers })).json();
  expect(list.data).toEqual([skill]);
  const content = `${url}/${skill.id}/versions/${skill.latest_version}/content`;
  const archive = new Uint8Array(await (await send(content, { headers })).arrayBuffer());
  const files = await readZip(archive);
  expect(files.map(({ path }) => path)).toEqual(["my-skill/SKILL.md", "my-skill/bytes.bin"]);
  expect([...(files[1]?.bytes ?? [])]).toEqual([...everyByte]);
}

describe("in process", () => {
  it.each([
    ["a FormData", () => ({ body: form() })],
    ["bytes", encodedForm],
    [
      "a Blob",
      () => {
        const { body, headers = {} } = encodedForm();
        return { body: new Blob([body as BlobPart]), headers };
      },
    ],
    [
      "a stream",
      () => ({ ...encodedForm(), body: new Response(encodedForm().body as BodyInit).body, duplex: "half" }),
    ],
  ])("a skill can be created from %s, listed and downloaded", async (_, upload) => {
    await expectRoundTrip(createSkillsMock().fetch, "https://api.anthropic.com", upload());
  });

  it("a Request can be sent, and its signal aborts", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "stall" } });
    const controller = new AbortController();
    const request = new Request("https://api.anthropic.com/v1/skills", {
      headers,
      signal: controller.signal,
    });
    const pending = mock.fetch(request);
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("through msw", () => {
  const mock = createSkillsMock();
  const server = setupServer(skillsHandler(mock));
  beforeAll(() => {
    allowAnyOrigin();
    server.listen({ onUnhandledRequest: "error" });
  });
  afterEach(() => mock.reset());
  afterAll(() => server.close());

  it("a skill can be created, listed and downloaded", async () => {
    await expectRoundTrip(fetch, "https://api.anthropic.com", sendable());
  });
});

describe("over HTTP", () => {
  let server: MockServer;
  let cli: RunningCli & { readonly url: string };
  beforeAll(async () => {
    allowAnyOrigin();
    server = await listen(createSkillsMock());
    cli = await serveCli();
  });
  afterAll(async () => {
    await server.close();
    cli.process.kill();
    await cli.finished;
  });

  it("a skill can be created, listed and downloaded with listen", async () => {
    await expectRoundTrip(fetch, server.url, sendable());
  });

  it("a skill can be created, listed and downloaded with skills-mock", async () => {
    await expectRoundTrip(fetch, cli.url, sendable());
  });
});
