import { mapStrings } from "../base/json.ts";
import { UsageError } from "../base/usage-error.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";
import type { Outcome } from "../results/outcome.ts";
import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { placeOf } from "../targets/place.ts";
import { disagreements, distinctAnswers } from "./answers.ts";
import { heldIn } from "./held.ts";
import type { Answered, Drift, EvidenceProposal } from "./proposal.ts";
import { rowOf } from "./registry-row.ts";

/** The live API: what its answers say is evidence. */
export const liveOrigin = "https://api.anthropic.com";

/** What {@link proposeEvidence} is told besides. */
export interface EvidenceOptions {
  /** The server that the run must have spoken to; default the live API. */
  readonly origin?: string;
}

/** What came of a promise that did not hold. */
const turned: ReadonlySet<Outcome> = new Set(["fail", "warn", "expected-fail"]);

/** Whom the run acted for is nobody's business. */
const privateHeaders = ["anthropic-organization-id", "anthropic-workspace-id"];

function wantedPlace(origin: string): string {
  if (!/^https?:/i.test(origin) || !URL.canParse(origin)) {
    throw new UsageError(`--origin takes a URL such as ${liveOrigin}, not ${quoteRedacted(origin)}`);
  }
  return placeOf(new URL(origin));
}

/** Where the run was, if its answers are evidence. */
function evidentOrigin({ origin, target }: RunResult, wanted: string): string {
  if (origin === undefined) {
    throw new UsageError(
      `the run was against ${quoteRedacted(target)}, which ends with a run: our mock is no evidence`,
    );
  }
  if (origin === wanted) return origin;
  const advice =
    wanted === liveOrigin
      ? "only the live API is evidence, unless --origin names another"
      : `--origin names ${quoteRedacted(wanted)}`;
  throw new UsageError(`the run was against ${quoteRedacted(origin)}, and ${advice}`);
}

function driftOf({ id, revision, outcome, findings, passes }: CheckResult): Drift {
  const now = rowOf(id, revision);
  const broken = findings.filter((each) => turned.has(each.outcome));
  return {
    requirement: id,
    revision,
    ...(now ? { now } : {}),
    outcome,
    found: broken.map(({ detail, exchange }) => ({
      detail,
      ...(exchange === undefined ? {} : { exchange }),
    })),
    passes,
    question:
      passes > 0
        ? "It held at times and at others did not: is the promise wider than what the API keeps, or was this a fault?"
        : "Did the API change, was the promise never right, or is the check wrong?",
  };
}

function answeredOf({ observations, exchanges, runId }: RunResult): Answered[] {
  const byNumber = new Map(exchanges.map((exchange) => [exchange.number, exchange]));
  const groups = Map.groupBy(observations, ({ requirement, revision }) => `${revision} ${requirement}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { requirement, revision } = first;
    const now = rowOf(requirement, revision);
    return {
      requirement,
      revision,
      ...(now ? { now } : {}),
      answers: distinctAnswers(own, runId),
      disagreements: disagreements(own, byNumber, runId),
    };
  });
}

/** The exchange without the names of whom it was for, wherever they stand in it. */
function anonymous(exchange: RecordedExchange): RecordedExchange {
  const headers = [...exchange.request.headers, ...(exchange.response?.headers ?? [])];
  const names = headers.flatMap(([name, value]) => {
    return privateHeaders.includes(name.toLowerCase()) && value.length > 0 ? [value] : [];
  });
  return mapStrings(exchange, (text) =>
    names.reduce((clean, name) => clean.replaceAll(name, "[left out]"), text),
  );
}

/**
 * Prepares a change of the registry from a run: what each promise that held could say, what has to be asked where one
 * did not, and what open questions were answered. Changes nothing.
 *
 * @throws UsageError when the run was against our mock, or against another server than the one that is evidence.
 */
export function proposeEvidence(
  result: RunResult,
  { origin = liveOrigin }: EvidenceOptions = {},
): EvidenceProposal {
  const place = evidentOrigin(result, wantedPlace(origin));
  const { runId, startedAt, profile, halted, checks } = result;
  const key = `RUN-${runId.replaceAll(/[^\w-]/g, "")}`;
  const held = heldIn(result, key);
  const drift = checks.filter(({ outcome }) => turned.has(outcome)).map(driftOf);
  const answered = answeredOf(result);
  const named = new Set<number | undefined>([
    ...held.flatMap(({ exchanges }) => exchanges),
    ...drift.flatMap(({ found }) => found.map(({ exchange }) => exchange)),
    ...answered.flatMap(({ answers }) => answers.flatMap(({ exchanges }) => exchanges)),
  ]);
  return {
    format: "skills-conformance-evidence/1",
    run: { id: runId, startedAt, origin: place, profile, ...(halted ? { halted } : {}) },
    source: {
      key,
      title: `Conformance run ${runId} against ${place}, ${profile}`,
      retrieved: startedAt.slice(0, 10),
    },
    held,
    drift,
    answered,
    exchanges: result.exchanges.filter(({ number }) => named.has(number)).map(anonymous),
  };
}
