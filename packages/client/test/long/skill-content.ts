/** A file of the skill that every runtime uploads. */
export interface SkillFile {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const fileCount = 700;
const totalBytes = 30_000_000;

/** Returns the files of a skill: 700 files with 30 MB of pseudo-random bytes, sorted by path. */
export function skillFiles(): SkillFile[] {
  let state = 1;
  return Array.from({ length: fileCount }, (_, index) => {
    const bytes = new Uint8Array(Math.floor(totalBytes / fileCount) + (index % 7));
    for (let at = 0; at < bytes.length; at++) {
      state = (state * 1103515245 + 12345) % 2 ** 31;
      bytes[at] = state >>> 16;
    }
    // An extension that some runtimes know a content type for.
    const name =
      index === 0 ? "SKILL.md" : `data/${String(index).padStart(3, "0")}.${index % 2 ? "md" : "bin"}`;
    return { path: `my-skill/${name}`, bytes };
  });
}

/** Returns bytes that start like a zip archive. Nothing here unpacks them. */
export function archiveBytes(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(1_000_000).fill(75).fill(80, 0, 1);
}
