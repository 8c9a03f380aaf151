import { readdir, readFile } from "node:fs/promises";
import type { OpenQuestion, Requirement, Revision, ScenarioRow, Source } from "@skills-api/spec";
import { parse } from "yaml";
import { pathOf } from "./files.ts";

/** The contents of spec/requirements/. */
export interface Registry {
  readonly requirements: readonly Requirement[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly scenarioTable: readonly ScenarioRow[];
  readonly openQuestions: readonly OpenQuestion[];
}

const folder = "spec/requirements";
const notRequirements = new Set(["sources.yaml", "open-questions.yaml"]);

type Row = Pick<Requirement, "id" | "operation" | "level" | "statement" | "evidence" | "sources"> &
  Partial<Requirement>;

async function readYaml<T>(name: string): Promise<T> {
  return parse(await readFile(pathOf(`${folder}/${name}`), "utf8")) as T;
}

/** Returns a row with what it may leave out. Evidence alone shows that a question is open. */
function withDefaults(row: Row): Requirement {
  const isOpen = Object.values(row.evidence).includes("unknown");
  return {
    ...row,
    status: row.status ?? (isOpen ? "open" : "tested"),
    subject: row.subject ?? "server",
    covers: row.covers ?? [],
    questions: row.questions ?? [],
    spec: row.spec ?? [],
  };
}

export async function readRegistry(): Promise<Registry> {
  const names = (await readdir(pathOf(folder))).filter((name) => name.endsWith(".yaml")).sort();
  const rows = await Promise.all(
    names.filter((name) => !notRequirements.has(name)).map((name) => readYaml<Row[]>(name)),
  );
  return {
    requirements: rows.flat().map(withDefaults),
    sources: await readYaml("sources.yaml"),
    scenarioTable: JSON.parse(await readFile(pathOf(`${folder}/scenarios.json`), "utf8")) as ScenarioRow[],
    openQuestions: await readYaml("open-questions.yaml"),
  };
}

/** Returns the requirements that have evidence for a revision. */
export function requirementsOf({ requirements }: Registry, revision: Revision): readonly Requirement[] {
  return requirements.filter(({ evidence }) => evidence[revision]);
}
