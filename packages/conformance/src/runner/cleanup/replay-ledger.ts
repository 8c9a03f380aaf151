import type { Revision } from "@skills-api/spec";
import { Api } from "../../client/api.ts";
import { Budget } from "../../client/budget.ts";
import { continueLedgerFile, type LedgerFile } from "../../client/ledger/file.ts";
import type { Ledger } from "../../client/ledger/ledger.ts";
import type { LedgerHeader } from "../../client/ledger/lines.ts";
import type { ReadLedger } from "../../client/ledger/read.ts";
import { namesFor } from "../../client/names.ts";
import { Transport } from "../../client/transport.ts";
import { accepted, describe } from "../../http/exchange.ts";
import { createRedactor, type Redactor } from "../../redaction/redactor.ts";
import type { Capability } from "../../targets/capabilities.ts";
import { addressOf } from "../../targets/index.ts";
import { fingerprintOf } from "../../targets/place.ts";
import type { Target } from "../../targets/target.ts";
import { type Reconciliation, reconcile } from "./reconcile.ts";

/** How ledgers are replayed. */
export interface ReplayLedgerOptions {
  /** Opens the server at the address that a ledger has; it is closed again. */
  readonly open: (address: string) => Promise<Target>;
  /** Sends nothing that writes, and changes no file. */
  readonly dryRun?: boolean | undefined;
  /** Seconds after it was sent in which a create without an answer may still show; default 30. */
  readonly patience?: number | undefined;
  /** Requests in a second; default 10. */
  readonly rps?: number | undefined;
  /** Called before anything is sent for a ledger. */
  readonly onLedger?: (path: string, header: LedgerHeader, outstanding: number) => void;
}

/** What became of what may have been there still. */
export interface Replayed {
  readonly settlements: readonly Reconciliation[];
  /** Why nothing was settled. */
  readonly reason?: string;
}

/** How long a request may be on its way to the server and through it, in seconds. */
const usualPatience = 30;

const usualRate = 10;

/** Characters of a reason; a server may answer with far longer ones. */
const longestText = 2000;

/** Without a file, where it cannot be written, it is kept in memory: what is deleted twice is gone. */
function fileOf(path: string, { extent }: ReadLedger): LedgerFile | undefined {
  try {
    return continueLedgerFile(path, extent);
  } catch {
    return undefined;
  }
}

function apisFor(
  target: Target,
  ledger: Ledger,
  header: LedgerHeader,
  options: ReplayLedgerOptions,
): Map<Revision, Api> {
  const { credentials, wire } = target;
  const transport = new Transport({
    wire,
    allowWrites: !options.dryRun,
    budget: new Budget({ limits: { rps: options.rps ?? usualRate } }),
    ledger,
    onExchange: () => {},
  });
  const names = namesFor(`${header.run}-sweep`);
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

/** A server that refuses everything would make what is there look gone. */
async function refusalOf(apis: ReadonlyMap<Revision, Api>): Promise<string | undefined> {
  const [api] = apis.values();
  try {
    const list = await api?.listSkills({ query: { limit: 1 } });
    return list && !accepted(list) ? describe(list) : undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function cleaned(settlement: Reconciliation, redactor: Redactor): Reconciliation {
  const { id, reason } = settlement;
  return {
    ...settlement,
    ...(id ? { id: redactor.text(id) } : {}),
    ...(reason ? { reason: redactor.excerpt(reason, longestText) } : {}),
  };
}

/** Deletes what is outstanding in a ledger, where the server is the one that it is about. */
async function settleWith(
  target: Target,
  ledger: Ledger,
  header: LedgerHeader,
  options: ReplayLedgerOptions,
): Promise<Replayed> {
  const redactor = createRedactor(target.secrets);
  const apis = apisFor(target, ledger, header, options);
  const refusal = await refusalOf(apis);
  if (refusal) return { settlements: [], reason: redactor.excerpt(refusal, longestText) };
  const { dryRun = false, patience = usualPatience } = options;
  const settlements = await reconcile({ ledger, apis, dryRun, patience: patience * 1000 });
  return { settlements: settlements.map((each) => cleaned(each, redactor)) };
}

/** The address in a header; `undefined` where nobody could open it. */
function placeIn({ origin }: LedgerHeader): string | undefined {
  try {
    return addressOf(origin) && origin;
  } catch {
    return undefined;
  }
}

/** Replays a ledger. Answers what became of it, and why something is left. */
export async function replayLedger(
  path: string,
  read: ReadLedger,
  options: ReplayLedgerOptions,
): Promise<Replayed> {
  const { header } = read;
  const { open, dryRun, onLedger } = options;
  const { outstanding } = read.replayInto();
  if (outstanding.length === 0) return { settlements: [] };
  const place = placeIn(header);
  if (place === undefined) return { settlements: [], reason: `${header.origin} is no address of a server` };
  const target = await open(place);
  try {
    if (fingerprintOf(header.origin, target.credentials.apiKey) !== header.key) {
      return { settlements: [], reason: "it is of another key, with which it can be swept" };
    }
    onLedger?.(path, header, outstanding.length);
    const file = dryRun ? undefined : fileOf(path, read);
    try {
      return await settleWith(target, read.replayInto(file?.sink), header, options);
    } finally {
      file?.close(true);
    }
  } finally {
    await target.close();
  }
}
