import type { Evidence, Requirement, Revision, ScenarioRow } from "@skills-api/spec";
import { nearest } from "../../packages/conformance/src/cli/nearest.ts";
import { elementCoverage } from "./document-elements.ts";
import { neededCheck, readyRow } from "./ready-rows.ts";
import { type Registry, requirementsOf } from "./registry.ts";

/** Ids of the requirements that the conformance suite verifies and records. */
export interface Suite {
  readonly checks: ReadonlySet<string>;
  readonly observed: ReadonlySet<string>;
}

/** The registry and everything to validate it against. */
export interface RegistryInput {
  readonly registry: Registry;
  readonly revisions: readonly Revision[];
  readonly operations: ReadonlySet<string>;
  /** Elements of the OpenAPI document of each revision. */
  readonly elements: ReadonlyMap<Revision, readonly string[]>;
  readonly suite: Suite;
  /** Contents of the test files that verify client requirements, by path. */
  readonly proofs: ReadonlyMap<string, string>;
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const levels = ["MUST", "SHOULD", "MAY"];
const evidenceKinds: readonly Evidence[] = ["documented", "observed", "inferred", "live", "unknown"];

/** Whether a check verifies a requirement. */
function isJudged({ status }: Pick<Requirement, "status">): boolean {
  return status === "tested" || status === "when-shown";
}

function suggestion(typed: string | undefined, names: readonly string[]): string {
  const name = typed && nearest(typed, names);
  return name ? `; did you mean ${name}?` : "";
}

function rowProblems(row: Requirement, { registry, revisions, operations }: RegistryInput): string[] {
  const kinds = Object.entries(row.evidence);
  const sourceKeys = Object.keys(registry.sources);
  const unknownSource = row.sources.find(({ source }) => !sourceKeys.includes(source))?.source;
  const tableRows = registry.scenarioTable.map(({ id }) => id);
  const unknownRow = row.covers.find((id) => !tableRows.includes(id));
  const questions = new Set(registry.openQuestions.map(({ id }) => id));
  const isUnknown = kinds.some(([, kind]) => kind === "unknown");
  const rules: readonly (readonly [broken: boolean, problem: string])[] = [
    [!idPattern.test(row.id), "the id must be lower-case words, joined by dots and hyphens"],
    [!levels.includes(row.level), `the level is ${row.level}, not one of ${levels.join(", ")}`],
    [row.operation !== "any" && !operations.has(row.operation), `unknown operation ${row.operation}`],
    [!row.statement?.trim(), "no statement"],
    [kinds.length === 0, "no evidence"],
    [
      kinds.some(([revision]) => !revisions.some((each) => each === revision)),
      "evidence for an unknown revision",
    ],
    [
      kinds.some(([, kind]) => !evidenceKinds.includes(kind)),
      `the evidence is not one of ${evidenceKinds.join(", ")}`,
    ],
    [row.sources.length === 0, "no source"],
    [
      unknownSource !== undefined,
      `unknown source ${unknownSource}, not in sources.yaml${suggestion(unknownSource, sourceKeys)}`,
    ],
    [
      unknownRow !== undefined,
      `covers ${unknownRow}, which is no row of scenarios.json${suggestion(unknownRow, tableRows)}`,
    ],
    [row.questions.some((id) => !questions.has(id)), "refers to an unknown question"],
    [!["tested", "when-shown", "open", "excluded"].includes(row.status), `unknown status ${row.status}`],
    [isJudged(row) && isUnknown, `a ${row.status} requirement cannot have unknown evidence`],
    [row.status === "when-shown" && row.subject === "client", "only servers show what they may leave out"],
    [row.status === "open" && !isUnknown, "an open requirement must have unknown evidence"],
    [row.status === "open" && row.level !== "MAY", "an open requirement must have level MAY"],
    [
      row.status === "excluded" && isUnknown,
      "a requirement with unknown evidence must be open, not excluded",
    ],
    [row.status === "open" && !row.policy, "an open requirement needs a policy for the mock"],
    [row.status === "excluded" && !row.reason, "an excluded requirement needs a reason"],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => `${row.id}: ${problem}`);
}

/** Ranks the kinds of evidence. */
const strength: Readonly<Record<Evidence, number>> = {
  unknown: 0,
  inferred: 1,
  observed: 2,
  documented: 3,
  live: 4,
};

/** Returns the revisions for which a requirement claims better evidence than its sources give. */
function sourceProblems({ id, evidence, sources }: Requirement, { registry }: RegistryInput): string[] {
  return Object.entries(evidence).flatMap(([revision, claimed]) => {
    const given = sources.map(
      ({ source }) => registry.sources[source]?.evidence?.[revision as Revision] ?? "inferred",
    );
    const best = given.reduce((a, b) => (strength[b] > strength[a] ? b : a), "inferred");
    if (!["documented", "observed"].includes(claimed) || strength[claimed] <= strength[best]) return [];
    return [`${id}: the evidence in ${revision} is ${claimed}, but its sources give no more than ${best}`];
  });
}

function duplicates(ids: readonly string[]): string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `${id}: duplicate id`);
}

/** Whether a requirement has a source that none of the rows it covers has, in either revision. */
function hasOwnSource({ covers, sources }: Requirement, table: readonly ScenarioRow[]): boolean {
  const covered = table.filter(({ id }) => covers.includes(id)).flatMap((row) => row.sources);
  return sources.some(({ source }) => !covered.some((other) => other.source === source));
}

function coverProblems(
  row: ScenarioRow,
  revision: Revision,
  { requirements, scenarioTable }: Registry,
): string[] {
  const known = row.evidence[revision];
  if (!known) return [];
  const covering = requirements.filter(
    ({ covers, evidence }) => covers.includes(row.id) && evidence[revision],
  );
  const name = `row ${row.id} of the scenario table (${row.scenario})`;
  if (covering.length === 0) return [`${name}: not covered in ${revision}`];
  const strengthOf = ({ evidence }: Requirement) => strength[evidence[revision] ?? "unknown"];
  const overstated = covering.filter(
    (requirement) => strengthOf(requirement) > strength[known] && !hasOwnSource(requirement, scenarioTable),
  );
  if (overstated.length > 0) {
    return overstated.map(
      ({ id, evidence }) => `${name}: the evidence is ${known}, but ${id} claims ${evidence[revision]}`,
    );
  }
  if (covering.some((requirement) => strengthOf(requirement) >= strength[known])) return [];
  return [
    `${name}: the evidence is ${known} in ${revision}, but every requirement that covers it claims less`,
  ];
}

function documentProblems({ registry, revisions, elements }: RegistryInput): string[] {
  return revisions.flatMap((revision) => {
    const { requirementsByElement, unmatchedPatterns } = elementCoverage(
      elements.get(revision) ?? [],
      requirementsOf(registry, revision),
    );
    const uncovered = Object.entries(requirementsByElement).filter(([, ids]) => ids.length === 0);
    return [
      ...uncovered.map(
        ([element]) =>
          `${element} of ${revision}: not covered by a requirement; ${readyRow(element, revision)}`,
      ),
      ...unmatchedPatterns.map((pattern) => `${pattern} matches nothing in ${revision}`),
    ];
  });
}

function questionProblems({ registry, revisions }: RegistryInput): string[] {
  const asked = registry.openQuestions.filter((question) =>
    revisions.some((revision) => question.revisions.includes(revision)),
  );
  const open = registry.requirements.filter(({ status }) => status === "open");
  const referenced = new Set(open.flatMap(({ questions }) => questions));
  return asked
    .filter(({ id }) => !referenced.has(id))
    .map(({ id, question }) => `question ${id} (${question}): no open requirement refers to it`);
}

function suiteProblems({ registry, suite }: RegistryInput): string[] {
  const byId = new Map(registry.requirements.map((row) => [row.id, row]));
  const withoutRequirement = (ids: ReadonlySet<string>, statuses: readonly string[], what: string) =>
    [...ids]
      .filter((id) => !statuses.includes(byId.get(id)?.status ?? ""))
      .map((id) => `${what} ${id}: no ${statuses.join(" or ")} requirement with this id`);
  const unverified = registry.requirements.flatMap((requirement) => {
    const { id, status, subject, unobserved } = requirement;
    if (subject !== "server") return [];
    if (isJudged(requirement) && !suite.checks.has(id))
      return [`${id}: ${status}, but no check verifies it; ${neededCheck(requirement)}`];
    if (status !== "open") return [];
    if (!suite.observed.has(id) && !unobserved)
      return [`${id}: no scenario records it, and unobserved is missing`];
    return suite.observed.has(id) && unobserved
      ? [`${id}: a scenario records it, but it has unobserved`]
      : [];
  });
  return [
    ...withoutRequirement(suite.checks, ["tested", "when-shown"], "check"),
    ...withoutRequirement(suite.observed, ["open"], "observation"),
    ...unverified,
  ];
}

function proofProblems({ registry, proofs }: RegistryInput): string[] {
  return registry.requirements.flatMap(({ id, subject, status, proof }) => {
    if (subject === "server") return proof ? [`${id}: a server requirement cannot have proof`] : [];
    if (status !== "tested") return [];
    return proof && proofs.get(proof)?.includes(id) ? [] : [`${id}: no test in ${proof} names it`];
  });
}

/** Validates the registry: its rows, what they cover, and the checks and tests that verify them. */
export function registryProblems(input: RegistryInput): string[] {
  const { registry, revisions } = input;
  const { requirements, scenarioTable } = registry;
  return [
    ...duplicates(requirements.map(({ id }) => id)),
    ...requirements.flatMap((row) => rowProblems(row, input)),
    ...requirements.flatMap((row) => sourceProblems(row, input)),
    ...scenarioTable.flatMap((row) =>
      revisions.flatMap((revision) => coverProblems(row, revision, registry)),
    ),
    ...documentProblems(input),
    ...questionProblems(input),
    ...suiteProblems(input),
    ...proofProblems(input),
  ];
}
