import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import type { Clock } from "../base/clock.ts";
import { UsageError } from "../base/usage-error.ts";
import type { Ledger } from "../client/ledger/ledger.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { Baseline } from "../results/baseline.ts";
import type { Limits } from "../results/limits.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Plan, ScenarioResult } from "../results/result.ts";
import type { Scenario } from "../suite/scenario.ts";
import type { Capability, Inclusion, OptionalFeature } from "../targets/capabilities.ts";
import type { Target } from "../targets/target.ts";

/** What a run is told. */
export interface RunOptions {
  /** The server under test; the caller closes it. */
  readonly target: Target;
  /** What the run speaks; default all revisions. */
  readonly revisions?: readonly Revision[];
  /** Ids of scenarios or checks, or their beginnings; each must select something; default all. */
  readonly filter?: readonly string[];
  /** The scenarios to choose from; default every one of the suite. */
  readonly scenarios?: readonly Scenario[];
  /** Whether requests that write may be sent; default: to the mock alone. */
  readonly allowWrites?: boolean;
  /** The origin of the target once more, which a run that writes beyond this machine needs. */
  readonly confirmOrigin?: string;
  /** What is sent only when it is asked for; default nothing. */
  readonly include?: readonly Inclusion[];
  /** What the server lacks; default nothing. */
  readonly without?: readonly OptionalFeature[];
  /** The most that may be sent; default what a plan has as its bound. */
  readonly limits?: Limits;
  /** The folder in which the ledger of a run that writes is kept; default see {@link defaultLedgerFolder}. */
  readonly ledgerFolder?: string;
  /** Whether a promise that is our belief alone may fail the run; default `gate` for the mock, else `show`. */
  readonly provisional?: "gate" | "show";
  /** Failures that do not fail the run; default none. */
  readonly baseline?: Baseline;
  /** Stands in the name of all that the run creates: 4 to 12 small letters and digits; default random. */
  readonly runId?: string;
  /** Stops the run: what it created is deleted, and the rest stays undecided. */
  readonly signal?: AbortSignal;
  /** Called before anything is sent, with what will be. */
  readonly onStart?: (start: RunStart) => void;
  /** Called with every exchange, whole but for uploads over 1 MiB and without secrets, when it has ended. */
  readonly onExchange?: (exchange: RecordedExchange) => void;
  /** Called when a scenario has ended. */
  readonly onScenario?: (result: ScenarioResult) => void;
  /** Called before what was created is deleted, with the number of skills. */
  readonly onCleanUp?: (skills: number) => void;
}

/** A run that is about to send its first request. */
export interface RunStart {
  /** None for scenarios that are not of the suite. */
  readonly plan?: Plan | undefined;
  /** The file of its ledger; none for a run that only reads, and for a server that ends with the run. */
  readonly ledger?: string | undefined;
  /** How many skills the run may have created and not deleted, at the moment it is asked. */
  outstanding(): number;
}

/** What a run is given besides its options. */
export interface RunParts {
  readonly ledger: Ledger;
  readonly plan?: Plan | undefined;
  /** Default real time. */
  readonly clock?: Clock | undefined;
}

/** The revisions that were asked for, each once, in the order of the spec. */
export function chosenRevisions(asked: readonly Revision[]): readonly Revision[] {
  const unknown = asked.find((name) => !allRevisions.includes(name));
  if (unknown !== undefined) throw new UsageError(`no revision is called ${quoteRedacted(String(unknown))}`);
  if (asked.length === 0) throw new UsageError("a run needs a revision to speak");
  return allRevisions.filter((revision) => asked.includes(revision));
}

/** What a run can do, from what its target has and what it is told. */
export function capabilitiesOf(
  { target, include = [], without = [] }: RunOptions,
  spoken: number,
): Set<Capability> {
  const { adminKey, restrictedKey } = target.credentials;
  const has = new Set<Capability>(["prebuilt", "download", ...include]);
  if (adminKey) has.add("admin-key");
  if (restrictedKey) has.add("restricted-key");
  if (spoken > 1) has.add("other-revision");
  for (const missing of without) has.delete(missing);
  return has;
}

/** Whether a run may write when nothing is said of it. */
export function allowsWrites({
  allowWrites,
  target,
}: Pick<RunOptions, "allowWrites"> & { readonly target: Pick<Target, "isMock"> }): boolean {
  return allowWrites ?? target.isMock;
}
