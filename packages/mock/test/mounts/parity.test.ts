import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createSkillsMock, type SkillsMock } from "../../src/index.ts";
import { listen, type MockServer } from "../../src/node.ts";
import { revisionHeaders, revisions } from "../support/server.ts";
import { file, multipart, skillMd, skillUpload, type Upload } from "../support/upload.ts";

interface Step {
  readonly method: string;
  /** May contain `{skill}` and `{version}`, the ids created by the first step. */
  readonly path: string;
  readonly upload?: Upload;
  readonly headers?: Readonly<Record<string, string>>;
}

const skill = "/v1/skills/{skill}";
const version = `${skill}/versions/{version}`;

const steps: readonly Step[] = [
  {
    method: "POST",
    path: "/v1/skills",
    upload: skillUpload({ title: "Title", files: [file("my-skill/ä.txt")] }),
  },
  { method: "POST", path: "/v1/skills", upload: skillUpload({ title: "Title" }) },
  { method: "POST", path: "/v1/skills", upload: multipart([file("SKILL.md", skillMd())]) },
  { method: "POST", path: "/v1/skills", headers: { "content-type": "application/json" } },
  { method: "POST", path: `${skill}/versions`, upload: skillUpload() },
  { method: "GET", path: "/v1/skills?limit=1" },
  { method: "GET", path: "/v1/skills?limit=0" },
  { method: "GET", path: "/v1/skills?page=garbage" },
  { method: "GET", path: skill },
  { method: "GET", path: `${skill}/versions` },
  { method: "GET", path: version },
  { method: "GET", path: `${version}/content` },
  { method: "GET", path: "/v1/skills/%ff" },
  { method: "GET", path: "/v1/skills", headers: { "x-api-key": "wrong" } },
  { method: "GET", path: "/v1/skills", headers: { "anthropic-beta": "no-such-beta" } },
  { method: "PUT", path: skill },
  { method: "GET", path: "/nothing" },
  { method: "DELETE", path: skill },
  { method: "DELETE", path: version },
  { method: "DELETE", path: `${skill}/versions/1` },
];

const hopByHop = ["connection", "keep-alive", "transfer-encoding"];
/** Runs all steps against a mock, and returns the responses. */
async function run(
  baseURL: string,
  send: typeof fetch,
  usual: Readonly<Record<string, string>>,
): Promise<object[]> {
  const responses: object[] = [];
  let known = { skill: "", version: "" };
  for (const { method, path, upload, headers } of steps) {
    const resolvedPath = path.replace("{skill}", known.skill).replace("{version}", known.version);
    const response = await send(baseURL + resolvedPath, {
      method,
      headers: { ...usual, ...upload?.headers, ...headers },
      ...(upload && { body: new Uint8Array(upload.body) }),
    });
    const body = Buffer.from(await response.arrayBuffer()).toString("base64");
    if (responses.length === 0) {
      const created = JSON.parse(Buffer.from(body, "base64").toString());
      known = { skill: created.id, version: created.latest_version ?? created.latest_version_id };
    }
    const kept = [...response.headers].filter(([name]) => !hopByHop.includes(name));
    responses.push({ step: `${method} ${path}`, status: response.status, headers: kept, body });
  }
  return responses;
}

const seeded = (): SkillsMock => createSkillsMock({ seed: "parity" });

const served = seeded();
let server: MockServer;
beforeAll(async () => {
  server = await listen(served);
});
beforeEach(() => served.reset());
afterAll(() => server.close());

it.each(revisions)("mock.fetch and the server return the same bytes in %s", async (revision) => {
  const usual = { "x-api-key": "my-anthropic-api-key", ...revisionHeaders(revision) };
  const overHttp = await run(server.url, fetch, usual);
  const mock = seeded();
  const inProcess = await run("https://api.anthropic.com", (input, init) => mock.fetch(input, init), usual);
  expect(inProcess).toEqual(overHttp);
  const statuses = new Set(overHttp.map((response) => ("status" in response ? response.status : 0)));
  expect([...statuses].sort()).toEqual([200, 400, 401, 404, 405]);
});
