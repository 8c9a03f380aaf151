import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

/** The root of the repository. */
export const rootPath: string = fileURLToPath(root);

/** A page that a person wrote, by its path from the root on. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A fenced block of code. */
export interface CodeBlock {
  readonly page: string;
  /** Line of the page, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

const patterns = ["*.md", "docs/**/*.md", "spec/*.md", "packages/*/*.md", "examples/*.md"];

export async function readPages(): Promise<Page[]> {
  const pages: Page[] = [];
  for await (const path of glob(patterns, {
    cwd: rootPath,
    exclude: (name) => name.includes("node_modules"),
  })) {
    if (path.endsWith("CHANGELOG.md")) continue;
    pages.push({ path, text: await readFile(new URL(path, root), "utf8") });
  }
  return pages.sort((a, b) => a.path.localeCompare(b.path));
}

export function codeBlocksOf({ path, text }: Page): CodeBlock[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = "", 2: code = "" }) => {
    return { page: path, line: text.slice(0, index).split("\n").length, language, code };
  });
}

/** Where the links of a page lead, without those to other hosts. */
export function localLinksOf({ text }: Page): string[] {
  const prose = text.replaceAll(/^```.*?^```$/gms, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/i.test(link));
}
