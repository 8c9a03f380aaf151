import { parseDocument } from "yaml";
import { BundleError } from "./bundle-error.ts";
import type { BundleFile } from "./bundle-file.ts";

/** Our choice: far above any real frontmatter, and what hostile YAML costs grows with its square. */
const maxFrontmatterLength = 16 * 1024;
/**
 * Enough for a few anchors, too few for an alias bomb: the mentions of one anchor, times the aliases that it
 * holds itself.
 */
const maxAliases = 16;

const byteOrderMark = "\uFEFF";
const openingLine = /^---[ \t]*\r?\n/;
// Not with the flag `m`, to which U+2028 is the end of a line too.
const closingLine = /(?<=^|\n)---[ \t]*\r?(?:\n|$)/;

function invalid(path: string, reason: string): BundleError {
  return new BundleError(
    "frontmatter_invalid",
    `The YAML frontmatter of SKILL.md is not valid: ${reason}`,
    path,
  );
}

function decode(manifest: BundleFile): string {
  try {
    // `ignoreBOM` keeps the mark in the text, so that one place removes it in every runtime.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(manifest.bytes);
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  } catch {
    throw invalid(manifest.path, "SKILL.md is not UTF-8 text.");
  }
}

function frontmatterText(manifest: BundleFile): string {
  const text = decode(manifest);
  const opening = openingLine.exec(text);
  if (!opening) {
    throw new BundleError("frontmatter_missing", "SKILL.md must start with YAML frontmatter", manifest.path);
  }
  const rest = text.slice(opening[0].length);
  const closing = closingLine.exec(rest);
  if (!closing) {
    throw new BundleError(
      "frontmatter_unclosed",
      "The YAML frontmatter of SKILL.md has no closing '---' line.",
      manifest.path,
    );
  }
  if (closing.index > maxFrontmatterLength) {
    throw new BundleError(
      "frontmatter_too_large",
      `The YAML frontmatter of SKILL.md must be at most ${maxFrontmatterLength} characters long.`,
      manifest.path,
    );
  }
  return rest.slice(0, closing.index);
}

/** The opening `---` is line 1 of the file, the text starts on line 2. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length + 1;
}

function parseYaml(text: string, path: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
    const problem = document.errors[0];
    if (problem) throw invalid(path, `${problem.message} (line ${lineAt(text, problem.pos[0])}).`);
    return document.toJS({ mapAsMap: true, maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof BundleError) throw error;
    // Too many aliases, or a stack overflow from deep nesting: the caller sees one error class.
    throw invalid(path, error instanceof Error ? error.message : String(error));
  }
}

/**
 * The mapping between the `---` lines at the top of a SKILL.md. A byte order mark and CRLF are accepted.
 *
 * @throws BundleError `frontmatter_missing`, `frontmatter_unclosed`, `frontmatter_too_large` or `frontmatter_invalid`
 */
export function readFrontmatter(manifest: BundleFile): ReadonlyMap<unknown, unknown> {
  const value = parseYaml(frontmatterText(manifest), manifest.path);
  if (value instanceof Map) return value;
  throw invalid(manifest.path, "expected a mapping such as 'name: my-skill'.");
}
