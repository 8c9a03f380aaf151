import { revisions as allRevisions, type Revision } from "@skills-api/spec";
import type { Clock } from "../base/clock.ts";
import { UsageError } from "../base/usage-error.ts";
import type { Ledger } from "../client/ledger/ledger.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { Baseline } from "../results/baseline.ts";
import type { RunLimits } from "../results/limits.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { RunPlan, ScenarioResult } from "../results/result.ts";
import type { Scenario } from "../suite/scenario.ts";
import type { Capability, OptionalFeature, OptionalPart } from "../targets/capabilities.ts";
import type { Target } from "../targets/target.ts";

/** Options of a run. */
export interface RunOptions {
  /** The server under test. The caller closes it. */
  readonly target: Target;
  /**
   * The revisions to check.
   *
   * @default all revisions
   */
  readonly revisions?: readonly Revision[];
  /**
   * Ids of scenarios or checks, or prefixes of them that end before a dot or hyphen. Each must select something.
   *
   * @default everything
   */
  readonly filter?: readonly string[];
  /**
   * The scenarios to select from.
   *
   * @default those of the suite
   */
  readonly scenarios?: readonly Scenario[];
  /**
   * Whether to send requests that write.
   *
   * @default only to the mock
   */
  readonly allowWrites?: boolean;
  /** The origin of the target, as confirmation. Required for writes to a server that is not on this machine. */
  readonly confirmOrigin?: string;
  /** Optional parts of the suite to run as well. */
  readonly include?: readonly OptionalPart[];
  /** Features that the server does not support. Scenarios that need them are skipped. */
  readonly without?: readonly OptionalFeature[];
  /**
   * Limits for what the run sends.
   *
   * @default the bound of its plan
   */
  readonly limits?: RunLimits;
  /**
   * The folder for the ledger of a run that writes.
   *
   * @default {@link defaultLedgerFolder}
   */
  readonly ledgerFolder?: string;
  /**
   * Whether a check with only inferred evidence fails the run (`gate`) or is a warning (`show`).
   *
   * @default `gate` for the mock, otherwise `show`
   */
  readonly provisional?: "gate" | "show";
  /** Expected failures, which do not fail the run. */
  readonly baseline?: Baseline;
  /**
   * Part of the name of everything that the run creates: 4 to 12 lowercase letters and digits.
   *
   * @default random
   */
  readonly runId?: string;
  /** Stops the run. It deletes what it created, and the remaining checks stay undecided. */
  readonly signal?: AbortSignal;
  /** Called before the first request. */
  readonly onStart?: (start: RunStart) => void;
  /** Called after every exchange, without secrets. Only the bodies of uploads over 1 MiB are shortened. */
  readonly onExchange?: (exchange: RecordedExchange) => void;
  /** Called after every scenario. */
  readonly onScenario?: (result: ScenarioResult) => void;
  /** Called before clean-up, with the number of skills to delete. */
  readonly onCleanUp?: (skills: number) => void;
}

/** Details of a run that is about to send its first request. */
export interface RunStart {
  /** Absent if {@link RunOptions.scenarios} replaces those of the suite. */
  readonly plan?: RunPlan | undefined;
  /** The file of its ledger. Absent if the run only reads, or the server ends with the run. */
  readonly ledger?: string | undefined;
  /** Returns the current number of skills that the run may have created and has not deleted. */
  outstanding(): number;
}

/** Dependencies of a run. */
export interface RunParts {
  readonly ledger: Ledger;
  readonly plan?: RunPlan | undefined;
  /** @default real time */
  readonly clock?: Clock | undefined;
  /**
   * Whether the result has the exchanges, which have to be redacted for it.
   *
   * @default true
   */
  readonly keepsExchanges?: boolean;
  /**
   * Whether the first created skill is deleted at once, to prove that deleting works.
   *
   * @default true
   */
  readonly probeDeletion?: boolean | undefined;
}

/**
 * Returns the requested revisions once each, in the order of the spec.
 *
 * @throws UsageError if there are none, or one is unknown.
 */
export function chosenRevisions(requested: readonly Revision[]): readonly Revision[] {
  const unknown = requested.find((name) => !allRevisions.includes(name));
  if (unknown !== undefined) throw new UsageError(`unknown revision ${quoteRedacted(String(unknown))}`);
  if (requested.length === 0) throw new UsageError("a run needs at least one revision");
  return allRevisions.filter((revision) => requested.includes(revision));
}

/** Returns the capabilities of a run, given its options and the number of its revisions. */
export function capabilitiesOf(
  { target, include = [], without = [] }: RunOptions,
  revisionCount: number,
): Set<Capability> {
  const { adminKey, restrictedKey } = target.credentials;
  const capabilities = new Set<Capability>(["prebuilt", "download", ...include]);
  if (adminKey) capabilities.add("admin-key");
  if (restrictedKey) capabilities.add("restricted-key");
  if (revisionCount > 1) capabilities.add("other-revision");
  for (const missing of without) capabilities.delete(missing);
  return capabilities;
}

/** Whether a run sends writes: by default only to the mock. */
export function allowsWrites({
  allowWrites,
  target,
}: Pick<RunOptions, "allowWrites"> & { readonly target: Pick<Target, "isMock"> }): boolean {
  return allowWrites ?? target.isMock;
}
