import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSkillsMock, type SkillSnapshot, type SkillsMock } from "@skills-api/mock";
import { expect } from "vitest";
import { openLedger } from "../../src/client/ledger/open.ts";
import type { RunResult } from "../../src/results/result.ts";
import { newRunId } from "../../src/results/run-id.ts";
import { planConformance } from "../../src/runner/dry-run.ts";
import { Run } from "../../src/runner/run.ts";
import { handlerTarget, mockCredentials } from "../../src/targets/mock.ts";
import { QuickClock } from "../support/clock.ts";
import { behindGateway, type Gateway } from "./gateway.ts";

/** More skills than a page of any list has. */
const foreignSkills = 120;

/** The effects of a run behind a gateway on the account. */
export interface GatewayRun {
  readonly result: RunResult;
  /** Ids of skills that were there before the run and are not any more, or have changed. */
  readonly touched: readonly string[];
  /** Ids of skills that the run left, whether it knows of them or not. */
  readonly left: readonly string[];
  /** Those of them that the result does not name. */
  readonly unnamed: readonly string[];
  /** Whether the file of the ledger is still there. */
  readonly hasLedger: boolean;
}

async function addSkill(mock: SkillsMock, name: string): Promise<void> {
  const form = new FormData();
  form.append("files[]", new Blob([`---\nname: ${name}\ndescription: Kept.\n---\n`]), `${name}/SKILL.md`);
  const headers = { "x-api-key": mockCredentials.apiKey };
  const response = await mock.fetch("http://mock/v1/skills", { method: "POST", headers, body: form });
  if (!response.ok) throw new Error(await response.text());
}

function custom(mock: SkillsMock): Map<string, SkillSnapshot> {
  const skills = mock.skills().filter(({ source }) => source === "custom");
  return new Map(skills.map((skill) => [skill.id, skill]));
}

/** Runs the whole suite against an account with skills of other users, behind a gateway. Pauses take no time. */
export async function runBehind(gateway: Gateway): Promise<GatewayRun> {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  let age = 3_600_000;
  const mock = createSkillsMock({
    apiKeys: [apiKey, { key: adminKey, kind: "admin" }, { key: restrictedKey, kind: "restricted" }],
    now: () => Date.now() - age,
  });
  for (let count = 1; count <= foreignSkills; count++) {
    // Some have names that look like those of an earlier run.
    await addSkill(mock, count % 3 === 0 ? `conformance-zzzz${count}-1` : `report-writer-${count}`);
  }
  age = 0;
  const before = custom(mock);
  const folder = mkdtempSync(join(tmpdir(), "skills-gateway-"));
  const runId = newRunId();
  const target = {
    ...handlerTarget("gateway", behindGateway(gateway, mock.handle)),
    origin: new URL("http://127.0.0.1:9"),
    isMock: false,
  };
  const options = { target, allowWrites: true, runId };
  const plan = await planConformance(options);
  const { ledger, path, close } = openLedger({
    target,
    runId,
    revisions: ["skills-2025-10-02", "ga"],
    folder,
  });
  try {
    const result = await new Run(options, { ledger, plan, clock: new QuickClock() }).execute();
    close(result.leftovers.length > 0 || ledger.outstanding.length > 0);
    const after = custom(mock);
    const isSame = (id: string) => JSON.stringify(after.get(id)) === JSON.stringify(before.get(id));
    const left = [...after.keys()].filter((id) => !before.has(id));
    const names = result.leftovers.join("\n");
    // Skills that cannot be listed cannot be named one by one.
    const isUnknown = names.includes(`look for skills with ${runId} in their name`);
    const namesOf = (skill?: SkillSnapshot) =>
      isUnknown ? [runId] : skill ? [skill.id, skill.label, ...skill.versions.map(({ name }) => name)] : [];
    return {
      result,
      touched: [...before.keys()].filter((id) => !isSame(id)),
      left,
      unnamed: left.filter((id) => !namesOf(after.get(id)).some((name) => names.includes(name))),
      hasLedger: path !== undefined && existsSync(path),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Expects that a run behind a gateway touches no skill of anyone else, and names each skill that it leaves. */
export async function expectNothingUnnamed(_: string, gateway: Gateway): Promise<void> {
  const { result, touched, left, unnamed, hasLedger } = await runBehind(gateway);
  expect({ touched, unnamed }).toEqual({ touched: [], unnamed: [] });
  if (left.length > 0) expect(result.exitCode).not.toBe(0);
  if (result.leftovers.length > 0) expect(hasLedger).toBe(true);
}
