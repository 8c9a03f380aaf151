import { readFile } from "node:fs/promises";
import { scenarios } from "@skills-api/conformance";
import { operationsOf } from "../../packages/conformance/src/contract/openapi.ts";
import { exchangeChecks } from "../../packages/conformance/src/runner/judge/exchange-judge.ts";
import { readDocument, revisions } from "./document.ts";
import { elementsOf } from "./document-elements.ts";
import { pathOf } from "./files.ts";
import { withPropertyRows } from "./property-rows.ts";
import { type Registry, readRegistry } from "./registry.ts";
import type { RegistryInput, Suite } from "./registry-problems.ts";

function readSuite(): Suite {
  const inScenarios = scenarios.flatMap(({ checks }) => checks);
  return {
    checks: new Set([...inScenarios, ...revisions.flatMap(exchangeChecks)]),
    observed: new Set(scenarios.flatMap(({ observes = [] }) => observes)),
  };
}

async function readProofs({ requirements }: Registry): Promise<ReadonlyMap<string, string>> {
  const paths = new Set(requirements.flatMap(({ proof = [] }) => proof));
  const texts = [...paths].map(async (path) => {
    const text = await readFile(pathOf(path), "utf8").catch(() => "");
    return [path, text] as const;
  });
  return new Map(await Promise.all(texts));
}

/** Reads the registry from disk, with the documents, the suite and the test files to validate it against. */
export async function readRegistryInput(): Promise<RegistryInput> {
  const documents = await Promise.all(
    revisions.map(async (revision) => ({ revision, document: await readDocument(revision) })),
  );
  const elements = documents.map(({ revision, document }) => [revision, elementsOf(document)] as const);
  const operations = documents.flatMap(({ document }) => operationsOf(document).map(({ id }) => id));
  const byRevision = new Map(documents.map(({ revision, document }) => [revision, document] as const));
  const registry = withPropertyRows(await readRegistry(), byRevision);
  return {
    registry,
    revisions,
    operations: new Set<string>(operations),
    elements: new Map(elements),
    suite: readSuite(),
    proofs: await readProofs(registry),
  };
}
