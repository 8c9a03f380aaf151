import ts from "typescript";

/** A file, taken apart into its words. */
export interface SourceText {
  /** Every name in the code, with its offset; the `#` of a private name is left out. */
  readonly identifiers: readonly { readonly name: string; readonly at: number }[];
  /** The file with everything but its prose blanked out: offsets stay, and {@link docStart} marks doc comments. */
  readonly prose: string;
}

/** Stands in the prose where a doc comment begins. */
export const docStart = "\u0001";

/** Stands in the prose where code was, so that the words around it do not join. */
const code = "\0";

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Blanks out comment markers and escapes, which may stand between two words of a phrase. */
function withoutMarkers(text: string): string {
  const blank = (marker: string) => " ".repeat(marker.length);
  return text
    .replace(/^\/\*\*/, (marker) => docStart + blank(marker.slice(1)))
    .replace(/^\/[/*]|\*\/$/g, blank)
    .replaceAll(/^[ \t]*\*|\\[nrt]/gm, blank);
}

function partsOf(path: string, text: string): { identifiers: SourceText["identifiers"]; literals: Range[] } {
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const source = ts.createSourceFile(path, text, options);
  const identifiers: { name: string; at: number }[] = [];
  const literals: Range[] = [];
  const visit = (node: ts.Node): void => {
    const start = () => node.getStart(source);
    if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
      identifiers.push({ name: node.text.replace(/^#/, ""), at: start() });
    } else if (
      ts.isLiteralExpression(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    ) {
      literals.push({ start: start(), end: node.end });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { identifiers, literals };
}

/** Whether the words of a literal are read: not those of numbers, regular expressions and relative paths. */
function isProse(literal: string): boolean {
  return !/^(["']\.{1,2}\/|[/\d])/.test(literal);
}

/** Takes TypeScript or JavaScript apart: prose is comments, strings and templates, except relative paths. */
export function readCode(path: string, text: string): SourceText {
  const { identifiers, literals } = partsOf(path, text);
  let rest = text;
  for (const { start, end } of literals)
    rest = rest.slice(0, start) + code.repeat(end - start) + rest.slice(end);
  // Outside of literals nothing but a comment begins so.
  const comments = rest.matchAll(/\/\*[\s\S]*?\*\/|\/\/.*/g);
  const ranges = [
    ...literals.filter(({ start, end }) => isProse(text.slice(start, end))),
    ...comments.map(({ 0: comment, index }) => ({ start: index, end: index + comment.length })),
  ].sort((one, other) => one.start - other.start);
  const hide = (part: string) => part.replaceAll(/\S/g, code);
  let prose = "";
  for (const { start, end } of ranges) {
    prose += hide(text.slice(prose.length, start)) + withoutMarkers(text.slice(start, end));
  }
  return { identifiers, prose: prose + hide(text.slice(prose.length)) };
}

/** Takes a file apart that is prose altogether, such as Markdown or YAML. */
export function readProse(text: string): SourceText {
  return { identifiers: [], prose: text.replaceAll(/^[ \t]*[#>]+/gm, (marker) => " ".repeat(marker.length)) };
}
