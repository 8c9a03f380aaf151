import { parseDocument } from "yaml";
import { BundleError } from "./bundle-error.ts";
import type { BundleFile } from "./bundle-file.ts";

/** Characters. Our choice: far above real frontmatter, and parsing hostile YAML takes quadratic time. */
const maxFrontmatterLength = 16 * 1024;
/**
 * Upper limit for the uses of one anchor, multiplied by the aliases inside it: enough for a few anchors, too
 * few for an alias bomb.
 */
const maxAliases = 16;

const byteOrderMark = "\uFEFF";
const openingLine = /^---[ \t]*\r?\n/;
// Without the `m` flag, which would also match at U+2028.
const closingLine = /(?<=^|\n)---[ \t]*\r?(?:\n|$)/;

function invalidFrontmatter(path: string, reason: string): BundleError {
  return new BundleError(
    "frontmatter_invalid",
    `The YAML frontmatter of SKILL.md is not valid: ${reason}`,
    path,
  );
}

function decode(manifest: BundleFile): string {
  try {
    // `ignoreBOM` keeps the byte order mark, so that it is removed the same way in every runtime.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(manifest.bytes);
    return text.startsWith(byteOrderMark) ? text.slice(1) : text;
  } catch {
    throw invalidFrontmatter(manifest.path, "SKILL.md is not UTF-8 text.");
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

/** Line number in the file. The opening `---` is line 1, so `text` starts on line 2. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length + 1;
}

function parseYaml(text: string, path: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: "silent" });
    const problem = document.errors[0];
    if (problem) throw invalidFrontmatter(path, `${problem.message} (line ${lineAt(text, problem.pos[0])}).`);
    return document.toJS({ mapAsMap: true, maxAliasCount: maxAliases });
  } catch (error) {
    if (error instanceof BundleError) throw error;
    // Too many aliases, or a stack overflow from deep nesting.
    throw invalidFrontmatter(path, error instanceof Error ? error.message : String(error));
  }
}

/**
 * Parses the YAML mapping between the `---` lines at the top of a SKILL.md. Accepts a byte order mark and
 * CRLF.
 *
 * @throws BundleError `frontmatter_missing`, `frontmatter_unclosed`, `frontmatter_too_large` or `frontmatter_invalid`
 */
export function readFrontmatter(manifest: BundleFile): ReadonlyMap<unknown, unknown> {
  const value = parseYaml(frontmatterText(manifest), manifest.path);
  if (value instanceof Map) return value;
  throw invalidFrontmatter(manifest.path, "expected a mapping such as 'name: my-skill'.");
}
