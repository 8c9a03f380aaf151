import { glob, readFile } from "node:fs/promises";
import { join, posix, sep } from "node:path";
import ts from "typescript";

/** An import or re-export, type-only ones included. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** The file it leads to, from the folder of the sources on. Absent for packages and Node's own modules. */
  readonly file?: string;
}

/** A source file, by its path from the folder of the sources on. */
export interface Module {
  readonly path: string;
  readonly imports: readonly Import[];
}

/** Returns the string that an import, re-export, `import()` or import type names. */
function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0] : undefined;
}

/** Returns what a source file imports, in its order. */
export function importsIn(path: string, text: string): Import[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const line = source.getLineAndCharacterOfPosition(specifier.getStart(source)).line + 1;
      const isRelative = specifier.text.startsWith(".");
      const file = isRelative && posix.join(posix.dirname(path), specifier.text);
      imports.push({ specifier: specifier.text, line, ...(file && { file }) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** Reads every module below a folder. */
export async function readModules(folder: string): Promise<Module[]> {
  const paths = await Array.fromAsync(glob("**/*.{ts,js}", { cwd: folder, exclude: ["**/node_modules/**"] }));
  return Promise.all(
    paths.sort().map(async (native) => {
      const path = native.split(sep).join(posix.sep);
      return { path, imports: importsIn(path, await readFile(join(folder, native), "utf8")) };
    }),
  );
}
