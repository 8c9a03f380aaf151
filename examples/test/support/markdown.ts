import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);

/** Path of the repository. */
export const rootPath: string = fileURLToPath(root);

/** A Markdown page. */
export interface Page {
  /** Path relative to the repository. */
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
    // The code blocks of the API reports are declarations.
    if (path.endsWith("CHANGELOG.md") || path.startsWith("docs/generated/api/")) continue;
    pages.push({ path, text: await readFile(new URL(path, root), "utf8") });
  }
  return pages.sort((a, b) => a.path.localeCompare(b.path));
}

export function codeBlocksOf({ path, text }: Page): CodeBlock[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ index, 1: language = "", 2: code = "" }) => {
    return { page: path, line: text.slice(0, index).split("\n").length, language, code };
  });
}

/** The lines that a program prints according to comments such as `console.log(…); // text`. `…` matches any text. */
export function printsOf({ code }: CodeBlock): RegExp[] {
  return [...code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)].map(([, text = ""]) => {
    const parts = text.split("…").map((part) => part.replaceAll(/[\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`);
  });
}

/** The text of a page without its code blocks. */
export function proseOf({ text }: Page): string {
  return text.replaceAll(/^```.*?^```$/gms, "");
}

/** The links of a page, except those to other hosts. */
export function localLinksOf(page: Page): string[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = ""]) => link)
    .filter((link) => !/^[a-z]+:/i.test(link));
}
