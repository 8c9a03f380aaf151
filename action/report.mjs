import { randomUUID } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { reports } from "./inputs.mjs";

/** Bytes. GitHub limits the summary of a step to 1 MiB. */
const longestSummary = 1_000_000;

const outcomes = ["conforms", "does-not-conform", "wrong-usage", "incomplete"];

function contentOf(folder, kind) {
  const file = join(folder, reports[kind]);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function resultIn(folder) {
  try {
    return JSON.parse(contentOf(folder, "json"));
  } catch {
    // A run that did not start has no report.
    return {};
  }
}

/** Whether a run has written its result. */
export function hasResult(folder) {
  return contentOf(folder, "json") !== "";
}

/** Whether a run has decided any check, and was not stopped, for example by a rejected key. */
export function hasDecided(folder) {
  const { figures, halted } = resultIn(folder);
  return figures !== undefined && figures.decided > 0 && halted === undefined;
}

function outputsOf({ code, folder, figures }) {
  const outputs = { "exit-code": code, outcome: outcomes[code] ?? "incomplete", "report-folder": folder };
  if (!figures) return outputs;
  const { divergence, coverage, liveVerified, failed, byOutcome } = figures;
  const undecided = byOutcome.indeterminate + byOutcome["not-run"];
  return { ...outputs, divergence, coverage, "live-verified": liveVerified, failed, undecided };
}

/** Writes the outputs of the step. With a random delimiter, a value cannot define other outputs. */
export function writeOutputs({ code, folder, env }) {
  if (!env.GITHUB_OUTPUT) return;
  const end = `end-${randomUUID()}`;
  const outputs = outputsOf({ code, folder, figures: resultIn(folder).figures });
  const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
  appendFileSync(env.GITHUB_OUTPUT, lines.join(""));
}

/** Adds the Markdown report to the summary of the job. */
export function writeSummary({ folder, env }) {
  const markdown = contentOf(folder, "markdown");
  if (!env.GITHUB_STEP_SUMMARY || !markdown) return;
  const bytes = Buffer.from(markdown);
  const fits = bytes.length <= longestSummary;
  const excerpt = bytes
    .subarray(0, longestSummary)
    .toString()
    .replace(/[^\n]*$/, "");
  appendFileSync(
    env.GITHUB_STEP_SUMMARY,
    fits ? `${markdown}\n` : `${excerpt}\n\nThe rest is in ${reports.markdown}.\n`,
  );
}

/** Returns the annotations of a run. Other workflow commands in the file are ignored. */
export function annotationsIn(folder) {
  return contentOf(folder, "github")
    .split("\n")
    .filter((line) => /^::(error|warning|notice)[ :]/.test(line));
}
