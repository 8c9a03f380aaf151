import { readFile } from "node:fs/promises";
import { expect, onTestFinished, test, vi } from "vitest";
import { openTarget, type RunResult, runConformance } from "../../src/index.ts";
import { serveHandler } from "../support/servers.ts";
import { emptyFolder, filesIn, showingAll, writeAll } from "./artefacts.ts";
import { echoing } from "./echo.ts";
import { encodings, promised } from "./encodings.ts";
import { canaries, keyFragments } from "./planted.ts";
import { forms, leaksIn } from "./search.ts";
import { createRedactor, withoutRedaction } from "./switch.ts";

vi.mock("../../src/redaction/redactor.ts", () => import("./switch.ts"));

const everyForm = Object.values(forms);

/** The result of a run whose server repeats keys in every encoding, and all reports of it. */
async function runOnEcho(): Promise<{ result: RunResult; files: [string, string][] }> {
  const folder = await emptyFolder();
  const target = await openTarget(await serveHandler(echoing(everyForm)), { credentials: canaries });
  onTestFinished(() => target.close());
  const result = await runConformance({ target, allowWrites: true, ledgerFolder: folder });
  await writeAll(result, folder);
  return { result, files: await filesIn(folder) };
}

test("no report contains a key that a server repeats, in any encoding", async () => {
  const { files } = await runOnEcho();
  for (const [path, content] of files) {
    expect(leaksIn(path, keyFragments)).toEqual([]);
    expect(leaksIn(content, keyFragments), path).toEqual([]);
  }
});

test("without redaction, the same search finds every key in every encoding", async () => {
  const { result, files } = await withoutRedaction(runOnEcho);
  for (const [path, content] of showingAll(files).filter(([name]) => !name.endsWith(".jsonl"))) {
    expect(leaksIn(content, keyFragments), path).toEqual(keyFragments);
  }
  const { observations, undocumented, scenarios: stopped, leftovers } = result;
  for (const [part, texts] of Object.entries({ observations, undocumented, stopped, leftovers })) {
    expect(leaksIn(JSON.stringify(texts), keyFragments), part).not.toEqual([]);
  }
  const texts = JSON.stringify(result.checks.flatMap(({ findings }) => findings));
  for (const [name, form] of Object.entries(forms)) {
    expect(texts.includes(JSON.stringify(form(canaries.apiKey)).slice(1, -1)), name).toBe(true);
  }
});

test("the README lists the encodings in which secrets are redacted", async () => {
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const [, section = ""] = readme.split("### What is redacted");
  const [list = ""] = section.split("Nothing else is recognized");
  expect(list.match(/(?<=^- ).*/gm)).toEqual(Object.keys(promised));
});

test.each(Object.entries(encodings))("a key that is %s is redacted without a pattern", (_, form) => {
  const redactor = createRedactor(Object.values(canaries), []);
  for (const [index, key] of Object.values(canaries).entries()) {
    const text = `The server said: ${form(key)} and more`;
    expect(leaksIn(text, keyFragments)).toEqual(keyFragments.slice(index, index + 1));
    expect(leaksIn(redactor.text(text), keyFragments)).toEqual([]);
  }
});

test.each(Object.entries(encodings))("a key of eight characters that is %s is redacted", (_, form) => {
  const secret = "q7/x9-Kw";
  const shown = form(`key=${secret}&x=1`);
  const clean = createRedactor([secret], []).text(`The server said: ${shown} and more`);
  expect(leaksIn(shown, [secret])).toEqual([secret]);
  expect(leaksIn(clean, [secret])).toEqual([]);
});

test.each(Object.entries(forms))("a key in upper case that is %s is redacted", (_, form) => {
  const redactor = createRedactor(Object.values(canaries), []);
  for (const key of Object.values(canaries)) {
    const text = `The server said: ${form(key)} and more`.toUpperCase();
    expect(leaksIn(redactor.text(text), keyFragments)).toEqual([]);
  }
});

test("an excerpt does not end with a part of a key", () => {
  const redactor = createRedactor(Object.values(canaries));
  for (let length = 50; length < 150; length++) {
    const text = `${"x".repeat(100)} ${canaries.apiKey} and more`;
    expect(redactor.excerpt(text, length)).not.toContain("CaNa");
    expect(redactor.excerpt(text, length).length).toBeLessThanOrEqual(length + 1);
  }
});

test("a key is redacted at any position of a text of any length", () => {
  const redactor = createRedactor([canaries.apiKey], []);
  const filling = "some words ".repeat(10_000);
  for (let border = 0; border < filling.length; border += 16_384) {
    for (const start of [border - 20, border - 1, border].filter((each) => each >= 0)) {
      const text = `${filling.slice(0, start)}${canaries.apiKey}${filling.slice(start)}`;
      const clean = `${filling.slice(0, start)}[redacted]${filling.slice(start)}`;
      expect(redactor.text(text) === clean, `at ${start}`).toBe(true);
    }
  }
});

test("a value that is too long for a secret is redacted to its end", () => {
  const redactor = createRedactor([]);
  const text = `words, password="${"secret words ".repeat(50_000)}" and more`;
  expect(redactor.text(text)).toBe('words, password="[redacted]');
});

test("keys are redacted in linear time", () => {
  const redactor = createRedactor([canaries.apiKey], []);
  for (const unit of ["\\", "%25", "&#0", "\\u00", "CaNaRyOrdinary9f3", "Q2FOYVJ5"]) {
    const text = unit.repeat(400_000 / unit.length);
    expect(redactor.text(text) === text, unit).toBe(true);
  }
});

test("a short key of a local server changes no text of the suite", async () => {
  for (const apiKey of ["x", "e", "skill", "1"]) {
    const handler = echoing([(key) => key]);
    const target = await openTarget(await serveHandler(handler), { credentials: { apiKey } });
    onTestFinished(() => target.close());
    const run = async () => {
      const { checks } = await runConformance({ target, filter: ["auth"] });
      return checks.map(({ id, outcome, statement, level }) => ({ id, outcome, statement, level }));
    };
    expect(await run()).toEqual(await withoutRedaction(run));
  }
});
