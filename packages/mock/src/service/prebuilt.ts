import type { IdFactory } from "./identifiers.ts";
import { addVersion, type StoredSkill } from "./records.ts";
import { Timeline } from "./timeline.ts";

interface PrebuiltSkill {
  readonly id: string;
  readonly version: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly subject: string;
}

/** The dates of `xlsx` were observed in the live API. The other dates, and the order, are our choice. */
const catalog: readonly PrebuiltSkill[] = [
  {
    id: "pdf",
    version: "20260203",
    createdAt: "2025-10-14T08:41:08.112640Z",
    updatedAt: "2026-02-03T15:09:41.907215Z",
    subject: "PDF documents",
  },
  {
    id: "docx",
    version: "20260203",
    createdAt: "2025-10-14T08:41:09.245118Z",
    updatedAt: "2026-02-03T15:09:42.711804Z",
    subject: "Word documents",
  },
  {
    id: "pptx",
    version: "20260203",
    createdAt: "2025-10-14T08:41:10.389552Z",
    updatedAt: "2026-02-03T15:09:43.518390Z",
    subject: "PowerPoint presentations",
  },
  {
    id: "xlsx",
    version: "20260203",
    createdAt: "2025-10-14T08:41:11.530827Z",
    updatedAt: "2026-02-03T15:09:44.321438Z",
    subject: "Excel workbooks",
  },
];

function microseconds(iso: string): number {
  return Date.parse(`${iso.slice(0, 23)}Z`) * 1000 + Number(iso.slice(23, 26));
}

function placeholderManifest(id: string, description: string): Uint8Array {
  return new TextEncoder().encode(
    `---\nname: ${id}\ndescription: ${description}\n---\n\n# ${id}\n\nA stand-in of the mock for the prebuilt skill.\n`,
  );
}

function createPrebuiltSkill(entry: PrebuiltSkill, sequence: number, newId: IdFactory): StoredSkill {
  const { id, version } = entry;
  const updatedAt = microseconds(entry.updatedAt);
  const description = `Create and edit ${entry.subject}.`;
  const skill: StoredSkill = {
    sequence,
    id,
    source: "anthropic",
    name: id,
    label: id,
    createdAt: microseconds(entry.createdAt),
    updatedAt,
    versions: new Timeline(),
    versionsById: new Map(),
  };
  addVersion(skill, {
    sequence,
    skillId: id,
    version,
    skillVersionId: newId("skill_version_"),
    skverId: newId("skver_"),
    name: id,
    description,
    createdAt: updatedAt,
    files: [{ path: `${id}/SKILL.md`, bytes: placeholderManifest(id, description) }],
  });
  return skill;
}

/** The skills that Anthropic provides in every workspace, oldest first, with sequence numbers from 1. */
export function prebuiltSkills(newId: IdFactory): readonly StoredSkill[] {
  return catalog.map((entry, index) => createPrebuiltSkill(entry, index + 1, newId));
}
