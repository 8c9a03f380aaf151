import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** An edit of a source file. */
interface Edit {
  /** Path within the package. */
  readonly file: string;
  /** The text to replace is the first one after this text. */
  readonly after: string;
  readonly text: string;
  /** Replace up to the end of this text, too. */
  readonly until?: string;
  readonly by: string;
}

/** A change of an SDK that the comparison must find. */
export interface Plant extends Edit {
  /** Such as `a property is added`. */
  readonly what: string;
  /** A second edit that the change needs. */
  readonly and?: Edit;
  /** The differences to find. */
  readonly differences: readonly string[];
}

async function edit(folder: string, { file, after, text, until = "", by }: Edit): Promise<void> {
  const path = join(folder, file);
  const source = await readFile(path, "utf8");
  const from = source.indexOf(after);
  const start = source.indexOf(text, from + after.length);
  if (from < 0 || start < 0) throw new Error(`${file} has no ${text} after ${after}`);
  const end = source.indexOf(until, start + text.length) + until.length;
  await writeFile(path, source.slice(0, start) + by + source.slice(end));
}

/** Copies a package, with every change planted. */
export async function doctor(original: string, copy: string, plants: readonly Plant[]): Promise<void> {
  await cp(original, copy, { recursive: true, dereference: true });
  for (const { and, ...first } of plants) for (const each of [first, and]) if (each) await edit(copy, each);
}
