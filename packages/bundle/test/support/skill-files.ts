import type { BundleFile, BundleRevision } from "../../src/index.ts";
import { text } from "./refusal.ts";

export const revisions: readonly BundleRevision[] = ["skills-2025-10-02", "ga"];

/** A SKILL.md; a field that is `undefined` is left out. */
export function skillMd(fields: Readonly<Record<string, string | undefined>> = {}): Uint8Array {
  const all = { name: "my-skill", description: "Does things.", ...fields };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return text(`---\n${lines.join("\n")}\n---\n\n# My skill\n`);
}

export function file(path: string, bytes: Uint8Array = text(path)): BundleFile {
  return { path, bytes };
}
