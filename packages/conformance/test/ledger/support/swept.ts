import { existsSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { createSkillsMock, type Handler, type SkillsMock } from "@skills-api/mock";
import type { Revision } from "@skills-api/spec";
import { createLedgerFile } from "../../../src/client/ledger/file.ts";
import { Ledger } from "../../../src/client/ledger/ledger.ts";
import type { LedgerIntent } from "../../../src/client/ledger/lines.ts";
import { type LedgerHeader, ledgerFormat } from "../../../src/client/ledger/lines.ts";
import { type Receipt, type SweepOptions, sweep } from "../../../src/runner/cleanup/sweep.ts";
import { keyFingerprint } from "../../../src/targets/identity.ts";
import { handlerTarget } from "../../../src/targets/mock.ts";
import type { Target } from "../../../src/targets/target.ts";

/** The origin in the ledgers of these tests. */
export const origin = "http://127.0.0.1:9/prefix";
export const run = "k3m9x2qa";
const apiKey = "a-key-of-these-tests";

/** The id of a process that does not exist: no system has ids this large. */
const unusedPid = 2 ** 30;

export function headerWith(change: Partial<LedgerHeader> = {}): LedgerHeader {
  return {
    ledger: ledgerFormat,
    run,
    origin,
    key: keyFingerprint(origin, apiKey),
    revisions: ["skills-2025-10-02", "ga"],
    pid: unusedPid,
    host: hostname(),
    startedAt: "2026-11-21T04:00:00.000Z",
    ...change,
  };
}

/** A mock with the key of these tests, and with real dates. */
export function mockWith(): SkillsMock {
  return createSkillsMock({ apiKeys: [apiKey] });
}

export interface Skill {
  readonly revision?: Revision;
  readonly name: string;
  readonly label?: string;
  readonly description?: string;
}

/** Creates a skill, or adds a version to one. Returns the id of the skill, or the version. */
export async function create(
  mock: SkillsMock,
  { revision = "ga", name, label, description = "Something." }: Skill,
  to?: string,
): Promise<string> {
  const form = new FormData();
  form.append(
    "files[]",
    new Blob([`---\nname: ${name}\ndescription: ${description}\n---\n`]),
    `${name}/SKILL.md`,
  );
  if (label !== undefined) form.append(revision === "ga" ? "display_name" : "display_title", label);
  const headers = { "x-api-key": apiKey, ...(revision === "ga" ? {} : { "anthropic-beta": revision }) };
  const path = to === undefined ? "/v1/skills" : `/v1/skills/${to}/versions`;
  const answer = await mock.fetch(`http://mock${path}`, { method: "POST", headers, body: form });
  if (!answer.ok) throw new Error(await answer.text());
  const { id } = (await answer.json()) as { id: string };
  return id;
}

/** Writes the ledger file of a killed run. */
export function writeLedger(
  folder: string,
  write: (ledger: Ledger) => void,
  change: Partial<LedgerHeader> = {},
): string {
  const header = headerWith(change);
  const path = join(folder, `${header.run}.jsonl`);
  const file = createLedgerFile(path, header);
  write(new Ledger(file.writeLine, header.run));
  file.close(true);
  return path;
}

export function targetOf(handle: Handler, key: string = apiKey): Target {
  return { ...handlerTarget("swept", handle), credentials: { apiKey: key }, secrets: [key] };
}

/** Sweeps a folder with a handler as the server, without waiting. */
export function sweepFolder(
  folder: string,
  handle: Handler,
  change: Partial<SweepOptions> = {},
): Promise<Receipt[]> {
  return sweep({ folder, open: async () => targetOf(handle), patience: 0, rps: 1e6, ...change });
}

/** Returns the outcomes of the entries of a receipt. */
export function outcomesOf({ settlements }: Receipt): string[] {
  return settlements.map(({ outcome }) => outcome);
}

/** Returns the content of a file; `undefined` if it does not exist. */
export function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Returns the ids of the custom skills of a mock. */
export function customSkills(mock: SkillsMock): string[] {
  return mock.skills().flatMap(({ id, source }) => (source === "custom" ? [id] : []));
}

/** The name of the skills that the runs of these tests create. */
export const name: string = `conformance-${run}-1`;
export const label: string = `Conformance ${run} 1`;

/** A create of such a run. */
export function intent(change: Partial<LedgerIntent> = {}): LedgerIntent {
  return { revision: "ga", name, label, at: new Date().toISOString(), ...change };
}

/** Writes a ledger with one create without a response. */
export function unanswered(
  ids: readonly string[],
  change: Partial<LedgerIntent> = {},
): (ledger: Ledger) => void {
  return (ledger) => {
    ledger.recordExisting({ ids });
    ledger.begin(intent(change));
  };
}

/** Responds to everything with 404, as a server without the API. */
export const nothingThere: Handler = async () => ({ status: 404, headers: [], body: new Uint8Array() });

/** Wraps a handler to record the requests of a sweep, by method and path. */
export function listening(handle: Handler): { handle: Handler; sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    handle: (request) => {
      sent.push(`${request.method} ${request.path}`);
      return handle(request);
    },
  };
}
