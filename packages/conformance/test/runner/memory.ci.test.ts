import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { detach } from "../../src/base/detach.ts";
import { createRedactor } from "../../src/redaction/redactor.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import { ExchangeJudge } from "../../src/runner/judge/exchange-judge.ts";
import { shortenBeyond } from "../../src/runner/record.ts";

/** The output of `heavy-run.ts`. */
interface HeavyRun {
  readonly exitCode: number;
  readonly decided: number;
  readonly stopped?: string;
  readonly requests: number;
  readonly cut: number;
  readonly keptByResult: number;
  readonly keptByRecording: number;
  readonly peak: number;
}

/** Runs the suite in a process, against a server whose responses are longer by a number of bytes. */
async function heavyRun(bytes: number): Promise<HeavyRun> {
  const file = fileURLToPath(new URL("../support/heavy-run.ts", import.meta.url));
  const args = [
    "--expose-gc",
    "--max-old-space-size=256",
    "--conditions=@skills-api/source",
    file,
    `${bytes}`,
  ];
  return JSON.parse((await promisify(execFile)(process.execPath, args)).stdout);
}

test("responses near the limit are judged as ever, and neither result nor recording keeps them", async () => {
  const [usual, heavy] = [await heavyRun(0), await heavyRun(7_000_000)];
  const { exitCode, decided, requests } = usual;
  expect(heavy).toMatchObject({ exitCode, decided, requests });
  expect(exitCode).toBe(0);
  expect(requests).toBeGreaterThan(20);
  expect(heavy.keptByResult).toBeLessThan(40);
  // The recording has 64 MiB of them. The others are cut.
  expect(heavy.cut).toBe(requests - 9);
  expect(heavy.keptByRecording).toBeLessThan(100);
  expect(heavy.peak).toBeLessThan(1_000);
});

test("responses over the limit are no responses to judge, and take no memory", async () => {
  const heavy = await heavyRun(63_000_000);
  expect(heavy).toMatchObject({
    exitCode: 3,
    decided: 0,
    stopped: "the server cannot be reached: the response is larger than 8388608 bytes",
  });
  expect(heavy.keptByResult + heavy.keptByRecording).toBeLessThan(40);
  expect(heavy.peak).toBeLessThan(600);
});

function usedMegabytes(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}

/** Creates a text of 10 MB that begins with words that a redactor decodes and remembers. */
function longText(number: number): string {
  const words = Array.from({ length: 50 }, (_, at) => `skill_01${"abcdefgh".repeat(2)}${number}x${at}`);
  return new TextDecoder().decode(Buffer.alloc(10_000_000, `${words.join(" ")} `));
}

test("short texts, and what a redactor remembers, do not keep the whole text", () => {
  const redactor = createRedactor([]);
  const before = usedMegabytes();
  const shortTexts = Array.from({ length: 10 }, (_, number) => redactor.excerpt(longText(number), 2_000));
  expect(usedMegabytes() - before).toBeLessThan(30);
  expect(shortTexts.map(({ length }) => length)).toEqual(shortTexts.map(() => 2_001));
});

test("a detached text is the same text", () => {
  for (const text of ["", "a", "é漢🧪", "\ud800 \udfff \u0000\u2028", "x".repeat(100_000)]) {
    expect(detach(text)).toBe(text);
  }
});

function exchangeWith(number: number, length: number, path = "/v1/skills"): RecordedExchange {
  return {
    number,
    scenario: "a-scenario",
    revision: "ga",
    startedAt: "2026-11-21T04:00:00.000Z",
    duration: 1,
    request: { method: "POST", path, headers: [], body: { bytes: 20_000, text: "x".repeat(20_000) } },
    response: { status: 200, headers: [], body: { bytes: length, text: "x".repeat(length) } },
  };
}

test("a recording keeps long responses as long as they fit, and every request and short response", () => {
  const shorten = shortenBeyond(10_000);
  const [long, second, short, last] = [6_000, 5_000, 4_096, 4_100].map((length, at) =>
    exchangeWith(at, length),
  );
  if (!long || !second || !short || !last) throw new Error("there are four exchanges");
  expect(shorten(long)).toBe(long);
  expect(shorten(second)).toEqual({
    ...second,
    response: { status: 200, headers: [], body: { bytes: 5_000, text: "x".repeat(4_096), cut: true } },
  });
  expect(shorten(short)).toBe(short);
  const { request, response } = shorten(exchangeWith(5, 10, `/${"x".repeat(4_000)}`));
  expect([request.path.length, response?.body?.cut]).toEqual([2_001, undefined]);
});

test("at most 1,000 undocumented properties are kept", () => {
  const judge = new ExchangeJudge("ga", (text) => text.slice(0, 20));
  for (let number = 0; number < 3; number++) {
    const names = Array.from({ length: 500 }, (_, at) => [`n${number}-${at}`, 1]);
    judge.judge({
      operation: "getSkill",
      request: { method: "GET", path: "/v1/skills/a", headers: [] },
      response: { status: 200, headers: [], body: new Uint8Array() },
      json: Object.fromEntries([...names, [`long-${"x".repeat(100)}`, 1]]),
    });
  }
  expect(judge.undocumented.size).toBe(1_000);
  expect(Math.max(...[...judge.undocumented].map(({ length }) => length))).toBe(20);
});
