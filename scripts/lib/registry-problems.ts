import type { Evidence, Requirement, Revision, ScenarioRow } from "@skills-api/spec";
import { speakers } from "./elements.ts";
import { promisesOf, type Registry } from "./registry.ts";

/** What the suite judges and records, by the ids of requirements. */
export interface Suite {
  readonly checks: ReadonlySet<string>;
  readonly observed: ReadonlySet<string>;
}

/** What the registry is held against. */
export interface Subject {
  readonly registry: Registry;
  readonly revisions: readonly Revision[];
  readonly operations: ReadonlySet<string>;
  /** Everything that each revision's document promises. */
  readonly elements: ReadonlyMap<Revision, readonly string[]>;
  readonly suite: Suite;
  /** Text of the test files that prove the promises of clients, by path. */
  readonly proofs: ReadonlyMap<string, string>;
}

const words = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const levels = ["MUST", "SHOULD", "MAY"];
const evidences: readonly Evidence[] = ["documented", "observed", "inferred", "live", "unknown"];

function rowProblems(row: Requirement, { registry, revisions, operations }: Subject): string[] {
  const kinds = Object.entries(row.evidence);
  const unknownSources = row.sources.filter(({ source }) => !(source in registry.sources));
  const tableRows = new Set(registry.scenarioTable.map(({ n }) => n));
  const questions = new Set(registry.openQuestions.map(({ id }) => id));
  const isUnknown = kinds.some(([, kind]) => kind === "unknown");
  const rules: readonly (readonly [broken: boolean, problem: string])[] = [
    [!words.test(row.id), "its id is not made of lower-case words, with dots and hyphens"],
    [!levels.includes(row.level), `its level is ${row.level}, not ${levels.join(", ")}`],
    [row.operation !== "any" && !operations.has(row.operation), `no operation is called ${row.operation}`],
    [!row.statement?.trim(), "it has no statement"],
    [kinds.length === 0, "it has no evidence"],
    [
      kinds.some(([revision]) => !revisions.some((each) => each === revision)),
      "its evidence names no revision",
    ],
    [kinds.some(([, kind]) => !evidences.includes(kind)), `its evidence is none of ${evidences.join(", ")}`],
    [row.sources.length === 0, "it has no source"],
    [
      unknownSources.length > 0,
      `no source is called ${unknownSources.map(({ source }) => source).join(", ")}`,
    ],
    [row.covers.some((n) => !tableRows.has(n)), "it covers a row that the scenario table does not have"],
    [row.questions.some((id) => !questions.has(id)), "it carries a question that is not in the list"],
    [!["tested", "open", "excluded"].includes(row.status), `its status is ${row.status}`],
    [row.status === "tested" && isUnknown, "it is tested, though nobody knows what holds"],
    [row.status === "open" && !isUnknown, "it is open, though its evidence is not unknown"],
    [row.status === "open" && row.level !== "MAY", "it is open, and what nobody knows is no MUST or SHOULD"],
    [row.status === "excluded" && isUnknown, "it is excluded, and what nobody knows is open"],
    [row.status === "open" && !row.policy, "it is open and does not say what the mock does"],
    [row.status === "excluded" && !row.reason, "it is excluded without a reason"],
  ];
  return rules.filter(([broken]) => broken).map(([, problem]) => `${row.id}: ${problem}`);
}

/** How much each kind of evidence says. */
const strength: Readonly<Record<Evidence, number>> = {
  unknown: 0,
  inferred: 1,
  observed: 2,
  documented: 3,
  live: 4,
};

function duplicates(ids: readonly string[]): string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => `${id}: the id stands twice`);
}

/** Whether a requirement rests on a source that no row it covers, of either revision, names. */
function hasOwnSource({ covers, sources }: Requirement, table: readonly ScenarioRow[]): boolean {
  const named = table.filter(({ n }) => covers.includes(n)).map((row) => row.source);
  return sources.some(({ source }) => !named.join().includes(source));
}

function coverProblems(
  row: ScenarioRow,
  revision: Revision,
  { requirements, scenarioTable }: Registry,
): string[] {
  const known = row.evidence[revision];
  if (!known) return [];
  const covering = requirements.filter(
    ({ covers, evidence }) => covers.includes(row.n) && evidence[revision],
  );
  const name = `row ${row.n} of the scenario table (${row.scenario})`;
  if (covering.length === 0) return [`${name}: no requirement covers it in ${revision}`];
  const says = ({ evidence }: Requirement) => strength[evidence[revision] ?? "unknown"];
  const overstated = covering.filter(
    (requirement) => says(requirement) > strength[known] && !hasOwnSource(requirement, scenarioTable),
  );
  if (overstated.length > 0) {
    return overstated.map(
      ({ id, evidence }) => `${name}: it is ${known}, and ${id} says ${evidence[revision]}`,
    );
  }
  if (covering.some((requirement) => says(requirement) >= strength[known])) return [];
  return [`${name}: it is ${known} in ${revision}, and every requirement that covers it says less`];
}

function documentProblems({ registry, revisions, elements }: Subject): string[] {
  return revisions.flatMap((revision) => {
    const { byElement, idlePatterns } = speakers(
      elements.get(revision) ?? [],
      promisesOf(registry, revision),
    );
    const silent = Object.entries(byElement).filter(([, ids]) => ids.length === 0);
    return [
      ...silent.map(([element]) => `${element} of ${revision}: no requirement speaks for it`),
      ...idlePatterns.map((pattern) => `${pattern} matches nothing in ${revision}`),
    ];
  });
}

function questionProblems({ registry, revisions }: Subject): string[] {
  const asked = registry.openQuestions.filter((question) =>
    revisions.some((revision) => question.revisions.includes(revision)),
  );
  const open = registry.requirements.filter(({ status }) => status === "open");
  const carried = new Set(open.flatMap(({ questions }) => questions));
  return asked
    .filter(({ id }) => !carried.has(id))
    .map(({ id, question }) => `question ${id} (${question}): no open requirement carries it`);
}

function suiteProblems({ registry, suite }: Subject): string[] {
  const byId = new Map(registry.requirements.map((row) => [row.id, row]));
  const stray = (ids: ReadonlySet<string>, status: string, what: string) =>
    [...ids]
      .filter((id) => byId.get(id)?.status !== status)
      .map((id) => `${what} ${id}: no ${status} requirement has this id`);
  const lost = registry.requirements.flatMap(({ id, status, subject, unobserved }) => {
    if (subject !== "server") return [];
    if (status === "tested" && !suite.checks.has(id)) return [`${id}: it is tested, and no check judges it`];
    if (status !== "open") return [];
    if (!suite.observed.has(id) && !unobserved)
      return [`${id}: no scenario records it, and it does not say why`];
    return suite.observed.has(id) && unobserved
      ? [`${id}: a scenario records it, and it says that none does`]
      : [];
  });
  return [
    ...stray(suite.checks, "tested", "check"),
    ...stray(suite.observed, "open", "observation"),
    ...lost,
  ];
}

function proofProblems({ registry, proofs }: Subject): string[] {
  return registry.requirements.flatMap(({ id, subject, status, proof }) => {
    if (subject === "server") return proof ? [`${id}: a check proves it, and it names a test file`] : [];
    if (status !== "tested") return [];
    return proof && proofs.get(proof)?.includes(id) ? [] : [`${id}: no test in ${proof} has its id`];
  });
}

/** Everything that is wrong with the registry: rows, what they leave uncovered, and checks without a row. */
export function registryProblems(subject: Subject): string[] {
  const { registry, revisions } = subject;
  const { requirements, scenarioTable } = registry;
  return [
    ...duplicates(requirements.map(({ id }) => id)),
    ...requirements.flatMap((row) => rowProblems(row, subject)),
    ...scenarioTable.flatMap((row) =>
      revisions.flatMap((revision) => coverProblems(row, revision, registry)),
    ),
    ...documentProblems(subject),
    ...questionProblems(subject),
    ...suiteProblems(subject),
    ...proofProblems(subject),
  ];
}
