import { readFile } from "node:fs/promises";
import type { Requirement } from "@skills-api/spec";
import { type GeneratedFile, pathOf } from "./files.ts";

/** The words of an id in camel case, such as `skillListOrder`. */
function camelCase(id: string): string {
  return id.replaceAll(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
}

function kebab(id: string): string {
  return id.replaceAll(".", "-");
}

/** Returns the file for the row of a requirement, by the start of its id. */
function rowFile(id: string): string {
  const [resource = "", verb = ""] = id.split(".");
  const files: Readonly<Record<string, string>> = {
    auth: "auth.yaml",
    error: "errors.yaml",
    request: "requests.yaml",
    response: "responses.yaml",
  };
  if (files[resource]) return files[resource];
  if (verb === "delete") return "deletion.yaml";
  if (verb === "download") return "download.yaml";
  if (resource === "version") return "versions.yaml";
  return verb === "create" ? "skill-create.yaml" : "skill-read.yaml";
}

function rowText(id: string): string {
  return `
- id: ${id}
  operation: any
  level: MUST
  statement: "…"
  evidence: { ga: documented }
  sources: [{ source: vendor-openapi }]
  status: tested
`;
}

function scenarioText(id: string): string {
  return `import type { Scenario } from "../scenario.ts";

const ${camelCase(id)}: Scenario = {
  id: "${kebab(id)}",
  title: "…",
  writes: false,
  checks: ["${id}"],
  async run({ api, expect }) {
    const exchange = await api.listSkills();
    expect("${id}", false, \`${kebab(id)}.ts has to judge \${exchange.response.status}\`);
  },
};

export const ${camelCase(id)}Scenarios: readonly Scenario[] = [${camelCase(id)}];
`;
}

function defectText(id: string): string {
  return `import { revisions } from "@skills-api/spec";
import type { Defect } from "./defect.ts";

export const ${camelCase(id)}Defects: readonly Defect[] = [
  {
    name: "… (the server breaks ${id}, and nothing else)",
    revisions,
    breaks: ["${id}"],
    handle: (request, next) => next(request),
  },
];
`;
}

/** Adds an import and an entry at the end of the last list to an index file. */
function withEntry(text: string, name: string, file: string): string {
  const end = text.lastIndexOf("\n];");
  const list = end < 0 ? text : `${text.slice(0, end)}\n  ...${name},${text.slice(end)}`;
  return list.replace(/^(?=import )/m, `import { ${name} } from "./${file}";\n`);
}

async function edited(path: string, edit: (text: string) => string): Promise<GeneratedFile> {
  return { path: pathOf(path), content: edit(await readFile(pathOf(path), "utf8")) };
}

const scenariosFolder = "packages/conformance/src/suite/scenarios";
const defectsFolder = "packages/conformance/test/defects";

/**
 * Returns the files of a new check: its row in the registry if it has none, a scenario and a planted defect, each a start
 * to complete.
 *
 * @throws Error if the id is not lower-case words, joined by dots and hyphens.
 */
export async function newCheck(
  id: string,
  requirements: readonly Pick<Requirement, "id">[],
): Promise<GeneratedFile[]> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/.test(id)) {
    throw new Error(`${id || "an empty id"} is not lower-case words, joined by dots and hyphens`);
  }
  const rows = requirements.some((row) => row.id === id)
    ? []
    : [await edited(`spec/requirements/${rowFile(id)}`, (text) => text + rowText(id))];
  const file = `${kebab(id)}.ts`;
  const defectsIndex = (text: string) => {
    const name = `${camelCase(id)}Defects`;
    const last = "  ...zipDefects,\n";
    const listed = text.replace(last, `${last}  ...${name},\n`);
    return listed.replace(/^(?=import )/m, `import { ${name} } from "./${file}";\n`);
  };
  return [
    ...rows,
    { path: pathOf(`${scenariosFolder}/${file}`), content: scenarioText(id) },
    await edited(`${scenariosFolder}/index.ts`, (text) => withEntry(text, `${camelCase(id)}Scenarios`, file)),
    { path: pathOf(`${defectsFolder}/${file}`), content: defectText(id) },
    await edited(`${defectsFolder}/index.ts`, defectsIndex),
  ];
}
