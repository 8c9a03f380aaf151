import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type RunningCli, runCli, serveCli, startCli } from "../support/cli.ts";
import { refused, sendTo } from "../support/server.ts";
import { file, multipart, skillMd } from "../support/upload.ts";

const running: RunningCli[] = [];

async function serve(...args: readonly string[]) {
  const cli = await serveCli(...args);
  running.push(cli);
  return cli;
}

afterEach(() => {
  for (const cli of running.splice(0)) cli.process.kill("SIGKILL");
});

function list(url: string, key: string, path = "/v1/skills") {
  const headers = { "x-api-key": key, "anthropic-beta": "skills-2025-10-02" };
  return sendTo(url, "GET", path, { bare: true, headers });
}

describe("skills-mock", () => {
  it("prints one line with its address, serves, and stops when asked to", async () => {
    const cli = await serve();
    expect(await cli.firstLine).toMatch(/^skills-mock listening on http:\/\/127\.0\.0\.1:\d+$/);
    expect((await list(cli.url, "my-anthropic-api-key")).status).toBe(200);
    cli.process.kill("SIGTERM");
    expect(await cli.finished).toEqual({
      code: 0,
      stdout: `skills-mock listening on ${cli.url}\n`,
      stderr: "",
    });
  });

  it("stops on Ctrl-C too, also while a connection is open", async () => {
    const cli = await serve();
    const socket = connect(Number(new URL(cli.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.on("error", () => {});
    cli.process.kill("SIGINT");
    expect((await cli.finished).code).toBe(0);
  });

  it("takes keys of every kind, and never prints one", async () => {
    const keys = [
      "--api-key",
      "canary-1",
      "--api-key",
      "canary-2",
      "--admin-key",
      "canary-a",
      "--restricted-key",
      "canary-r",
    ];
    const cli = await serve(...keys);
    expect((await list(cli.url, "canary-1")).status).toBe(200);
    expect((await list(cli.url, "canary-2")).status).toBe(200);
    refused(await list(cli.url, "canary-a"), 404, "not_found_error");
    const content = "/v1/skills/xlsx/versions/20260203/content";
    refused(await list(cli.url, "canary-r", content), 403, "permission_error");
    refused(await list(cli.url, "my-anthropic-api-key"), 401, "authentication_error");
    cli.process.kill("SIGTERM");
    const { stdout, stderr } = await cli.finished;
    expect(stdout + stderr).not.toContain("canary");
  });

  it("keeps the default key beside admin and restricted ones", async () => {
    const cli = await serve("--admin-key", "admin");
    expect((await list(cli.url, "my-anthropic-api-key")).status).toBe(200);
  });

  it("takes a seed and an upload limit", async () => {
    const [one, two] = [await serve("--seed", "s", "--upload-limit", "300"), await serve("--seed", "s")];
    const upload = (size: number) =>
      multipart([file("my-skill/SKILL.md", skillMd()), file("my-skill/a", Buffer.alloc(size))]);
    const first = await sendTo(one.url, "POST", "/v1/skills", upload(100));
    const second = await sendTo(two.url, "POST", "/v1/skills", upload(100));
    expect(first.status).toBe(200);
    expect(first.body).toEqual(second.body);
    refused(await sendTo(one.url, "POST", "/v1/skills", upload(300)), 413, "request_too_large");
  });

  it("teaches with --help and tells its version", async () => {
    const help = await runCli("--help");
    expect(help).toMatchObject({ code: 0, stderr: "" });
    for (const flag of [
      "--host",
      "--port",
      "--api-key",
      "--admin-key",
      "--restricted-key",
      "--seed",
      "--upload-limit",
    ]) {
      expect(help.stdout).toContain(flag);
    }
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await runCli("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

it("does not mind that nobody reads what it prints", async () => {
  const cli = startCli("--help");
  cli.process.stdout?.destroy();
  expect(await cli.finished).toMatchObject({ code: 0, stderr: "" });
});

describe("mistakes end with 2 and one clear line", () => {
  it.each<[string, string[], string]>([
    ["an unknown flag", ["--prot", "1"], "there is an option it does not have"],
    ["a port that is no number", ["--port", "http"], "--port must be a whole number from 0 to 65535"],
    ["a port that is too high", ["--port", "65536"], "--port must be a whole number"],
    ["a limit of nothing", ["--upload-limit", "0"], "--upload-limit must be a whole number from 1"],
    ["a flag without its value", ["--seed"], "'--seed <value>' argument missing"],
    ["an empty key", ["--api-key", ""], "--api-key must not be empty"],
    ["a key that no header can carry", ["--api-key", "ключ"], "must consist of visible ASCII characters"],
    ["an empty host", ["--host", ""], "--host must not be empty"],
    ["a host that is not this machine's", ["--host", "192.0.2.1"], "this machine has no address '192.0.2.1'"],
    ["a host that is no address to listen on", ["--host", "fe80::1"], "check --host"],
  ])("%s", async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`skills-mock: ${message}`.slice(0, 12));
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it.each([
    ["a stray value", ["--api-key", "a", "canary"]],
    ["an option that it does not have", ["--apikey=canary"]],
    ["a key in place of the port", ["--port", "canary"]],
    ["the same key twice", ["--api-key", "canary", "--admin-key", "canary"]],
  ])("without repeating a key: %s", async (_, args) => {
    const { code, stderr } = await runCli(...args);
    expect(code).toBe(2);
    expect(stderr).not.toContain("canary");
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });

  it("a port that is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const { code, stderr } = await startCli("--port", String(port)).finished;
    other.close();
    expect(code).toBe(2);
    expect(stderr).toBe(
      `skills-mock: port ${port} is taken; choose another with --port, or 0 for a free one (see skills-mock --help)\n`,
    );
  });
});
