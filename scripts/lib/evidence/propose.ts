import {
  type CheckResult,
  type Outcome,
  type RecordedExchange,
  type RunResult,
  UsageError,
} from "@skills-api/conformance";
import { mapStrings } from "../../../packages/conformance/src/base/json.ts";
import { quoteRedacted } from "../../../packages/conformance/src/redaction/quote-redacted.ts";
import { normalizedBaseUrl } from "../../../packages/conformance/src/targets/identity.ts";
import { disagreements, distinctAnswers } from "./answers.ts";
import { confirmedIn } from "./confirmed.ts";
import type { AnsweredRequirement, EvidenceProposal, StatementMismatch } from "./proposal.ts";
import { rowOf } from "./registry-row.ts";

/** Origin of the live API. Only its responses are evidence. */
const liveOrigin = "https://api.anthropic.com";

/** Options of {@link proposeEvidence}. */
export interface EvidenceOptions {
  /**
   * The server that the run must have been against.
   *
   * @default the live API
   */
  readonly origin?: string;
}

/** The outcomes of a promise that did not hold. */
const brokenOutcomes: ReadonlySet<Outcome> = new Set(["fail", "warn", "expected-fail"]);

/** Headers that identify the owner of the key. */
const privateHeaders = ["anthropic-organization-id", "anthropic-workspace-id"];

function wantedPlace(origin: string): string {
  if (!/^https?:/i.test(origin) || !URL.canParse(origin)) {
    throw new UsageError(`--origin takes a URL such as ${liveOrigin}, not ${quoteRedacted(origin)}`);
  }
  return normalizedBaseUrl(new URL(origin));
}

/** Returns the origin of the run, if its responses are evidence. */
function evidentOrigin({ origin, target }: RunResult, wanted: string): string {
  if (origin === undefined) {
    throw new UsageError(
      `the run was against ${quoteRedacted(target)}, which ends with the run: responses of our mock are not evidence`,
    );
  }
  if (origin === wanted) return origin;
  const advice =
    wanted === liveOrigin
      ? "only the live API is evidence, unless --origin names another"
      : `--origin names ${quoteRedacted(wanted)}`;
  throw new UsageError(`the run was against ${quoteRedacted(origin)}, and ${advice}`);
}

function mismatchOf({ id, revision, outcome, findings, passes }: CheckResult): StatementMismatch {
  const now = rowOf(id, revision);
  const broken = findings.filter((each) => brokenOutcomes.has(each.outcome));
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
        ? "It held at times and did not at others: is the statement too broad, or was this a fault?"
        : "Did the API change, was the statement never right, or is the check wrong?",
  };
}

function answeredOf({ observations, exchanges, runId }: RunResult): AnsweredRequirement[] {
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

/** Removes the names of organization and workspace from an exchange. */
function anonymous(exchange: RecordedExchange): RecordedExchange {
  const headers = [...exchange.request.headers, ...(exchange.response?.headers ?? [])];
  const names = headers.flatMap(([name, value]) => {
    return privateHeaders.includes(name.toLowerCase()) && value.length > 0 ? [value] : [];
  });
  return mapStrings(exchange, (text) =>
    names.reduce((clean, name) => clean.replaceAll(name, "[removed]"), text),
  );
}

/**
 * Proposes changes of the registry from a run: rows that could become live, a question for each promise that did not
 * hold, and the observed answers to open questions. Changes nothing.
 *
 * @throws UsageError when the run was against our mock, or against another server than `origin`.
 */
export function proposeEvidence(
  result: RunResult,
  { origin = liveOrigin }: EvidenceOptions = {},
): EvidenceProposal {
  const place = evidentOrigin(result, wantedPlace(origin));
  const { runId, startedAt, profile, halted, checks } = result;
  const key = `RUN-${runId.replaceAll(/[^\w-]/g, "")}`;
  const confirmed = confirmedIn(result, key);
  const mismatches = checks.filter(({ outcome }) => brokenOutcomes.has(outcome)).map(mismatchOf);
  const answered = answeredOf(result);
  const referenced = new Set<number | undefined>([
    ...confirmed.flatMap(({ exchanges }) => exchanges),
    ...mismatches.flatMap(({ found }) => found.map(({ exchange }) => exchange)),
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
    confirmed,
    mismatches,
    answered,
    exchanges: result.exchanges.filter(({ number }) => referenced.has(number)).map(anonymous),
  };
}
