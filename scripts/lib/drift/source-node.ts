import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from "yaml";
import { keysOf } from "../../../packages/conformance/src/contract/openapi.ts";

/** A YAML file of the handwritten documents. */
interface SourceFile {
  /** Path from the root. */
  readonly path: string;
  readonly text: string;
  readonly root: Node;
  readonly lines: LineCounter;
}

/** Reads each file once. */
class SourceFiles {
  readonly #folder: string;
  readonly #files = new Map<string, SourceFile>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  read(path: string): SourceFile {
    const known = this.#files.get(path);
    if (known) return known;
    const text = readFileSync(join(this.#folder, path), "utf8");
    const lines = new LineCounter();
    const { contents, errors } = parseDocument<ParsedNode>(text, { lineCounter: lines });
    if (errors[0] || !contents) throw new Error(`${path}: ${errors[0]?.message ?? "is empty"}`);
    const file = { path, text, root: contents, lines };
    this.#files.set(path, file);
    return file;
  }
}

/** Lines of a handwritten document that hold a value. */
export interface Excerpt {
  /** Path from the root. */
  readonly file: string;
  /** Line of the key, from 1. */
  readonly line: number;
  /** Spaces before the key. */
  readonly indent: number;
  readonly text: string;
}

/**
 * A value in a handwritten document. References are followed, also into other files, so that the path from the root is
 * the same as in the bundled document, and the place is the one to edit.
 */
export class SourceNode {
  readonly #files: SourceFiles;
  readonly #file: SourceFile;
  readonly #node: Node;
  /** Keys from the root of the file. */
  readonly #keys: readonly string[];
  readonly #origin: SourceNode | undefined;

  private constructor(
    files: SourceFiles,
    file: SourceFile,
    node: Node,
    keys: readonly string[],
    origin?: SourceNode,
  ) {
    this.#files = files;
    this.#file = file;
    this.#node = node;
    this.#keys = keys;
    this.#origin = origin;
  }

  /** Reads a document. Paths of files are relative to `folder`. */
  static read(folder: string, path: string): SourceNode {
    const files = new SourceFiles(folder);
    const file = files.read(path);
    return new SourceNode(files, file, file.root, []);
  }

  /** The key of the value in its file. */
  get name(): string {
    return this.#keys.at(-1) ?? "";
  }

  /** The reference that led here; the value itself if none did. */
  get origin(): SourceNode {
    return this.#origin ?? this;
  }

  /** The name of the referenced value; `undefined` if no reference led here. */
  get referenced(): string | undefined {
    return this.#origin && this.name;
  }

  /** The value as JavaScript; references in it stay. */
  get value(): unknown {
    return this.#node.toJS(parseDocument(""));
  }

  /** The keys of an object, or the indices of an array; empty for another value. */
  get keys(): string[] {
    if (isSeq(this.#node)) return this.#node.items.map((_, index) => String(index));
    if (!isMap(this.#node)) return [];
    return this.#node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  }

  /** The values of an object or array. */
  get children(): SourceNode[] {
    return this.keys.flatMap((key) => this.get(key) ?? []);
  }

  /** Returns the value at a path; `undefined` if there is none. */
  get(...path: readonly string[]): SourceNode | undefined {
    const [key, ...rest] = path;
    return key === undefined ? this : this.#child(key)?.get(...rest);
  }

  #child(key: string): SourceNode | undefined {
    const found = isMap(this.#node)
      ? this.#node.get(key, true)
      : isSeq(this.#node)
        ? this.#node.get(Number(key), true)
        : undefined;
    if (!isNode(found)) return undefined;
    return new SourceNode(this.#files, this.#file, found, [...this.#keys, key]).#followed();
  }

  #followed(): SourceNode {
    const reference = isMap(this.#node) ? this.#node.get("$ref") : undefined;
    if (typeof reference !== "string") return this;
    const [path = "", pointer = ""] = reference.split("#");
    const file = path === "" ? this.#file : this.#files.read(join(dirname(this.#file.path), path));
    const keys = keysOf(pointer);
    const target = new SourceNode(this.#files, file, file.root, []).get(...keys);
    if (!target) throw new Error(`${this.#file.path}: ${reference} does not exist`);
    return new SourceNode(this.#files, target.#file, target.#node, target.#keys, this);
  }

  /** The keys from the root of the file, as people write them. */
  get place(): string {
    return this.#keys.join(" › ");
  }

  /** The lines that hold the value, with its key. */
  get excerpt(): Excerpt {
    const [start = 0, , end = start] = this.#node.range ?? [];
    const parent = this.#keys.slice(0, -1);
    const map = parent.reduce<unknown>(
      (node, key) =>
        isMap(node) ? node.get(key, true) : isSeq(node) ? node.get(Number(key), true) : undefined,
      this.#file.root,
    );
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && String(key.value) === this.name)
      : undefined;
    const offset = (isNode(pair?.key) ? pair.key.range?.[0] : undefined) ?? start;
    const { line, col } = this.#file.lines.linePos(offset);
    const first = this.#file.lines.lineStarts[line - 1] ?? 0;
    return {
      file: this.#file.path,
      line,
      indent: col - 1,
      text: this.#file.text.slice(first, end).trimEnd(),
    };
  }
}
