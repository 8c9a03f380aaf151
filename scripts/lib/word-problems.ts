import { basename, extname } from "node:path/posix";
import { docStart, readCode, readProse, type SourceText } from "./source-text.ts";
import type { ByFolder, Phrase, WordList } from "./words.ts";

/** A word that the list does not want, as it was found. */
export interface Hit {
  readonly path: string;
  readonly line: number;
  /** The words, with the case of the file. */
  readonly found: string;
  readonly instead: string;
  /** The row of the list: a name, or the pattern of a phrase. */
  readonly row: string;
}

/** Returns what to write instead of a name in a file, if the list has it there. */
function insteadOf(name: string, path: string, list: ByFolder): string | undefined {
  for (const [folder, names] of Object.entries(list)) {
    if (path.startsWith(folder) && Object.hasOwn(names, name)) return names[name];
  }
  return undefined;
}

/** Returns a pattern that matches whole words in any case, and any white space where the phrase has a space. */
function matcherOf({ pattern, opensDoc }: Phrase): RegExp {
  const words = pattern.replaceAll(" ", String.raw`\s+`);
  const before = opensDoc ? `(?<=${docStart}\\s*)` : String.raw`(?<!\w)`;
  return new RegExp(`${before}(?:${words})(?!\\w)`, "gi");
}

function read(path: string, text: string): SourceText {
  return /\.[mc]?[jt]s$/.test(path) ? readCode(path, text) : readProse(text);
}

/** Returns every name and phrase in a file that the list does not want, in the order of its lines. */
export function hitsIn(path: string, text: string, { identifiers, fileNames, phrases }: WordList): Hit[] {
  const source = read(path, text);
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const stem = basename(path, extname(path)).split(".")[0] ?? "";
  const fileName = insteadOf(stem, path, fileNames);
  const hits: Hit[] = fileName ? [{ path, line: 1, found: stem, instead: fileName, row: stem }] : [];
  for (const { name, at } of source.identifiers) {
    const instead = insteadOf(name, path, identifiers);
    if (instead) hits.push({ path, line: lineAt(at), found: name, instead, row: name });
  }
  for (const phrase of phrases) {
    for (const { 0: words, index } of source.prose.matchAll(matcherOf(phrase))) {
      const found = words.replaceAll(/\s+/g, " ");
      hits.push({ path, line: lineAt(index), found, instead: phrase.instead, row: phrase.pattern });
    }
  }
  return hits.sort((one, other) => one.line - other.line);
}

/** Returns the problem of each hit that no exception allows, and of each exception that allows nothing. */
export function wordProblems(hits: readonly Hit[], { exceptions }: Pick<WordList, "exceptions">): string[] {
  const used = new Set<object>();
  const left = hits.filter(({ path, found }) => {
    const exception = exceptions.find((each) => each.path === path && each.words === found.toLowerCase());
    if (exception) used.add(exception);
    return !exception;
  });
  return [
    ...left.map(
      ({ path, line, found, instead }) => `${path}:${line}: instead of "${found}" write ${instead}`,
    ),
    ...exceptions
      .filter((each) => !used.has(each))
      .map(
        ({ path, words }) =>
          `scripts/lib/words.ts: the exception for "${words}" in ${path} allows nothing. Delete it.`,
      ),
  ];
}
