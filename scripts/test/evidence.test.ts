import {
  evidenceMarkdown,
  openTarget,
  proposeEvidence,
  type RunResult,
  runConformance,
} from "@skills-api/conformance";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readRegistryInput } from "../lib/registry-input.ts";
import { registryProblems } from "../lib/registry-problems.ts";

/** A run of everything, as if it had been against the live API. */
async function liveRun(): Promise<RunResult> {
  const target = await openTarget("mock:in-process");
  try {
    const result = await runConformance({ target, include: ["large-upload"] });
    return { ...result, target: "https://api.anthropic.com/", origin: "https://api.anthropic.com" };
  } finally {
    await target.close();
  }
}

test("what evidence proposes fits into the registry, which then is whole and says live throughout", async () => {
  const subject = await readRegistryInput();
  expect(registryProblems(subject)).toEqual([]);
  const text = evidenceMarkdown(proposeEvidence(await liveRun()));
  const blocks = [...text.matchAll(/^(`{3,})yaml\n(.*?)^\1$/gms)];
  const [source, rows] = blocks.map(([, , yaml = ""]) => parse(yaml));
  const byId = new Map<string, object>(rows.map((row: { id: string }) => [row.id, row]));
  const { registry } = subject;
  const requirements = registry.requirements.map((row) => ({ ...row, ...byId.get(row.id) }));
  const sources = { ...registry.sources, ...source };
  const changed = { ...subject, registry: { ...registry, requirements, sources } };
  expect(registryProblems(changed)).toEqual([]);
  const tested = requirements.filter(
    ({ status, subject: whose }) => status === "tested" && whose === "server",
  );
  const still = tested.flatMap(({ id, evidence }) =>
    revisions.flatMap((revision) =>
      (evidence[revision] ?? "live") === "live" ? [] : `${id} in ${revision}`,
    ),
  );
  expect(still).toEqual([]);
  // A source that the registry does not have is noticed: the rows do name the run.
  expect(
    registryProblems({ ...changed, registry: { ...changed.registry, sources: registry.sources } }),
  ).not.toEqual([]);
});
