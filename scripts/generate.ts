import { parseArgs } from "node:util";
import { operationsOf, readDocument, revisions, typesOf } from "./lib/document.ts";
import { elementsOf, speakers } from "./lib/elements.ts";
import { errorTypesOf } from "./lib/error-types.ts";
import { type GeneratedFile, pathOf, update } from "./lib/files.ts";
import { referencePage, requirementsPage } from "./lib/pages.ts";
import { readRegistry } from "./lib/registry.ts";

const notice = "// Generated from spec/ by `pnpm generate`. Do not edit.\n";

function moduleOf(
  values: Record<string, { value: unknown; type: string }>,
  types: string,
): [js: string, dts: string] {
  const entries = Object.entries(values);
  const js = entries.map(
    ([name, { value }]) => `export const ${name} = ${JSON.stringify(value, null, 1)};\n`,
  );
  const dts = entries.map(([name, { type }]) => `export declare const ${name}: ${type};\n`);
  return [notice + js.join(""), `${notice}${types}${dts.join("")}`];
}

async function generated(): Promise<GeneratedFile[]> {
  const registry = await readRegistry();
  const documents = await Promise.all(revisions.map((revision) => readDocument(revision)));
  const [document] = documents;
  if (!document) throw new Error("there is no revision to generate from");
  const operations = operationsOf(document);
  const elements = Object.fromEntries(
    revisions.map((revision, index) => [
      revision,
      speakers(elementsOf(documents[index] ?? document), registry.requirements).byElement,
    ]),
  );
  const [indexJs, indexTypes] = moduleOf(
    {
      revisions: { value: revisions, type: "readonly Revision[]" },
      operations: {
        value: operations.map(({ id, method, path }) => ({ id, method, path })),
        type: "readonly Operation[]",
      },
      errorTypes: { value: errorTypesOf(document), type: "Readonly<Record<string, string>>" },
    },
    'import type { Operation, Revision } from "../types.d.ts";\n\nexport type * from "../types.d.ts";\n\n',
  );
  const [requirementsJs, requirementsTypes] = moduleOf(
    {
      requirements: { value: registry.requirements, type: "readonly Requirement[]" },
      sources: { value: registry.sources, type: "Readonly<Record<string, Source>>" },
      scenarioTable: { value: registry.scenarioTable, type: "readonly ScenarioRow[]" },
      openQuestions: { value: registry.openQuestions, type: "readonly OpenQuestion[]" },
      elements: {
        value: elements,
        type: "Readonly<Record<Revision, Readonly<Record<string, readonly string[]>>>>",
      },
    },
    'import type { OpenQuestion, Requirement, Revision, ScenarioRow, Source } from "../types.d.ts";\n\n',
  );
  const files = new Map([
    ["spec/generated/index.js", indexJs],
    ["spec/generated/index.d.ts", indexTypes],
    ["spec/generated/requirements.js", requirementsJs],
    ["spec/generated/requirements.d.ts", requirementsTypes],
    ["docs/generated/requirements.md", requirementsPage(registry)],
  ]);
  for (const [index, revision] of revisions.entries()) {
    const own = documents[index] ?? document;
    files.set(`spec/generated/${revision}.json`, `${JSON.stringify(own, null, 1)}\n`);
    files.set(`spec/generated/${revision}.d.ts`, await typesOf(own));
    files.set(`docs/generated/reference-${revision}.md`, referencePage(own));
  }
  return [...files].map(([path, content]) => ({ path: pathOf(path), content }));
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const changed = await update(await generated(), values.check);
if (values.check && changed.length > 0) {
  console.error(`Stale, run \`pnpm generate\`:\n${changed.map((path) => `  ${path}`).join("\n")}`);
  process.exitCode = 1;
} else {
  console.log(changed.length > 0 ? `Wrote ${changed.join(", ")}` : "Everything generated is current.");
}
