import { randomUUID } from "node:crypto";
import type { Revision } from "@skills-api/spec";
import type { Clock } from "../../base/clock.ts";
import { stringProperty } from "../../base/json.ts";
import { Api } from "../../client/api.ts";
import { Budget } from "../../client/budget.ts";
import { listItems } from "../../client/existing-skills.ts";
import { continueLedgerFile, type LedgerFile } from "../../client/ledger/file.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import type { LedgerHeader } from "../../client/ledger/lines.ts";
import type { ReadLedger } from "../../client/ledger/read.ts";
import { createNames } from "../../client/names.ts";
import type { RunStart } from "../../client/ownership.ts";
import { Transport } from "../../client/transport.ts";
import { decoding } from "../../http/decode.ts";
import { describe, wasAccepted } from "../../http/exchange.ts";
import { createRedactor, type Redactor } from "../../redaction/redactor.ts";
import type { Capability } from "../../targets/capabilities.ts";
import { keyFingerprint } from "../../targets/identity.ts";
import { parseTargetUrl } from "../../targets/index.ts";
import type { Target } from "../../targets/target.ts";
import { findLeftovers } from "./find-leftovers.ts";
import { leftoverOf, leftoverText } from "./leftover.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";

/** Options of {@link replayLedger}. */
export interface ReplayLedgerOptions {
  /** Opens the server at the address in the ledger. It is closed afterwards. */
  readonly open: (address: string) => Promise<Target>;
  /** Sends no writes and changes no files. */
  readonly dryRun?: boolean | undefined;
  /**
   * Seconds after which an unconfirmed create that cannot be found counts as never created.
   *
   * @default 30
   */
  readonly patience?: number | undefined;
  /**
   * Maximum requests per second.
   *
   * @default 10
   */
  readonly rps?: number | undefined;
  /** @default realClock */
  readonly clock?: Clock | undefined;
  /** Called before the first request for a ledger. */
  readonly onLedger?: (path: string, header: LedgerHeader, outstanding: number) => void;
}

/** The result of replaying a ledger. */
export interface Replayed {
  readonly settlements: readonly Reconciliation[];
  /** Skills that are left: each by id or name, with the reason and the command that deletes it. */
  readonly leftovers: readonly string[];
  /** Why it was not replayed. */
  readonly reason?: string;
}

/** Seconds that a request may take to reach the server and be processed. */
const defaultPatience = 30;

const defaultRps = 10;

/** Characters of a reason; the text of a server may be far longer. */
const maxReasonLength = 2000;

/** Opens the file of a ledger. Without it, the ledger is kept in memory: deleting again on the next sweep is safe. */
function openFile(path: string, { extent }: ReadLedger): LedgerFile | undefined {
  try {
    return continueLedgerFile(path, extent);
  } catch {
    return undefined;
  }
}

/** Returns the start of a run. */
function startOf({ startedAt }: LedgerHeader, { existingSkills }: Ledger): RunStart {
  const { serverDate } = existingSkills ?? {};
  const server = serverDate === undefined ? null : Date.parse(serverDate);
  return { local: Date.parse(startedAt), server };
}

function apisFor(
  target: Target,
  ledger: Ledger,
  header: LedgerHeader,
  options: ReplayLedgerOptions,
): Map<Revision, Api> {
  const { credentials } = target;
  const transport = new Transport({
    wire: decoding(target.wire),
    allowWrites: !options.dryRun,
    budget: new Budget({ limits: { rps: options.rps ?? defaultRps }, clock: options.clock }),
    ledger,
    start: startOf(header, ledger),
    // A cache may still have the lists of the run.
    listSeed: randomUUID(),
    onExchange: () => {},
  });
  const names = createNames(`${header.run}-sweep`);
  const shared = {
    transport,
    credentials,
    ledger,
    capabilities: new Set<Capability>(),
    purpose: "clean-up",
  } as const;
  return new Map(
    header.revisions.map((revision) => [revision, new Api({ ...shared, revision, names: names(revision) })]),
  );
}

/** Returns why the server rejects a simple list, if it does: if it rejects everything, skills would look deleted. */
async function rejectionOf(apis: ReadonlyMap<Revision, Api>): Promise<string | undefined> {
  const [api] = apis.values();
  try {
    const list = await api?.listSkills({ query: { limit: 1 } });
    return list && !wasAccepted(list) ? describe(list) : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Number of skills from before the run that are read to recognize its account. */
const samples = 3;

/**
 * Whether the server shows a skill that existed before the run, if any did: another account or workspace does not have the
 * skills of the run, so that all would look deleted.
 */
async function isSameAccount(apis: ReadonlyMap<Revision, Api>, ledger: Ledger): Promise<boolean> {
  const ids = ledger.existingSkills?.ids ?? [];
  if (ids.length === 0) return true;
  for (const api of apis.values()) {
    const list = await api.listSkills(api.freshList());
    if (listItems(list.json).some((skill) => ids.includes(stringProperty(skill, "id")))) return true;
    for (const id of ids.slice(0, samples)) {
      if (wasAccepted(await api.getSkill(id))) return true;
    }
  }
  return false;
}

function redact(reconciliation: Reconciliation, redactor: Redactor): Reconciliation {
  const { id, reason } = reconciliation;
  return {
    ...reconciliation,
    ...(id ? { id: redactor.text(id) } : {}),
    ...(reason ? { reason: redactor.excerpt(reason, maxReasonLength) } : {}),
  };
}

/** Deletes the outstanding entries of a ledger from its server. */
async function reconcileWith(
  target: Target,
  ledger: Ledger,
  header: LedgerHeader,
  options: ReplayLedgerOptions,
): Promise<Replayed> {
  const redactor = createRedactor(target.secrets);
  const apis = apisFor(target, ledger, header, options);
  const rejection = await rejectionOf(apis);
  if (rejection)
    return { settlements: [], leftovers: [], reason: redactor.excerpt(rejection, maxReasonLength) };
  const { dryRun = false, patience = defaultPatience } = options;
  const settlements = await reconcile({
    ledger,
    apis,
    dryRun,
    patience: patience * 1000,
    missingIsGone: await isSameAccount(apis, ledger),
  });
  const found = await findLeftovers([...apis.values()], { ledger, hasJustEnded: false });
  const leftovers = [...settlements.flatMap((each) => leftoverOf(each) ?? []), ...found].map((leftover) =>
    redactor.excerpt(leftoverText(leftover, target, [...apis.values()]), maxReasonLength),
  );
  return { settlements: settlements.map((each) => redact(each, redactor)), leftovers };
}

/** Returns the address in a header; `undefined` if it is not a server URL. */
function addressIn({ origin }: LedgerHeader): string | undefined {
  try {
    return parseTargetUrl(origin) && origin;
  } catch {
    return undefined;
  }
}

/** Deletes what the run of a ledger has left behind. */
export async function replayLedger(
  path: string,
  read: ReadLedger,
  options: ReplayLedgerOptions,
): Promise<Replayed> {
  const { header } = read;
  const { open, dryRun, onLedger } = options;
  const { outstanding, hasEntries } = read.toLedger();
  if (!hasEntries) return { settlements: [], leftovers: [] };
  const address = addressIn(header);
  if (address === undefined)
    return { settlements: [], leftovers: [], reason: `${header.origin} is not a server URL` };
  const target = await open(address);
  try {
    if (keyFingerprint(header.origin, target.credentials.apiKey) !== header.key) {
      return {
        settlements: [],
        leftovers: [],
        reason: "it belongs to another key; use that key to sweep it",
      };
    }
    onLedger?.(path, header, outstanding.length);
    const file = dryRun ? undefined : openFile(path, read);
    try {
      return await reconcileWith(target, read.toLedger(file?.writeLine), header, options);
    } finally {
      file?.close(true);
    }
  } finally {
    await target.close();
  }
}
