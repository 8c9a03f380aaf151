import { Lexer, parseDocument } from "yaml";
import { BundleError } from "./bundle-error.ts";
import type { BundleFile } from "./bundle-file.ts";
import type { Steps } from "./steps.ts";

/**
 * Upper limits for the characters and the YAML tokens of frontmatter. A short key with its value has five tokens.
 * Our choice: far above real frontmatter, but parsing hostile YAML takes quadratic time.
 */
const maxFrontmatterLength = 8 * 1024;
const maxTokens = 2_000;
/** Characters at the start of a SKILL.md that are searched for frontmatter. */
const headLength = 64 * 1024;
/** Bytes that are decoded in one step. */
const sliceSize = 256 * 1024;
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

/** Decodes a SKILL.md, and returns at least its first {@link headLength} characters. */
function* decodeHead({ path, bytes }: BundleFile): Steps<string> {
  // `ignoreBOM` keeps the byte order mark, so that it is removed the same way in every runtime.
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let head = "";
  try {
    for (let start = 0; start < bytes.length; start += sliceSize) {
      if (start > 0) yield;
      const text = decoder.decode(bytes.subarray(start, start + sliceSize), { stream: true });
      if (head.length < headLength) head += text;
    }
    decoder.decode();
  } catch {
    throw invalidFrontmatter(path, "SKILL.md is not UTF-8 text.");
  }
  return head.startsWith(byteOrderMark) ? head.slice(1) : head;
}

function tooLarge(path: string, limit: string): BundleError {
  return new BundleError(
    "frontmatter_too_large",
    `The YAML frontmatter of SKILL.md must be at most ${limit} long.`,
    path,
  );
}

function* frontmatterText(manifest: BundleFile): Steps<string> {
  const text = yield* decodeHead(manifest);
  const opening = openingLine.exec(text);
  if (!opening) {
    throw new BundleError("frontmatter_missing", "SKILL.md must start with YAML frontmatter", manifest.path);
  }
  const rest = text.slice(opening[0].length);
  const closing = closingLine.exec(rest);
  const isTooLarge = closing ? closing.index > maxFrontmatterLength : text.length >= headLength;
  if (isTooLarge) throw tooLarge(manifest.path, `${maxFrontmatterLength} characters`);
  if (!closing) {
    throw new BundleError(
      "frontmatter_unclosed",
      "The YAML frontmatter of SKILL.md has no closing '---' line.",
      manifest.path,
    );
  }
  return rest.slice(0, closing.index);
}

/** Line number in the file. The opening `---` is line 1, so `text` starts on line 2. */
function lineAt(text: string, position: number): number {
  return text.slice(0, position).split("\n").length + 1;
}

function hasManyTokens(text: string): boolean {
  let count = 0;
  for (const _ of new Lexer().lex(text)) {
    count += 1;
    if (count > maxTokens) return true;
  }
  return false;
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
export function* readFrontmatter(manifest: BundleFile): Steps<ReadonlyMap<unknown, unknown>> {
  const text = yield* frontmatterText(manifest);
  if (hasManyTokens(text)) throw tooLarge(manifest.path, `${maxTokens} YAML tokens`);
  yield;
  const value = parseYaml(text, manifest.path);
  if (value instanceof Map) return value;
  throw invalidFrontmatter(manifest.path, "expected a mapping such as 'name: my-skill'.");
}
