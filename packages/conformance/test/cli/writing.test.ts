import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { conformance } from "../support/cli.ts";
import { serve, serveHandler } from "../support/servers.ts";
import { folder } from "./watched.ts";

const { apiKey } = mockCredentials;
const env = { ANTHROPIC_API_KEY: apiKey };
const filter = ["--filter", "skill-create"];

/** This machine, by a name that does not say so, and what reached it. */
async function elsewhere() {
  const requests: string[] = [];
  const handle = createMock().handle;
  const url = new URL(
    await serveHandler((request) => {
      requests.push(`${request.method} ${request.path}`);
      return handle(request);
    }),
  );
  const script = `
    import dns from "node:dns";
    const { lookup } = dns;
    dns.lookup = (name, options, done) => name === "api.skills.invalid"
      ? done(null, options.all ? [{ address: "127.0.0.1", family: 4 }] : "127.0.0.1", 4)
      : lookup(name, options, done);`;
  const nodeOptions = ["--import", `data:text/javascript,${encodeURIComponent(script)}`];
  return { origin: `http://api.skills.invalid:${url.port}`, requests, nodeOptions };
}

test.each<[string, (origin: string) => string[], (origin: string) => string]>([
  ["no", () => [], (origin) => `writing to ${origin} also needs --confirm-origin ${origin}`],
  [
    "another",
    () => ["--confirm-origin", "https://api.anthropic.com"],
    (origin) => `--confirm-origin must be the origin of the target: --confirm-origin ${origin}`,
  ],
  [
    "more than the",
    (origin) => ["--confirm-origin", `${origin}/v1`],
    (origin) => `must be the origin of the target: --confirm-origin ${origin}`,
  ],
  ["an empty", () => ["--confirm-origin", ""], (origin) => `--confirm-origin ${origin}`],
])("beyond this machine, %s origin: 2, what to type, and nothing is sent", async (_, extra, message) => {
  const { origin, requests, nodeOptions } = await elsewhere();
  const ledger = await folder();
  const args = [
    "run",
    "--target",
    `${origin}/prefix`,
    "--allow-writes",
    "--ledger",
    ledger,
    ...extra(origin),
  ];
  const { code, stdout, stderr } = await conformance(args, { env, nodeOptions });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message(origin));
  expect(requests).toEqual([]);
  expect(await readdir(ledger)).toEqual([]);
});

test("beyond this machine, with exactly the origin, a run writes", async () => {
  const { origin, requests, nodeOptions } = await elsewhere();
  const args = ["run", "--target", origin, "--allow-writes", "--confirm-origin", origin, ...filter];
  const { code } = await conformance([...args, "--ledger", await folder()], { env, nodeOptions });
  expect(code).toBe(0);
  expect(requests).toContain("POST /v1/skills");
});

test("beyond this machine, reading needs no confirmation, and writes nothing", async () => {
  const { origin, requests, nodeOptions } = await elsewhere();
  const { code } = await conformance(["run", "--target", origin, "--filter", "skill-list"], {
    env,
    nodeOptions,
  });
  expect(code).toBe(0);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((each) => !each.startsWith("GET "))).toEqual([]);
});

test("on this machine --allow-writes is enough", async () => {
  const requests: string[] = [];
  const handle = createMock().handle;
  const url = await serveHandler((request) => {
    requests.push(request.method);
    return handle(request);
  });
  const args = ["run", "--target", url, "--allow-writes", ...filter, "--ledger", await folder()];
  expect((await conformance(args, { env })).code).toBe(0);
  expect(requests).toContain("POST");
});

test("a ledger that cannot be kept: 2, and nothing is sent", async () => {
  const requests: string[] = [];
  const url = await serve(({ url: target = "" }, response) => {
    requests.push(target);
    response.end();
  });
  const args = ["run", "--target", url.href, "--allow-writes", "--ledger", "/dev/null/ledgers"];
  const { code, stdout, stderr } = await conformance(args, { env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("no ledger can be kept in /dev/null/ledgers, and without one nothing is written");
  expect(requests).toEqual([]);
});

test.each([301, 302, 307, 308])(
  "a redirect with %d to another origin is not followed with the key",
  async (status) => {
    const stolen: string[] = [];
    const other = await serve(({ headers }, response) => {
      stolen.push(JSON.stringify(headers));
      response.end("{}");
    });
    const url = await serve((_, response) => {
      response.writeHead(status, { location: new URL("/v1/skills", other).href }).end();
    });
    const { code } = await conformance(["run", "--target", url.href, "--filter", "skill-list"], { env });
    expect(code).not.toBe(0);
    expect(stolen).toEqual([]);
  },
);
