import type { Handler, MockRequest } from "@skills-api/mock";
import { expect, test } from "vitest";
import { minimalUpload } from "../../src/client/uploads.ts";
import { bodyString } from "../../src/http/exchange.ts";
import { revisionOf } from "../../src/http/revision-of.ts";
import { type RunOptions, runConformance, type Scenario, UsageError } from "../../src/index.ts";
import { requireAccepted } from "../../src/suite/set-up.ts";
import { createMock } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { behind, type Interference, page } from "../support/runs.ts";

const beta = "skills-2025-10-02";
/** A requirement of each kind from the registry. */
const [betaOnly, gaOnly, ofBoth] = ["skill.create.title-echoed", "version.get.latest", "skill.get.custom"];

function planted(change: Partial<Scenario>): Scenario {
  return { id: "planted", title: "Planted", writes: true, checks: [ofBoth], run: async () => {}, ...change };
}

function run(scenario: Scenario, options: Partial<RunOptions> = {}) {
  return runConformance({ target: inProcess(createMock().handle), scenarios: [scenario], ...options });
}

/** The outcomes of the given checks. */
function outcomes({ checks }: Awaited<ReturnType<typeof run>>, ids: readonly string[]) {
  return checks
    .filter(({ id }) => ids.includes(id))
    .map(({ id, revision, outcome }) => `${id} ${revision} ${outcome}`)
    .sort();
}

test("a scenario runs once for each revision that has one of its checks", async () => {
  const ran: string[] = [];
  const runWith = (checks: readonly string[], observes: readonly string[] = []) =>
    run(planted({ checks, observes, run: async ({ revision }) => void ran.push(revision) }));
  await runWith([ofBoth]);
  await runWith([betaOnly]);
  await runWith([gaOnly]);
  await runWith([], ["skill.list.bad-cursor"]);
  expect(ran).toEqual([beta, "ga", beta, "ga", beta]);
});

test("a scenario of one revision runs and decides in no other", async () => {
  const ran: string[] = [];
  const result = await run(
    planted({
      revisions: ["ga"],
      run: async ({ revision, expect: judge }) => {
        ran.push(revision);
        judge(ofBoth, true, "");
      },
    }),
  );
  expect(ran).toEqual(["ga"]);
  expect(outcomes(result, [ofBoth])).toEqual([`${ofBoth} ga pass`, `${ofBoth} ${beta} not-run`]);
});

test("where 4xx is required, any client error passes, and nothing else", async () => {
  const statuses: number[] = [];
  const refusedWith = async (status: number) => {
    const { handle } = createMock();
    const interfered = behind(({ path }) => (path.includes("page=") ? page(status) : undefined), handle);
    const result = await run(
      planted({
        run: async ({ api, acceptedTwin, expectRejected }) => {
          const send = () => api.listSkills({ query: { page: "page_conformance" } });
          const answer = await expectRejected({
            check: ofBoth,
            status: "4xx",
            twin: await acceptedTwin(() => api.listSkills()),
            send,
          });
          statuses.push(answer.response.status);
        },
      }),
      { target: inProcess(interfered), revisions: ["ga"] },
    );
    return outcomes(result, [ofBoth]);
  };
  expect(await refusedWith(400)).toEqual([`${ofBoth} ga pass`]);
  expect(await refusedWith(422)).toEqual([`${ofBoth} ga pass`]);
  expect(await refusedWith(302)).toEqual([`${ofBoth} ga fail`]);
  expect(statuses).toEqual([400, 422, 302]);
});

test("a scenario decides only the checks of the revision that it runs in", async () => {
  const all = [betaOnly, gaOnly, ofBoth];
  const judging = planted({
    checks: all,
    run: async ({ expect: judge, skip }) => {
      judge(betaOnly, true, "");
      judge(ofBoth, true, "");
      skip([gaOnly], "for a reason");
    },
  });
  expect(outcomes(await run(judging), all)).toEqual([
    `${betaOnly} ${beta} pass`,
    `${ofBoth} ga pass`,
    `${ofBoth} ${beta} pass`,
    `${gaOnly} ga skip`,
  ]);
  const silent = await run(planted({ checks: all }));
  expect(outcomes(silent, all).map((line) => line.replace(/.* /, ""))).toEqual(Array(4).fill("not-run"));
});

test("requests for checks of another revision are sent nevertheless", async () => {
  const statuses: number[] = [];
  const result = await run(
    planted({
      checks: [betaOnly, gaOnly],
      observes: ["skill.list.bad-cursor"],
      async run({ api, acceptedTwin, expectRejected, observe, expectAccepted, expectStatus, expectEqual }) {
        const good = await acceptedTwin(() => api.listSkills(), betaOnly);
        const send = () => api.getSkill(api.names.unknownSkill());
        const missing = await expectRejected({ check: betaOnly, status: [418], twin: good, send });
        statuses.push(missing.response.status);
        expectAccepted(betaOnly, missing);
        expectStatus(betaOnly, missing, 200);
        expectEqual(betaOnly, 1, 2);
        observe("skill.list.bad-cursor", missing);
      },
    }),
  );
  expect(statuses).toEqual([404, 404]);
  expect(outcomes(result, [betaOnly])).toEqual([`${betaOnly} ${beta} fail`]);
  expect(result.observations.map(({ revision }) => revision)).toEqual([beta]);
});

test("an undeclared check stops the scenario, even if the revision does not have it", async () => {
  const { scenarios } = await run(planted({ run: async ({ expect: judge }) => judge(betaOnly, true, "") }), {
    revisions: ["ga"],
  });
  expect(scenarios).toMatchObject([
    { revision: "ga", stopped: `scenario planted judges ${betaOnly}, which is not one of its checks` },
  ]);
});

test("a run checks the given revisions once each, in a fixed order", async () => {
  const target = inProcess(createMock().handle);
  const scenarios = [planted({ checks: [ofBoth] })];
  const testedRevisions = async (asked: RunOptions["revisions"]) =>
    (await runConformance({ target, scenarios, ...(asked ? { revisions: asked } : {}) })).revisions;
  expect(await testedRevisions(undefined)).toEqual([beta, "ga"]);
  expect(await testedRevisions(["ga", beta, "ga"])).toEqual([beta, "ga"]);
  expect(await testedRevisions(["ga"])).toEqual(["ga"]);
  await expect(testedRevisions([])).rejects.toThrow(UsageError);
  await expect(testedRevisions(["v2" as "ga"])).rejects.toThrow('unknown revision "v2"');
});

test("a filter selects by the checks of each revision", async () => {
  const target = inProcess(createMock().handle);
  const scenarios = [planted({ checks: [betaOnly, gaOnly, ofBoth] })];
  const chosen = async (wanted: string) => {
    const result = await runConformance({ target, scenarios, filter: [wanted] });
    return result.scenarios.filter(({ skipped }) => !skipped).map(({ revision }) => revision);
  };
  expect(await chosen("planted")).toEqual([beta, "ga"]);
  expect(await chosen(betaOnly)).toEqual([beta]);
  expect(await chosen("version.get")).toEqual(["ga"]);
});

test("each revision has its own names", async () => {
  const seen: unknown[] = [];
  const names: string[] = [];
  await run(
    planted({
      run: async ({ api }) => {
        const { label, latest, version } = api.traits;
        seen.push([label, latest, version, api.names.unknownVersion().slice(0, 3)]);
        names.push(api.names.skill());
      },
    }),
  );
  expect(seen).toEqual([
    ["display_title", "latest_version", "version", expect.stringMatching(/^98\d$/)],
    ["display_name", "latest_version_id", "id", "skv"],
  ]);
  expect(new Set(names).size).toBe(2);
});

/** A mock, optionally wrapped, that records its requests. */
function watched(interfere: Interference = () => undefined): { handle: Handler; seen: MockRequest[] } {
  const seen: MockRequest[] = [];
  const handle = behind(interfere, createMock().handle);
  return {
    seen,
    handle: (request) => {
      seen.push(request);
      return handle(request);
    },
  };
}

function line({ method, path, headers }: MockRequest): string {
  return `${method} ${path.replaceAll(/(skill|skver)_\w+/g, "$1").replaceAll(/\d{16}/g, "number")} ${revisionOf({ headers })}`;
}

test("only skills-2025-10-02 is selected by a header", async () => {
  const { handle, seen } = watched();
  const target = inProcess(handle);
  await run(planted({ run: async ({ api }) => void (await api.listSkills()) }), { target });
  const betas = seen.map(({ headers }) => headers.find(([name]) => name === "anthropic-beta"));
  expect(betas).toEqual([["anthropic-beta", beta], undefined]);
});

test("the other revision is available to scenarios that need it, in a run of both", async () => {
  const pairs: unknown[] = [];
  const crossing = planted({
    needs: ["other-revision"],
    run: async ({ api, other, revision }) => void pairs.push([revision, api.revision, other.revision]),
  });
  await run(crossing);
  expect(pairs).toEqual([
    [beta, beta, "ga"],
    ["ga", "ga", beta],
  ]);
  const { scenarios, checks } = await run(crossing, { revisions: ["ga"] });
  expect(scenarios).toMatchObject([{ skipped: "the run tests one revision only", sent: { requests: 0 } }]);
  expect(checks.find(({ id }) => id === ofBoth)).toMatchObject({ outcome: "skip" });
  const secret = await run(planted({ run: async ({ other }) => void other }));
  expect(secret.scenarios.map(({ stopped }) => stopped)).toEqual(
    Array(2).fill("scenario planted uses the other revision, which is not one of its needs"),
  );
});

test("an exchange is judged in the revision that its headers select", async () => {
  const { handle } = createMock();
  const target = inProcess(async (request) => {
    const response = await handle(request);
    if (revisionOf(request) !== "ga") return response;
    return { ...response, headers: response.headers.filter(([name]) => name !== "request-id") };
  });
  const check = "response.request-id";
  const crossing = planted({
    needs: ["other-revision"],
    checks: [betaOnly],
    run: async ({ other }) => void (await other.listSkills()),
  });
  expect(outcomes(await run(crossing, { target }), [check])).toEqual([
    `${check} ga fail`,
    `${check} ${beta} not-run`,
  ]);
  const headless = planted({
    run: async ({ api }) => void (await api.listSkills({ headers: { "anthropic-beta": null } })),
  });
  expect(outcomes(await run(headless, { target, revisions: [beta] }), [check])).toEqual([
    `${check} ${beta} not-run`,
  ]);
});

const crossCreation = planted({
  needs: ["other-revision"],
  checks: [betaOnly],
  async run({ api, other }) {
    for (const each of [api, other]) {
      const name = each.names.skill();
      const id = bodyString(requireAccepted(await each.createSkill(minimalUpload(name))), "id");
      requireAccepted(await each.createVersion(id, minimalUpload(name)));
    }
  },
});

/** Returns the deletions of a run. The first is the probe, which deletes the first skill. */
function deletions(seen: readonly MockRequest[]): string[] {
  return seen.filter(({ method }) => method === "DELETE").map(line);
}

test("one request in ga deletes a skill with its versions, whichever revision created it", async () => {
  const { handle, seen } = watched();
  const { leftovers } = await run(crossCreation, { target: inProcess(handle) });
  expect(leftovers).toEqual([]);
  expect(deletions(seen)).toEqual(Array(3).fill("DELETE /v1/skills/skill ga"));
});

test("in skills-2025-10-02 alone, versions are deleted first", async () => {
  const { handle, seen } = watched();
  const creation = planted({
    async run({ api }) {
      const name = api.names.skill();
      const id = bodyString(requireAccepted(await api.createSkill(minimalUpload(name))), "id");
      requireAccepted(await api.createVersion(id, minimalUpload(name)));
    },
  });
  const { leftovers } = await run(creation, { target: inProcess(handle), revisions: [beta] });
  expect(leftovers).toEqual([]);
  expect(deletions(seen)).toEqual([
    `DELETE /v1/skills/skill/versions/number ${beta}`,
    `DELETE /v1/skills/skill ${beta}`,
    `DELETE /v1/skills/skill/versions/number ${beta}`,
    `DELETE /v1/skills/skill/versions/number ${beta}`,
    `DELETE /v1/skills/skill ${beta}`,
  ]);
});

test("if deleting a skill does not delete its versions, they are deleted first", async () => {
  let refused = 0;
  const { handle, seen } = watched((request) => {
    const deletesSkill = line(request) === "DELETE /v1/skills/skill ga";
    return deletesSkill && refused++ === 1 ? page(400) : undefined;
  });
  const { leftovers } = await run(crossCreation, { target: inProcess(handle) });
  expect(leftovers).toEqual([]);
  expect(deletions(seen).slice(1, 5)).toEqual([
    "DELETE /v1/skills/skill ga",
    `DELETE /v1/skills/skill/versions/number ${beta}`,
    `DELETE /v1/skills/skill/versions/number ${beta}`,
    `DELETE /v1/skills/skill ${beta}`,
  ]);
});

test("a skill that cannot be deleted is listed, and nothing more is created", async () => {
  const { handle } = watched((request) => (request.method === "DELETE" ? page(403) : undefined));
  const { leftovers, exitCode, halted } = await run(crossCreation, { target: inProcess(handle) });
  const reason = "DELETE /v1/skills/skill returned 403 without an error envelope";
  expect(leftovers.map((text) => text.replaceAll(/skill_\w+/g, "skill"))).toEqual([`skill: ${reason}`]);
  expect(halted?.replace(/skill_\w+/, "skill")).toBe(
    `nothing more is created, because deleting the first skill failed: ${reason}`,
  );
  expect(exitCode).not.toBe(0);
});

test("a skill that was deleted in the other revision is not deleted again", async () => {
  const { handle, seen } = watched();
  const crossing = planted({
    needs: ["other-revision"],
    checks: [betaOnly],
    async run({ api, other }) {
      const id = bodyString(requireAccepted(await api.createSkill(minimalUpload(api.names.skill()))), "id");
      requireAccepted(await other.deleteSkill(id));
    },
  });
  await run(crossing, { target: inProcess(handle) });
  expect(deletions(seen)).toEqual(Array(2).fill("DELETE /v1/skills/skill ga"));
});
