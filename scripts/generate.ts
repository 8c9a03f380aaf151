import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { isDeepStrictEqual, parseArgs, promisify } from "node:util";
import type { Revision } from "@skills-api/spec";
import { type Document, operationsOf } from "../packages/conformance/src/contract/openapi.ts";
import { entryPointsOf, reportApi } from "./lib/api-report.ts";
import { architectureBlocks, fillBlocks } from "./lib/architecture.ts";
import { readDocument, revisions, typesOf } from "./lib/document.ts";
import { elementCoverage, elementsOf } from "./lib/document-elements.ts";
import { errorTypesOf } from "./lib/error-types.ts";
import { type GeneratedFile, pathOf, root, writeChanged } from "./lib/files.ts";
import { renderOpenApi30 } from "./lib/openapi-3.0.ts";
import { optionsPage } from "./lib/options-page.ts";
import { publishedPackages } from "./lib/packed.ts";
import { referencePage, requirementsPage } from "./lib/pages.ts";
import { notInSdkModule, withPropertyRows } from "./lib/property-rows.ts";
import { readPackages } from "./lib/read-packages.ts";
import { type Registry, readRegistry, requirementsOf } from "./lib/registry.ts";

const notice = "// Generated from spec/ by `pnpm generate`. Do not edit.\n";

function renderModule(
  values: Record<string, { value: unknown; type: string; doc: string }>,
  types: string,
): [js: string, dts: string] {
  const entries = Object.entries(values);
  const js = entries.map(
    ([name, { value }]) => `export const ${name} = ${JSON.stringify(value, null, 1)};\n`,
  );
  const dts = entries.map(
    ([name, { type, doc }]) => `/** ${doc} */\nexport declare const ${name}: ${type};\n`,
  );
  return [notice + js.join(""), `${notice}${types}${dts.join("")}`];
}

interface RevisionDocument {
  readonly revision: Revision;
  readonly document: Document;
}

/**
 * Reads a value that must be the same in every document.
 *
 * @throws Error if the documents differ in it
 */
function readShared<T>(documents: readonly RevisionDocument[], read: (document: Document) => T): T {
  const [first, ...others] = documents.map(({ document }) => read(document));
  if (first === undefined) throw new Error("there is no revision to generate from");
  if (!others.every((other) => isDeepStrictEqual(other, first))) {
    throw new Error("the documents of the revisions differ in their operations or error types");
  }
  return first;
}

type RenderedFile = readonly [path: string, content: string];

/** Returns the module of the spec package itself: its revisions, operations and error types. */
function indexModule(documents: readonly RevisionDocument[]): RenderedFile[] {
  const operations = readShared(documents, (document) =>
    operationsOf(document).map(({ id, method, path }) => ({ id, method, path })),
  );
  const [js, types] = renderModule(
    {
      revisions: {
        value: revisions,
        type: "readonly Revision[]",
        doc: "All revisions of the API, oldest first.",
      },
      operations: {
        value: operations,
        type: "readonly Operation[]",
        doc: "All operations of the API, the same in every revision.",
      },
      errorTypes: {
        value: readShared(documents, errorTypesOf),
        type: "Readonly<Record<string, string>>",
        doc: "The documented `error.type` by HTTP status. `4XX` is for statuses that are not listed.",
      },
    },
    'import type { Operation, Revision } from "../types.d.ts";\n\nexport type * from "../types.d.ts";\n\n',
  );
  return [
    ["spec/generated/index.js", js],
    ["spec/generated/index.d.ts", types],
  ];
}

/** Returns the module `@skills-api/spec/requirements`. */
function requirementsModule(registry: Registry, documents: readonly RevisionDocument[]): RenderedFile[] {
  const elements = Object.fromEntries(
    documents.map(({ revision, document }) => [
      revision,
      elementCoverage(elementsOf(document), requirementsOf(registry, revision)).requirementsByElement,
    ]),
  );
  const [js, types] = renderModule(
    {
      requirements: {
        value: registry.requirements,
        type: "readonly Requirement[]",
        doc: "All requirements of all revisions.",
      },
      sources: {
        value: registry.sources,
        type: "Readonly<Record<string, Source>>",
        doc: "The sources of the requirements, by key.",
      },
      scenarioTable: {
        value: registry.scenarioTable,
        type: "readonly ScenarioRow[]",
        doc: "The rows of the scenario table.",
      },
      openQuestions: {
        value: registry.openQuestions,
        type: "readonly OpenQuestion[]",
        doc: "The questions about the API that only a live run can answer.",
      },
      elements: {
        value: elements,
        type: "Readonly<Record<Revision, Readonly<Record<string, readonly string[]>>>>",
        doc: "Ids of the requirements that cover an element of the OpenAPI documents ({@link Requirement.spec}), by revision.",
      },
    },
    'import type { OpenQuestion, Requirement, Revision, ScenarioRow, Source } from "../types.d.ts";\n\n',
  );
  return [
    ["spec/generated/requirements.js", js],
    ["spec/generated/requirements.d.ts", types],
  ];
}

/** Returns the document in both versions of OpenAPI, the types and the reference page of a revision. */
async function revisionFiles({ revision, document }: RevisionDocument): Promise<RenderedFile[]> {
  return [
    [`spec/generated/${revision}.json`, `${JSON.stringify(document, null, 1)}\n`],
    [
      `spec/generated/${revision}.openapi-3.0.json`,
      `${JSON.stringify(renderOpenApi30(document), null, 1)}\n`,
    ],
    [`spec/generated/${revision}.d.ts`, await typesOf(document)],
    [`docs/generated/reference-${revision}.md`, referencePage(document)],
  ];
}

/** Returns the pages of the documentation that are, or contain, generated text. */
async function pages(registry: Registry): Promise<RenderedFile[]> {
  const architecture = "docs/architecture.md";
  const page = await readFile(pathOf(architecture), "utf8");
  return [
    [architecture, fillBlocks(page, architectureBlocks(await readPackages()))],
    ["docs/generated/requirements.md", requirementsPage(registry)],
    ["docs/generated/options.md", optionsPage()],
  ];
}

async function generateFiles(): Promise<GeneratedFile[]> {
  const documents = await Promise.all(
    revisions.map(async (revision) => ({ revision, document: await readDocument(revision) })),
  );
  const byRevision = new Map(documents.map(({ revision, document }) => [revision, document] as const));
  const registry = withPropertyRows(await readRegistry(), byRevision);
  const files = [
    ...indexModule(documents),
    ...requirementsModule(registry, documents),
    ...(await Promise.all(documents.map(revisionFiles))).flat(),
    ...(await pages(registry)),
    ["packages/client/test/types/not-in-sdk.ts", notInSdkModule(byRevision)] as const,
  ];
  return files.map(([path, content]) => ({ path: pathOf(path), content }));
}

/** @throws Error with what the compiler printed. */
async function build(): Promise<void> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
  const building = promisify(execFile)(pathOf("node_modules/.bin/turbo"), ["run", "build"], {
    cwd: root,
    env,
  });
  await building.catch(({ stdout }) => {
    throw new Error(`the packages do not build, so there are no reports of their API:\n${stdout}`);
  });
}

/** Builds the packages and reports their public API. */
async function apiReports(): Promise<{ files: GeneratedFile[]; undocumented: readonly string[] }> {
  await build();
  const entryPoints = await Promise.all(publishedPackages.map((folder) => entryPointsOf(pathOf(folder))));
  const { reports, undocumented } = await reportApi(entryPoints.flat());
  const files = [...reports].map(([name, content]) => ({
    path: pathOf(`docs/generated/api/${name}.api.md`),
    content,
  }));
  return { files, undocumented };
}

const { check } = parseArgs({ options: { check: { type: "boolean", default: false } } }).values;
const problems: string[] = [];
const list = (names: readonly string[]) => names.map((name) => `\n  ${name}`).join("");

const changed = await writeChanged(await generateFiles(), check);
try {
  // After the types of the spec, which the packages are built with.
  const { files, undocumented } = await apiReports();
  changed.push(...(await writeChanged(files, check)));
  if (check && undocumented.length > 0) {
    problems.push(
      `Public, and without a doc comment. Write one for each, or stop exporting it:${list(undocumented)}`,
    );
  }
} catch (error) {
  problems.push(error instanceof Error ? error.message : String(error));
}
if (check && changed.length > 0) problems.unshift(`Stale, run \`pnpm generate\`:${list(changed)}`);
else if (changed.length > 0) console.log(`Wrote ${changed.join(", ")}`);
else if (problems.length === 0) console.log("Generated files are up to date.");
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
