import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../files.ts";
import { readKnownBetas } from "./betas.ts";
import { compare, type Difference } from "./compare.ts";
import { readSource } from "./document.ts";
import { hasPython, installSdk } from "./install.ts";
import { type Compared, judge, type StaleDifference } from "./intended-differences.ts";
import { readPythonSdk } from "./python-sdk.ts";
import { type Language, type Sdk, type SdkNamespace, UnreadableSdkError } from "./surface.ts";
import { readTypeScriptSdk } from "./typescript-sdk.ts";

/** Versions or folders of the SDKs to compare, by language. */
export type WantedSdks = Readonly<Partial<Record<Language, readonly string[]>>>;

/** The newest SDKs, and the last ones whose beta namespace speaks skills-2025-10-02. */
export const defaultSdks: Readonly<Record<Language, readonly string[]>> = {
  TypeScript: ["latest", "0.120.0"],
  Python: ["latest", "0.120.2"],
};

/** The outcome of a comparison. */
export interface Drift {
  readonly compared: readonly Compared[];
  readonly differences: readonly Difference[];
  readonly stale: readonly StaleDifference[];
  /** Why a language was not compared. */
  readonly skipped: readonly string[];
}

const readers: Readonly<Record<Language, (folder: string) => Promise<Sdk>>> = {
  TypeScript: readTypeScriptSdk,
  Python: readPythonSdk,
};

async function readSdk(language: Language, wanted: string, scratch: string): Promise<Sdk> {
  try {
    return await readers[language](await installSdk(language, wanted, scratch));
  } catch (error) {
    if (!(error instanceof UnreadableSdkError)) throw error;
    throw new UnreadableSdkError(`the ${language} SDK ${wanted}: ${error.message}`);
  }
}

interface Comparable {
  readonly sdk: Sdk;
  readonly namespace: SdkNamespace;
}

/** Returns the namespaces to compare: an older SDK counts only for a revision that a newer one does not speak there. */
function newestNamespaces(sdks: readonly Sdk[]): Comparable[] {
  const newestFirst = sdks.toSorted(
    (a, b) =>
      b.language.localeCompare(a.language) || b.version.localeCompare(a.version, "en", { numeric: true }),
  );
  const found = new Map<string, Comparable>();
  for (const sdk of newestFirst) {
    for (const namespace of sdk.namespaces) {
      const key = [sdk.language, namespace.name, namespace.revision].join(" ");
      if (!found.has(key)) found.set(key, { sdk, namespace });
    }
  }
  return [...found.values()];
}

/**
 * Compares SDKs with the documents of the revisions that they speak.
 *
 * @param repository The folder with `spec/` and the mock. By default this repository.
 */
export async function compareSdks(sdks: readonly Sdk[], repository = fileURLToPath(root)): Promise<Drift> {
  const betas = await readKnownBetas(repository);
  const comparable = newestNamespaces(sdks);
  const differences = comparable.flatMap(({ sdk, namespace }) =>
    compare(readSource(namespace.revision, repository), betas, sdk, namespace),
  );
  const compared = comparable.map(({ sdk: { language, version }, namespace: { name, revision } }) => ({
    revision,
    language,
    version,
    namespace: name,
  }));
  const { unintended, stale } = judge(compared, differences);
  return { compared, differences: unintended, stale, skipped: [] };
}

/**
 * Installs SDKs and compares them with the documents.
 *
 * @param wanted Without any, the default ones of every language that the machine has.
 * @param folder Folder to install into, which stays. By default a temporary one.
 * @throws UnreadableSdkError
 */
export async function watchDrift(wanted: WantedSdks, folder?: string): Promise<Drift> {
  const isDefault = Object.keys(wanted).length === 0;
  const skipped = isDefault && !(await hasPython()) ? ["Python: there is no python3"] : [];
  const { TypeScript = [], Python = [] } = isDefault ? defaultSdks : wanted;
  const chosen = [
    ...TypeScript.map((each) => ["TypeScript", each] as const),
    ...(skipped.length > 0 ? [] : Python).map((each) => ["Python", each] as const),
  ];
  const scratch = folder ?? (await mkdtemp(join(tmpdir(), "drift-")));
  try {
    const sdks: Sdk[] = [];
    for (const [language, each] of chosen) sdks.push(await readSdk(language, each, scratch));
    return { ...(await compareSdks(sdks)), skipped };
  } finally {
    if (folder === undefined) await rm(scratch, { recursive: true, force: true });
  }
}
