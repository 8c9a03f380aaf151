import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { RunResult } from "@skills-api/conformance";
import { printTable } from "./lib/table.ts";

const rounds = 5;

function bin(path: string): string[] {
  return ["--conditions=@skills-api/source", fileURLToPath(new URL(`../packages/${path}`, import.meta.url))];
}

const folder = await mkdtemp(join(tmpdir(), "suite-time-"));
const report = join(folder, "result.json");

/** Runs every scenario in both revisions in a separate process. */
async function suite(): Promise<void> {
  const args = ["run", "--target", "mock", "--report", `json=${report}`];
  const child = spawn(process.execPath, [...bin("conformance/bin/skills-conformance.js"), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`skills-conformance exited with code ${code}`);
}

/** The lower limit for this number of requests: starts the server and requests the shortest list repeatedly. */
async function bareRequests(count: number): Promise<void> {
  const child = spawn(process.execPath, [...bin("mock/bin/skills-mock.js"), "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  const url = `${String(line).split(" ").at(-1)}/v1/skills?limit=1`;
  const agent = new Agent({ keepAlive: true });
  const headers = { "x-api-key": "my-anthropic-api-key" };
  for (let sent = 0; sent < count; sent++) {
    const [response] = await once(get(url, { agent, headers }), "response");
    response.resume();
    await once(response, "end");
  }
  agent.destroy();
  child.kill();
  await once(child, "exit");
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

await suite();
const { sent, revisions } = JSON.parse(await readFile(report, "utf8")) as RunResult;
const { requests } = sent;
const programs = [
  { name: `conformance of ${revisions.join(" and ")}`, work: suite },
  { name: `${requests} bare requests`, work: () => bareRequests(requests) },
].map((program) => ({ ...program, times: [] as number[] }));

// Alternates between the programs, so that other load affects both.
for (let round = 0; round < rounds; round++) {
  for (const { work, times } of programs) times.push(await timed(work));
}
await rm(folder, { recursive: true });

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const summaries = programs.map(({ name, times }) => {
  const sorted = times.toSorted((a, b) => a - b);
  return { name, min: sorted[0] ?? 0, median: sorted[rounds >> 1] ?? 0, max: sorted.at(-1) ?? 0 };
});
const bare = summaries.at(-1)?.median ?? 1;
console.log();
printTable([
  ["processes from start to end, skills-mock included", "min", "median", "max", "ratio"],
  ...summaries.map(({ name, min, median, max }) => [
    name,
    seconds(min),
    seconds(median),
    seconds(max),
    `${(median / bare).toFixed(2)}x`,
  ]),
]);
