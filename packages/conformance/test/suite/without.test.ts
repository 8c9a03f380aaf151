import type { Handler } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { type OptionalFeature, type RunOptions, runConformance } from "../../src/index.ts";
import { createMock } from "../../src/targets/mock.ts";
import { type Defect, damaged } from "../defects/defect.ts";
import { relisted } from "../defects/relist.ts";
import { ask, refusal, refuses, sourceOf } from "../defects/support.ts";
import { inProcess } from "../support/handler-target.ts";
import { everyCheck, nearLimit } from "../support/revisions.ts";
import { idsOf } from "../support/runs.ts";

function lacking(handle: Defect["handle"]): Handler {
  const lack = { name: "a capability is missing", breaks: [], handle };
  return damaged(lack, createMock().handle);
}

const servers: Readonly<Record<OptionalFeature, () => Handler>> = {
  prebuilt() {
    const list = relisted("listSkills", {
      items: (items) => items.filter((skill) => sourceOf(skill) === "custom"),
    });
    return lacking(async (request, next, memory) => {
      if (!["docx", "pdf", "pptx", "xlsx"].includes(request.skill)) return list(request, next, memory);
      return refusal(
        await ask(request, next, "/v1/skills?limit=1"),
        404,
        `Skill not found: ${request.skill}`,
      );
    });
  },
  download: () => lacking(refuses(({ operation }) => operation === "downloadSkillVersion", 404, "Not found")),
};

/** Runs the suite against such a server. */
async function judged(without: OptionalFeature, options: Partial<RunOptions> = {}) {
  const target = inProcess(servers[without]());
  const result = await runConformance({ target, without: [without], ...options });
  expect(idsOf(result, "fail", "warn", "indeterminate", "not-run")).toEqual([]);
  expect(result.scenarios.filter(({ id, stopped }) => stopped && id !== "version-slots")).toEqual([]);
  expect(result.leftovers).toEqual([]);
  expect(result.exitCode).toBe(0);
  const { requests, creates, refused, versions } = result.sent;
  expect(result.plan?.expected).toMatchObject({ requests, creates, refused, versions });
  return result;
}

/** Returns the checks that are skipped for what the server lacks, and the reasons. */
function skipped({ checks }: Awaited<ReturnType<typeof judged>>) {
  const left = checks.filter(
    ({ outcome, findings }) =>
      outcome === "skip" && !findings.some(({ detail }) => detail.includes("--include")),
  );
  const reasons = new Set(left.flatMap(({ findings }) => findings.map(({ detail }) => detail)));
  return { ids: [...new Set(left.map(({ id }) => id))].sort(), reasons: [...reasons] };
}

test("without prebuilt skills, all checks that do not need them are decided", async () => {
  expect(skipped(await judged("prebuilt"))).toEqual({
    ids: [
      "skill.list.custom-and-prebuilt",
      "skill.list.foreign-cursor",
      "skill.list.prebuilt-skills",
      "skill.list.prebuilt-version-date",
      "version.create.prebuilt-message",
      "version.create.prebuilt-refused",
    ],
    reasons: ["the target has no prebuilt skills: --without prebuilt"],
  });
});

test("without downloads, all checks that do not need them are decided", async () => {
  const { ids, reasons } = skipped(await judged("download"));
  const downloads = revisions.flatMap(everyCheck).filter((id) => id.startsWith("version.download."));
  const always = downloads.filter((id) => !nearLimit.includes(id));
  expect(ids).toEqual([...new Set([...always, "version.create.snapshot"])].sort());
  expect(reasons).toEqual(["the target has no downloads: --without download"]);
});

test("a read-only run without prebuilt skills skips only checks that need them", async () => {
  const result = await judged("prebuilt", { allowWrites: false });
  expect(idsOf(result, "pass")).toContain("skill.list.limit-1000-accepted");
  expect(idsOf(result, "skip")).toContain("skill.list.next-page-continues");
});

test("open questions about missing capabilities are not run", async () => {
  for (const without of ["prebuilt", "download"] as const) {
    await judged(without, { include: ["open-questions"] });
  }
});
