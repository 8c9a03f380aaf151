// @microsoft/api-extractor reads built declarations as a user's compiler does, and writes the reports that many
// TypeScript libraries review their public API by. It brings a TypeScript of its own.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import {
  CompilerState,
  Extractor,
  ExtractorConfig,
  ExtractorLogLevel,
  type ExtractorMessage,
} from "@microsoft/api-extractor";
import { revisions } from "./document.ts";
import { pathOf } from "./files.ts";

/** An entry point of a package, by the declarations that a user's compiler reads. */
export interface EntryPoint {
  /** Folder of the package. */
  readonly folder: string;
  readonly declarations: string;
  /** Name of the report, such as `client.node`. */
  readonly name: string;
  /** Whether the package itself is imported, and not a part of it. */
  readonly isMain: boolean;
}

export interface ApiReports {
  /** Text of each report, by the name of its entry point. */
  readonly reports: ReadonlyMap<string, string>;
  /** Exports and members without a doc comment, each with its file. */
  readonly undocumented: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

/** Returns the entry points of a package that have types, except those generated from an OpenAPI document. */
export async function entryPointsOf(folder: string): Promise<EntryPoint[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const name = manifest.name.replace(/^@.*\//, "");
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const isDocument = revisions.some((revision) => path === `./${revision}`);
    if (typeof target === "string" || !target.types || isDocument) return [];
    return {
      folder,
      declarations: join(folder, target.types),
      name: name + path.slice(1).replaceAll("/", "."),
      isMain: path === ".",
    };
  });
}

function configOf({ folder, declarations, name, isMain }: EntryPoint, reportFolder: string): ExtractorConfig {
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
    types: ["node"],
    typeRoots: [pathOf("node_modules/@types")],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
  };
  return ExtractorConfig.prepare({
    configObjectFullPath: join(folder, "api-extractor.json"),
    packageJsonFullPath: join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: declarations,
      compiler: { overrideTsconfig: { compilerOptions, files: [declarations] } },
      apiReport: {
        enabled: true,
        // Types that are not exported are part of the API if an export refers to them. Those of the other entry
        // points are exports of the main one.
        includeForgottenExports: isMain,
        reportFileName: name,
        reportFolder,
        reportTempFolder: join(reportFolder, "temp"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.None },
          "ae-undocumented": { logLevel: ExtractorLogLevel.Warning },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
      newlineKind: "lf",
    },
  });
}

/** Returns the source file of a message, and its name with that of the interface or class around it. */
async function placeOf(message: ExtractorMessage, folder: string): Promise<string> {
  const { text, sourceFilePath = "", sourceFileLine = 1 } = message;
  const name = /"(.+)"/.exec(text)?.[1] ?? text;
  const lines = (await readFile(sourceFilePath, "utf8")).split("\n").slice(0, sourceFileLine);
  const outer = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|class|type) (\w+)/;
  const owner = lines.map((line) => outer.exec(line)?.[1]).findLast((each) => each !== undefined);
  const isMember = /^\s/.test(lines.at(-1) ?? "");
  const source = relative(folder, sourceFilePath).replace(/^dist\/(.*)\.d\.ts$/, "src/$1.ts");
  return `${relative(pathOf("."), join(folder, source))}: ${isMember ? `${owner}.` : ""}${name}`;
}

/** Returns the messages about an entry point, whose report is then in the folder of its configuration. */
function extract(config: ExtractorConfig, compilerState: CompilerState): ExtractorMessage[] {
  const messages: ExtractorMessage[] = [];
  const messageCallback = (message: ExtractorMessage) => {
    messages.push(message);
    message.handled = true;
  };
  const { errorCount } = Extractor.invoke(config, { compilerState, localBuild: true, messageCallback });
  if (errorCount === 0) return messages;
  const errors = messages.filter(({ logLevel }) => logLevel === ExtractorLogLevel.Error);
  throw new Error(`${config.mainEntryPointFilePath}: ${errors.map(({ text }) => text).join("; ")}`);
}

/**
 * Reports the public API of entry points: every export with its types.
 *
 * @throws Error when declarations are missing, because a package was not built, or do not compile
 */
export async function reportApi(entryPoints: readonly EntryPoint[]): Promise<ApiReports> {
  const folder = await mkdtemp(join(tmpdir(), "skills-api-report-"));
  const reports = new Map<string, string>();
  const undocumented = new Set<string>();
  try {
    let program: CompilerState | undefined;
    for (const entryPoint of entryPoints) {
      const config = configOf(entryPoint, folder);
      // One program for all: most of the time goes into reading declarations.
      program ??= CompilerState.create(config, {
        additionalEntryPoints: entryPoints.map(({ declarations }) => declarations),
      });
      for (const message of extract(config, program)) {
        if (message.messageId !== "ae-undocumented") continue;
        undocumented.add(await placeOf(message, entryPoint.folder));
      }
      reports.set(entryPoint.name, await readFile(config.reportFilePath, "utf8"));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  return { reports, undocumented: [...undocumented] };
}
