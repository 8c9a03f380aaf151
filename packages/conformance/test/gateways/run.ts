import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSkillsMock, type Handler, type SkillSnapshot, type SkillsMock } from "@skills-api/mock";
import { openLedger } from "../../src/client/ledger/open.ts";
import type { RunResult } from "../../src/results/result.ts";
import { newRunId } from "../../src/results/run-id.ts";
import { sweep } from "../../src/runner/cleanup/sweep.ts";
import { planConformance } from "../../src/runner/dry-run.ts";
import { Run } from "../../src/runner/run.ts";
import { handlerTarget, mockCredentials } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { QuickClock } from "../support/clock.ts";
import { behindGateway, type Gateway } from "./gateway.ts";
import { colleagueName } from "./later.ts";

/** More skills than a page of any list has. */
const foreignSkills = 120;

/** The effects of a run on the account. */
export interface Effects {
  /** Ids of skills that were there before the run and are not any more, or have changed. */
  readonly touched: readonly string[];
  /** Ids of skills that the run left, whether it knows of them or not. */
  readonly left: readonly string[];
  /** Those of them that the given texts do not name. */
  readonly unnamed: readonly string[];
  /** Ids of skills from before the run for which the texts have a delete command. */
  readonly endangered: readonly string[];
  /** Whether the texts only say that skills may be left, because they cannot be listed. */
  readonly isUnknown: boolean;
}

/** A run behind a gateway. */
export interface GatewayRun extends Effects {
  readonly result: RunResult;
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

/** An account with skills of other users. */
interface Account {
  readonly mock: SkillsMock;
  /** The skills of others, by id. */
  readonly before: Map<string, SkillSnapshot>;
}

/** An API in which a colleague creates a skill right before every third create of the run. */
function besideColleague({ mock, before }: Account): Handler {
  let creates = 0;
  return async (request) => {
    const isCreate = request.method === "POST" && request.path === "/v1/skills";
    if (isCreate && ++creates % 3 === 1) {
      const known = custom(mock);
      await addSkill(mock, `${colleagueName}-${creates}`);
      for (const [id, skill] of custom(mock)) if (!known.has(id)) before.set(id, skill);
    }
    return mock.handle(request);
  };
}

async function createAccount(): Promise<Account> {
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
  return { mock, before: custom(mock) };
}

/** Compares an account with how it was before the run. */
function effectsOn({ mock, before }: Account, runId: string, leftovers: readonly string[]): Effects {
  const after = custom(mock);
  const isSame = (id: string) => JSON.stringify(after.get(id)) === JSON.stringify(before.get(id));
  const left = [...after.keys()].filter((id) => !before.has(id));
  const texts = leftovers.join("\n");
  const isUnknown = texts.includes(`look for skills with ${runId} in their name`);
  const namesOf = (skill?: SkillSnapshot) =>
    isUnknown ? [runId] : skill ? [skill.id, skill.label, ...skill.versions.map(({ name }) => name)] : [];
  return {
    touched: [...before.keys()].filter((id) => !isSame(id)),
    left,
    unnamed: left.filter((id) => !namesOf(after.get(id)).some((name) => texts.includes(name))),
    endangered: [...before.keys()].filter((id) => texts.includes(`/v1/skills/${id}'`)),
    isUnknown,
  };
}

function targetOf(handle: Handler): Target {
  return {
    ...handlerTarget("gateway", handle),
    origin: new URL("http://127.0.0.1:9"),
    isMock: false,
  };
}

interface InFolder {
  readonly account: Account;
  readonly target: Target;
  readonly folder: string;
  readonly runId: string;
}

/** Runs the whole suite. Pauses take no time. */
async function runIn({
  target,
  folder,
  runId,
}: InFolder): Promise<{ result: RunResult; hasLedger: boolean }> {
  const options = { target, allowWrites: true, runId };
  const plan = await planConformance(options);
  const { ledger, path, close } = openLedger({
    target,
    runId,
    revisions: ["skills-2025-10-02", "ga"],
    folder,
  });
  const result = await new Run(options, { ledger, plan, clock: new QuickClock() }).execute();
  close(result.leftovers.length > 0 || ledger.outstanding.length > 0);
  return { result, hasLedger: path !== undefined && existsSync(path) };
}

async function withAccount<T>(
  handle: (api: Handler) => Handler,
  work: (given: InFolder) => Promise<T>,
  runId: string = newRunId(),
): Promise<T> {
  const account = await createAccount();
  const folder = mkdtempSync(join(tmpdir(), "skills-gateway-"));
  try {
    const target = targetOf(handle(besideColleague(account)));
    return await work({ account, target, folder, runId });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the whole suite against an account with skills of other users, behind a gateway. */
export function runBehind(gateway: Gateway, runId?: string): Promise<GatewayRun> {
  return withAccount(
    (api) => behindGateway(gateway, api),
    async (given) => {
      const { result, hasLedger } = await runIn(given);
      return { ...effectsOn(given.account, given.runId, result.leftovers), result, hasLedger };
    },
    runId,
  );
}

/** The effects of a run that lost its server, and of the sweep afterwards. */
export interface SweptRun extends Effects {
  /** Whether the sweep has settled its ledger, so that nothing is left. */
  readonly isSettled: boolean;
}

/** The same, but the gateway stops responding after some requests, and a sweep follows behind the same gateway. */
export function sweepBehind(gateway: Gateway, requests: number): Promise<SweptRun> {
  let isDown = false;
  let count = 0;
  const losing = (api: Handler): Handler => {
    const handle = behindGateway(gateway, api);
    return async (request) => {
      if (!isDown || ++count < requests) return handle(request);
      // The last request takes effect, but its response is lost.
      if (count === requests) await handle(request);
      return { status: 200, headers: [], body: new Uint8Array(), abort: "before" };
    };
  };
  return withAccount(losing, async (given) => {
    const { account, target, folder, runId } = given;
    isDown = true;
    const { hasLedger } = await runIn(given);
    isDown = false;
    const receipts = hasLedger ? await sweepIn(target, folder, runId) : [];
    const texts = receipts.flatMap(({ leftovers, settlements, reason = "" }) => [
      ...leftovers,
      ...settlements.flatMap(({ outcome, entry: { label = "", name = "" } }) =>
        outcome === "left" ? [label, name] : [],
      ),
      // A ledger that cannot be replayed is kept, with everything that it has.
      ...(reason ? [`look for skills with ${runId} in their name`] : []),
    ]);
    const isSettled = receipts.every(({ outcome }) => outcome === "settled");
    return { ...effectsOn(account, runId, texts), isSettled };
  });
}

function sweepIn(target: Target, folder: string, run: string) {
  return sweep({ folder, run, open: async () => target, clock: new QuickClock() });
}
