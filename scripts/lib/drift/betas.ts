import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import type { Change } from "./change.ts";
import { UnreadableSdkError } from "./surface.ts";

const beta: Revision = "skills-2025-10-02";

/** A string literal that has the form of a value of `anthropic-beta`: a name and a date. */
const betaLiteral = /(["'`])([a-z][a-z\d]*(?:-[a-z\d]+)*-20\d\d-\d\d-\d\d)\1/g;

function betasIn(text: string): string[] {
  return [...text.matchAll(betaLiteral)].map(([, , name = ""]) => name);
}

/**
 * Returns every beta that the sources of an SDK name: in the type of the parameter `betas`, and in helpers that send
 * one themselves.
 *
 * @throws UnreadableSdkError if there is none
 */
export async function findBetas(folder: string, extension: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((each) => each.endsWith(extension));
  const found = await Promise.all(
    files.map(async (file) => betasIn(await readFile(join(folder, file), "utf8"))),
  );
  const betas = new Set(found.flat());
  if (betas.size === 0) throw new UnreadableSdkError("the sources name no value of anthropic-beta");
  return [...betas].sort();
}

const mockBetas = "packages/mock/src/http/betas.ts";

/** The list of betas in the mock. */
export interface KnownBetas {
  readonly names: ReadonlySet<string>;
  /** Returns the edit that adds a beta after the last one. */
  readonly add: (beta: string) => Change;
}

/** Reads the betas that the mock of a repository knows. */
export async function readKnownBetas(repository: string): Promise<KnownBetas> {
  const text = await readFile(join(repository, mockBetas), "utf8");
  const names = betasIn(text);
  const line = text.slice(0, text.lastIndexOf(names.at(-1) ?? "")).split("\n").length;
  return {
    names: new Set(names),
    add: (beta) => ({
      file: mockBetas,
      line,
      replaced: undefined,
      place: "the known betas",
      lines: `  "${beta}",`,
    }),
  };
}

/**
 * Returns the revision that methods ask for.
 *
 * @param sentBetas The values of `anthropic-beta` that each method sends by itself.
 * @throws UnreadableSdkError if the methods ask for several
 */
export function revisionOf(sentBetas: readonly (readonly string[])[]): Revision {
  const asking = sentBetas.filter((betas) => betas.includes(beta)).length;
  if (asking !== 0 && asking !== sentBetas.length) {
    throw new UnreadableSdkError(`only ${asking} of ${sentBetas.length} methods send the beta ${beta}`);
  }
  return asking === 0 ? "ga" : beta;
}
