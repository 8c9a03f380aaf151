import dns from "node:dns";
import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { expect, test, vi } from "vitest";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { runCli, start } from "../support/cli.ts";
import { serve, serveHandler } from "../support/servers.ts";
import { folder } from "./support.ts";

const { apiKey } = mockCredentials;
const env = { ANTHROPIC_API_KEY: apiKey };
const filter = ["--filter", "skill-create"];

/** Serves a mock on this machine under a name that looks remote, and collects the requests. */
async function remoteMock() {
  const requests: string[] = [];
  const handle = createMock().handle;
  const url = new URL(
    await serveHandler((request) => {
      requests.push(`${request.method} ${request.path}`);
      return handle(request);
    }),
  );
  const lookup = vi.spyOn(dns, "lookup");
  lookup.mockImplementation(((
    _: string,
    options: dns.LookupOptions,
    done: (...results: unknown[]) => void,
  ) =>
    options.all
      ? done(null, [{ address: "127.0.0.1", family: 4 }])
      : done(null, "127.0.0.1", 4)) as typeof dns.lookup);
  return { origin: `http://api.skills.invalid:${url.port}`, requests };
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
])(
  "beyond this machine, %s origin is a usage error with the option to give, and nothing is sent",
  async (_, extra, message) => {
    const { origin, requests } = await remoteMock();
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
    const { code, stdout, stderr } = await runCli(args, { env });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message(origin));
    expect(requests).toEqual([]);
    expect(await readdir(ledger)).toEqual([]);
  },
);

test("beyond this machine, with exactly the origin, a run writes", async () => {
  const { origin, requests } = await remoteMock();
  const args = ["run", "--target", origin, "--allow-writes", "--confirm-origin", origin, ...filter];
  const { code } = await runCli([...args, "--ledger", await folder()], { env });
  expect(code).toBe(0);
  expect(requests).toContain("POST /v1/skills");
});

test("beyond this machine, reading needs no confirmation, and writes nothing", async () => {
  const { origin, requests } = await remoteMock();
  const { code } = await runCli(["run", "--target", origin, "--filter", "skill-list"], { env });
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
  expect((await runCli(args, { env })).code).toBe(0);
  expect(requests).toContain("POST");
});

test("a ledger that cannot be kept is a usage error, and nothing is sent", async () => {
  const requests: string[] = [];
  const url = await serve(({ url: target = "" }, response) => {
    requests.push(target);
    response.end();
  });
  const args = ["run", "--target", url.href, "--allow-writes", "--ledger", "/dev/null/ledgers"];
  const { code, stdout, stderr } = await runCli(args, { env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("cannot create a ledger in /dev/null/ledgers, which a run that writes needs");
  expect(requests).toEqual([]);
});

test.runIf(existsSync("/proc/self"))(
  "a ledger or report on a file system that creates no folders is a usage error",
  async () => {
    const url = await serveHandler(createMock().handle);
    const args = ["run", "--target", url, ...filter];
    const ledger = [...args, "--allow-writes", "--ledger", "/proc/new/ledgers"];
    // In a process: an endless loop would also stop the test.
    expect(await start("skills-conformance", ledger, { env }).finished).toEqual({
      code: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^skills-conformance: cannot create a ledger in \/proc\/new\/ledgers, .*: ENOENT: .*'\/proc\/new'; choose another folder [^\n]+\n$/,
      ),
    });
    const reports = [
      ["--report", "junit=/proc/new/folder/report"],
      ["--record", "/proc/new/folder/report"],
    ];
    for (const report of reports) {
      expect(await start("skills-conformance", [...args, ...report], { env }).finished).toEqual({
        code: 2,
        stdout: "",
        stderr: expect.stringMatching(
          / \/proc\/new\/folder\/report cannot be written: ENOENT: .*'\/proc\/new' [^\n]+\n$/,
        ),
      });
    }
  },
);

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
    const { code } = await runCli(["run", "--target", url.href, "--filter", "skill-list"], { env });
    expect(code).not.toBe(0);
    expect(stolen).toEqual([]);
  },
);
