import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A change of an SDK's source that the comparison must find. */
export interface Plant {
  /** Such as `a property is added`. */
  readonly what: string;
  /** Path within the package. */
  readonly file: string;
  /** The first text to replace is the one after this text. */
  readonly after: string;
  readonly text: string;
  /** Replace up to the end of this text, too. */
  readonly until?: string;
  readonly by: string;
  /** The differences to find. */
  readonly differences: readonly string[];
}

async function plant(folder: string, { what, file, after, text, until = "", by }: Plant): Promise<void> {
  const path = join(folder, file);
  const source = await readFile(path, "utf8");
  const from = source.indexOf(after);
  const start = source.indexOf(text, from + after.length);
  if (from < 0 || start < 0) throw new Error(`${what}: ${file} does not have the text to replace`);
  const end = source.indexOf(until, start + text.length) + until.length;
  await writeFile(path, source.slice(0, start) + by + source.slice(end));
}

/** Copies a package, with every change planted. */
export async function doctor(original: string, copy: string, plants: readonly Plant[]): Promise<void> {
  await cp(original, copy, { recursive: true, dereference: true });
  for (const each of plants) await plant(copy, each);
}
