import type { Requirement, Revision } from "@skills-api/spec";

/** Start of the ids of requirements on an operation. */
const starts: Readonly<Record<string, string>> = {
  createSkill: "skill.create",
  listSkills: "skill.list",
  getSkill: "skill.get",
  deleteSkill: "skill.delete",
  createSkillVersion: "version.create",
  listSkillVersions: "version.list",
  getSkillVersion: "version.get",
  deleteSkillVersion: "version.delete",
  downloadSkillVersion: "version.download",
};

function kebab(name: string): string {
  return name
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();
}

/** A kind of element, the file for its row, and the statement to complete. */
interface Kind {
  readonly file: (operation: string) => string;
  readonly id: (operation: string, name: string) => string;
  readonly statement: (name: string) => string;
}

const kinds: Readonly<Record<string, Kind>> = {
  parameter: {
    file: () => "requests.yaml",
    id: (operation, name) => `${starts[operation] ?? kebab(operation)}.${kebab(name)}`,
    statement: (name) => `The parameter \`${name}\` …`,
  },
  body: {
    file: (operation) => (operation === "createSkill" ? "skill-create.yaml" : "versions.yaml"),
    id: (operation, name) => `${starts[operation] ?? kebab(operation)}.${kebab(name)}`,
    statement: (name) => `The form field \`${name}\` …`,
  },
  status: {
    file: () => "errors.yaml",
    id: (operation, name) => `${starts[operation] ?? kebab(operation)}.status-${kebab(name)}`,
    statement: (name) => `Returns ${name} if …`,
  },
  header: {
    file: () => "responses.yaml",
    id: (_, name) => `response.${kebab(name)}`,
    statement: (name) => `Every response has the header \`${name}\`.`,
  },
};

function yaml(row: Readonly<Record<string, string>>): string {
  return Object.entries(row)
    .map(([key, value], at) => `${at === 0 ? "- " : "  "}${key}: ${value}`)
    .join("\n");
}

/** Returns what to write, and where, for an element of a document that no requirement covers. */
export function readyRow(element: string, revision: Revision): string {
  const [, kindName = "", operation = "", name = operation] =
    /^(\w+):([^.]+)(?:\.(.+))?$/.exec(element) ?? [];
  if (kindName === "schema") {
    return `add its source to the property \`${name}\` of \`${operation}\` in spec/${revision}.openapi.yaml, or in the file of spec/shared that has it:\n  x-source: vendor-openapi\n(a key of spec/requirements/sources.yaml; \`x-evidence: observed\` if it is not documented)`;
  }
  const kind = kinds[kindName];
  if (!kind) return "add a row to spec/requirements";
  const row = yaml({
    id: kind.id(operation, name),
    operation: kindName === "header" ? "any" : operation,
    level: "MUST",
    statement: `"${kind.statement(name)}"`,
    evidence: `{ ${revision}: documented }`,
    sources: "[{ source: vendor-openapi }]",
    spec: `["${element}"]`,
    status: "tested",
  });
  return `add a row to spec/requirements/${kind.file(operation)}:\n${row}`;
}

/** Returns what a tested requirement without a check needs. */
export function neededCheck({ id, spec }: Requirement): string {
  return spec.some((element) => element.startsWith("header:"))
    ? "add a rule to `rules` in packages/conformance/src/runner/judge/exchange-judge.ts, and a planted defect"
    : `run \`pnpm new-check ${id}\`, which adds a scenario and a planted defect to complete`;
}
