import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { readArguments, UsageError } from "../../src/cli/arguments.ts";
import { start } from "../../src/cli/start.ts";
import type { MockServer } from "../../src/node.ts";
import { type RunningCli, runCli, serveCli, startCli } from "../support/cli.ts";
import { expectError, sendRequest } from "../support/server.ts";
import { file, multipart, skillMd } from "../support/upload.ts";

const running: RunningCli[] = [];
const servers: MockServer[] = [];

/** Starts the CLI in a separate process. */
async function serve(...args: readonly string[]) {
  const cli = await serveCli(...args);
  running.push(cli);
  return cli;
}

/** Starts a server with arguments of the CLI, in this process. */
async function startInProcess(...args: readonly string[]): Promise<MockServer> {
  const server = await start(readArguments(["--port", "0", ...args]));
  servers.push(server);
  return server;
}

/** The message for invalid arguments. */
async function usageError(args: readonly string[]): Promise<string> {
  const error = await startInProcess(...args).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message;
}

afterEach(async () => {
  for (const cli of running.splice(0)) cli.process.kill("SIGKILL");
  for (const server of servers.splice(0)) await server.close();
});

function list(url: string, key: string, path = "/v1/skills") {
  const headers = { "x-api-key": key, "anthropic-beta": "skills-2025-10-02" };
  return sendRequest(url, "GET", path, { bare: true, headers });
}

describe("skills-mock", () => {
  it("prints its URL, serves, and stops on SIGTERM", async () => {
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

  it("stops on SIGINT while a connection is open", async () => {
    const cli = await serve();
    const socket = connect(Number(new URL(cli.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.on("error", () => {});
    cli.process.kill("SIGINT");
    expect((await cli.finished).code).toBe(0);
  });

  it("accepts keys of every kind, and never prints one", async () => {
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
    expectError(await list(cli.url, "canary-a"), 404, "not_found_error");
    const content = "/v1/skills/xlsx/versions/20260203/content";
    expectError(await list(cli.url, "canary-r", content), 403, "permission_error");
    expectError(await list(cli.url, "my-anthropic-api-key"), 401, "authentication_error");
    cli.process.kill("SIGTERM");
    const { stdout, stderr } = await cli.finished;
    expect(stdout + stderr).not.toContain("canary");
  });

  it("accepts the default key beside admin and restricted keys", async () => {
    const { url } = await startInProcess("--admin-key", "admin");
    expect((await list(url, "my-anthropic-api-key")).status).toBe(200);
  });

  it("takes a seed and an upload limit", async () => {
    const one = await startInProcess("--seed", "s", "--upload-limit", "300");
    const two = await startInProcess("--seed", "s");
    const upload = (size: number) =>
      multipart([file("my-skill/SKILL.md", skillMd()), file("my-skill/a", Buffer.alloc(size))]);
    const first = await sendRequest(one.url, "POST", "/v1/skills", upload(100));
    const second = await sendRequest(two.url, "POST", "/v1/skills", upload(100));
    expect(first.status).toBe(200);
    expect(first.body).toEqual(second.body);
    expectError(await sendRequest(one.url, "POST", "/v1/skills", upload(300)), 413, "request_too_large");
  });

  it("accepts fewer requests with --strict-betas and --check-browser-access", async () => {
    const [usual, strict, checking] = [
      await startInProcess(),
      await startInProcess("--strict-betas"),
      await startInProcess("--check-browser-access"),
    ];
    const send = async ({ url }: MockServer, headers: Record<string, string>) =>
      (await sendRequest(url, "GET", "/v1/skills", { headers, revision: "ga" })).status;
    const newBeta = { "anthropic-beta": "some-beta-2031-12-31" };
    const page = { origin: "https://app.example" };
    expect([await send(usual, newBeta), await send(usual, page)]).toEqual([200, 200]);
    expect([await send(strict, newBeta), await send(strict, page)]).toEqual([400, 200]);
    expect([await send(checking, newBeta), await send(checking, page)]).toEqual([200, 401]);
  });

  it("prints help with --help and the version with --version", async () => {
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
      "--strict-betas",
      "--check-browser-access",
    ]) {
      expect(help.stdout).toContain(flag);
    }
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(await runCli("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("ignores a closed stdout", async () => {
    const cli = startCli("--help");
    cli.process.stdout?.destroy();
    expect(await cli.finished).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("invalid arguments", () => {
  it("exit with code 2 and one line on stderr, without printing a key", async () => {
    const { code, stdout, stderr } = await runCli("--api-key", "a", "canary");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe("skills-mock: unexpected argument without an option (see skills-mock --help)\n");
  });

  it.each<[string, string[], string]>([
    ["an unknown option", ["--prot", "1"], "unknown option"],
    ["a port that is not a number", ["--port", "http"], "--port must be an integer from 0 to 65535"],
    ["a port that is too high", ["--port", "65536"], "--port must be an integer"],
    ["an upload limit of 0", ["--upload-limit", "0"], "--upload-limit must be an integer from 1"],
    ["an option without its value", ["--seed"], "'--seed <value>' argument missing"],
    ["an empty key", ["--api-key", ""], "--api-key must not be empty"],
    ["a key that is not ASCII", ["--api-key", "ключ"], "must consist of visible ASCII characters"],
    ["an empty host", ["--host", ""], "--host must not be empty"],
    ["a host of another machine", ["--host", "192.0.2.1"], "this machine has no address '192.0.2.1'"],
    ["a host that is not an address to listen on", ["--host", "fe80::1"], "check --host"],
  ])("are explained in one line: %s", async (_, args, expected) => {
    const message = await usageError(args);
    expect(message).toContain(expected);
    expect(message).not.toContain("\n");
  });

  it.each([
    ["an argument without an option", ["--api-key", "a", "canary"]],
    ["an unknown option", ["--apikey=canary"]],
    ["a key as the port", ["--port", "canary"]],
    ["the same key twice", ["--api-key", "canary", "--admin-key", "canary"]],
  ])("are explained without printing a key: %s", async (_, args) => {
    const message = await usageError(args);
    expect(message).not.toContain("canary");
    expect(message).not.toContain("\n");
  });

  it("include a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const message = await usageError(["--port", String(port)]);
    other.close();
    expect(message).toBe(`port ${port} is in use; choose another with --port, or 0 for a free one`);
  });
});
