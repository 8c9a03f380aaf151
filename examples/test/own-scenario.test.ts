import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSkillsMock, type Handler } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import { expect, onTestFinished, test } from "vitest";

const program = fileURLToPath(new URL("../own-scenario.ts", import.meta.url));

/** Runs the example against a server, to its end. */
async function runAgainst(
  handle: Handler,
): Promise<{ readonly code: number | null; readonly stdout: string }> {
  const server = await listen(handle);
  const folder = await mkdtemp(join(tmpdir(), "own-scenario-"));
  onTestFinished(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  const env = { ...process.env, ANTHROPIC_API_KEY: "my-anthropic-api-key", XDG_STATE_HOME: folder };
  const args = ["--conditions=@skills-api/source", program, server.url];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env }, (_, stdout) =>
      resolve({ code: child.exitCode, stdout }),
    );
  });
}

test("both checks pass in both revisions, and nothing is left", async () => {
  const mock = createSkillsMock();
  expect(await runAgainst(mock.handle)).toEqual({
    code: 0,
    stdout: ["skills-2025-10-02", "ga"]
      .flatMap((revision) => [
        `pass  gateway.read-after-create (${revision})\n`,
        `pass  gateway.list-after-create (${revision})\n`,
      ])
      .join(""),
  });
  expect(mock.skills().filter(({ source }) => source === "custom")).toEqual([]);
});

test("a gateway that caches lists and misses fails the first check and warns in the second", async () => {
  const { handle } = createSkillsMock();
  const cache = new Map<string, Awaited<ReturnType<Handler>>>();
  const { code, stdout } = await runAgainst(async (request) => {
    const isOne = request.method === "GET" && /^\/v1\/skills\/[^/]+$/.test(request.path);
    const missing = isOne ? { ...request, path: "/v1/skills/skill_01missing0000000000000" } : request;
    if (!(request.method === "GET" && request.path.startsWith("/v1/skills?"))) return handle(missing);
    const key = JSON.stringify([request.path, request.headers.find(([name]) => name === "anthropic-beta")]);
    const response = cache.get(key) ?? (await handle(request));
    cache.set(key, response);
    return response;
  });
  expect(stdout).toMatch(
    /^fail {2}gateway\.read-after-create \(ga\)\n {6}GET \/v1\/skills\/skill_\w+ \w+ 404/m,
  );
  expect(stdout).toMatch(
    /^warn {2}gateway\.list-after-create \(ga\)\n {6}a list of \d+ skills without skill_/m,
  );
  expect(code).toBe(1);
});
