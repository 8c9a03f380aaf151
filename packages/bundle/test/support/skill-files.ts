import type { BundleFile, BundleRevision } from "../../src/index.ts";
import { encode } from "./bundle-errors.ts";

export const revisions: readonly BundleRevision[] = ["skills-2025-10-02", "ga"];

/** A SKILL.md with the given frontmatter. Omits fields that are `undefined`. */
export function skillMd(fields: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const all = { name: "my-skill", description: "Does things.", ...fields };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return encode(`---\n${lines.join("\n")}\n---\n\n# My skill\n`);
}

export function file(path: string, bytes: Uint8Array = encode(path)): BundleFile {
  return { path, bytes };
}
