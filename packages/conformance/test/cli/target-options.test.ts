import { readdir } from "node:fs/promises";
import type { IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { createSkillsMock } from "@skills-api/mock";
import { expect, test } from "vitest";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { runCli, spawnCli } from "../support/cli.ts";
import { serve, serveHandler } from "../support/servers.ts";
import { folder } from "./support.ts";

const { apiKey } = mockCredentials;
const canary = "sk-ant-api03-canary-0123456789";

/** A server that returns 404, and the headers of its requests. */
async function listening() {
  const seen: IncomingHttpHeaders[] = [];
  const url = await serve(({ headers }, response) => {
    seen.push(headers);
    response.writeHead(404).end();
  });
  return { url: url.href, seen };
}

const reading = ["--filter", "skill-list"];

test("the key comes from the variable that --api-key-env names", async () => {
  const { url, seen } = await listening();
  const env = { ANTHROPIC_API_KEY: "another", GATEWAY_CREDENTIAL: canary };
  const args = ["run", "--target", url, "--api-key-env", "GATEWAY_CREDENTIAL", ...reading];
  const { stdout, stderr } = await runCli(args, { env });
  expect(new Set(seen.map((headers) => headers["x-api-key"]))).toEqual(new Set([canary]));
  expect(stdout + stderr).not.toContain("canary");
});

test.each<[string, string]>([
  [canary, "--api-key-env takes the name of an environment variable, not a key"],
  ["AKIA0123456789ABCDEF", "--api-key-env takes the name of an environment variable, not a key"],
  ["two words", "--api-key-env takes the name of an environment variable, not a key"],
  ["NOT_SET_ANYWHERE", "the environment variable named by --api-key-env is not set"],
])("--api-key-env %s is a usage error that does not repeat it", async (name, message) => {
  const { url, seen } = await listening();
  const { code, stdout, stderr } = await runCli(["run", "--target", url, "--api-key-env", name]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain(name);
  expect(seen).toEqual([]);
});

test("--auth bearer sends the key in authorization only", async () => {
  const seen: (string | undefined)[][] = [];
  const { handle } = createMock();
  const url = await serveHandler((request) => {
    const headerOf = (wanted: string) => request.headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
    seen.push([headerOf("authorization"), headerOf("x-api-key")]);
    return handle(request);
  });
  const args = ["run", "--target", url, "--auth", "bearer", "--filter", "skill.get"];
  await runCli(args, { env: { ANTHROPIC_API_KEY: apiKey } });
  // Checks of the other header send that one alone.
  expect(seen).toContainEqual([`Bearer ${apiKey}`, undefined]);
  expect(seen.filter((values) => values.every((value) => value !== undefined))).toEqual([]);
});

test("with --auth bearer the mock conforms, including scenarios that write and scenarios about keys", async () => {
  const url = await serveHandler(createMock().handle);
  const env = {
    ANTHROPIC_API_KEY: apiKey,
    SKILLS_CONFORMANCE_ADMIN_KEY: mockCredentials.adminKey ?? "",
    SKILLS_CONFORMANCE_RESTRICTED_KEY: mockCredentials.restrictedKey ?? "",
  };
  const { code, stdout } = await runCli(
    ["run", "--target", url, "--auth", "bearer", "--allow-writes", "--ledger", await folder()],
    {
      env,
    },
  );
  expect(stdout).toMatch(/verdict {5}conforms/);
  expect(code).toBe(0);
});

test("--header is sent with every request, and its value is never printed", async () => {
  const seen: string[] = [];
  const url = await serveHandler(async ({ headers }) => {
    const value = headers.find(([name]) => name.toLowerCase() === "cf-access")?.[1] ?? "none";
    seen.push(value);
    const error = { type: "invalid_request_error", message: `${value} is no good` };
    const body = Buffer.from(JSON.stringify({ type: "error", error, request_id: "req_1" }));
    return { status: 400, headers: [["content-type", "application/json"]], body };
  });
  const secret = "hunter2-at-the-gate";
  const args = [
    "run",
    "--target",
    url,
    "--header",
    `CF-Access=${secret}=`,
    "--header",
    "x-env=a",
    "--verbose",
  ];
  const { stdout, stderr } = await runCli(args, { env: { ANTHROPIC_API_KEY: apiKey } });
  expect(new Set(seen)).toEqual(new Set([`${secret}=`]));
  expect(stdout).toContain("[redacted] is no good");
  expect(stdout + stderr).not.toContain(secret);
});

test.each<[string, string]>([
  ["x-api-key=canary", "the header x-api-key cannot be set: it carries the key of the run"],
  ["Authorization=canary", "the header authorization cannot be set: it carries the key of the run"],
  ["anthropic-beta=canary", "the header anthropic-beta cannot be set: it is set by scenarios"],
  ["Host=canary", "the header host cannot be set: it belongs to the connection"],
  ["content-length=5", "the header content-length cannot be set: it belongs to the connection"],
  ["canary", "--header takes NAME=VALUE"],
  ["=canary", "--header takes NAME=VALUE"],
  ["a b=canary", "a header name consists of letters, digits and hyphens"],
  ["a=canary\nb: c", "the value of the header a is empty or contains an invalid character"],
])("--header %j is a usage error that does not repeat its value", async (header, message) => {
  const { url, seen } = await listening();
  const { code, stdout, stderr } = await runCli(["run", "--target", url, "--header", header]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(message);
  expect(stderr).not.toContain("canary");
  expect(seen).toEqual([]);
});

test("--timeout ends requests to a silent server", async () => {
  const url = await serve(() => {});
  const args = ["run", "--target", url.href, "--timeout", "0.05", ...reading];
  const { code, stdout } = await runCli(args, { env: { ANTHROPIC_API_KEY: apiKey } });
  expect(code).toBe(3);
  expect(stdout).toMatch(/no (connection|complete response) in 50 ms/);
});

test.each([
  ["throws", "throw new TypeError('no ' + process.env.ANTHROPIC_API_KEY)"],
  ["rejects", "Promise.reject(new Error('no ' + process.env.OTHER_CREDENTIAL))"],
  ["throws a bare key", "throw process.env.ANTHROPIC_API_KEY"],
])("code that %s, uncaught, is reported without the keys of the environment", async (_, statement) => {
  // While the first create is in flight.
  const script = `
    import http from "node:http";
    import { syncBuiltinESMExports } from "node:module";
    const { request } = http;
    http.request = (...args) => {
      if (args[0].method === "POST") setImmediate(() => { ${statement} });
      return request(...args);
    };
    syncBuiltinESMExports();`;
  const url = await serveHandler(createSkillsMock({ apiKeys: ["unusual-canary-2"] }).handle);
  const ledger = await folder();
  const nodeOptions = ["--import", `data:text/javascript,${encodeURIComponent(script)}`];
  const env = { ANTHROPIC_API_KEY: "unusual-canary-1", OTHER_CREDENTIAL: "unusual-canary-2" };
  const args = ["run", "--target", url, "--api-key-env", "OTHER_CREDENTIAL", "--allow-writes"];
  args.push("--ledger", ledger, "--filter", "version-create");
  const { code, stdout, stderr } = await spawnCli(args, { env, nodeOptions });
  expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
  expect(stderr).toContain("[redacted]");
  expect(stderr).not.toContain("unusual-canary");
  const [file = "none"] = await readdir(ledger);
  expect(stderr).toMatch(
    /stopped at once: 1 skill may be left behind; skills-conformance sweep deletes them, /,
  );
  expect(stderr).toContain(`from the ledger ${join(ledger, file)}\n`);
});
