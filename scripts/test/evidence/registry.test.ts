import { openTarget, type RunResult, runConformance } from "@skills-api/conformance";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { evidenceMarkdown } from "../../lib/evidence/markdown.ts";
import { proposeEvidence } from "../../lib/evidence/propose.ts";
import { readRegistryInput } from "../../lib/registry-input.ts";
import { registryProblems } from "../../lib/registry-problems.ts";

/** A complete run, as if it had been against the live API. */
async function liveRun(): Promise<RunResult> {
  const target = await openTarget("mock:in-process");
  try {
    const result = await runConformance({ target, include: ["large-upload"] });
    return { ...result, target: "https://api.anthropic.com/", origin: "https://api.anthropic.com" };
  } finally {
    await target.close();
  }
}

test("the proposed rows are valid, and with them every tested row of a server is live", async () => {
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
  // Without the proposed source the registry is invalid: the rows refer to the run.
  expect(
    registryProblems({ ...changed, registry: { ...changed.registry, sources: registry.sources } }),
  ).not.toEqual([]);
});
