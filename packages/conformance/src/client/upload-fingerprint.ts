import type { CreateIntent } from "./create-intent.ts";
import type { Part } from "./multipart.ts";

/** What stands in the SKILL.md of an upload that was put together by hand. */
function readFrom(parts: readonly Part[]): Part["skill"] | undefined {
  const manifest = parts.find(({ filename }) => filename?.endsWith("SKILL.md"))?.content;
  const value = (key: string) => new RegExp(`^${key}: "?(.*?)"?\\r?$`, "m").exec(String(manifest))?.[1] ?? "";
  return typeof manifest === "string"
    ? { name: value("name"), description: value("description") }
    : undefined;
}

/** What an upload gives a skill or version, by which it can be found. */
export function uploadFingerprint(
  parts: readonly Part[],
  label?: string,
): Pick<CreateIntent, "name" | "label"> {
  const { name, description } = parts.find(({ skill }) => skill)?.skill ?? readFrom(parts) ?? {};
  const field = parts.find((part) => part.name === label && part.filename === undefined)?.content;
  const given = label === undefined ? description : typeof field === "string" ? field : undefined;
  return { ...(name ? { name } : {}), ...(given ? { label: given } : {}) };
}
