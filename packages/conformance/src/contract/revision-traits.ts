import type { Revision } from "@skills-api/spec";
import { property } from "../base/json.ts";

/** Differences between revisions. */
export interface RevisionTraits {
  /** The value of `anthropic-beta` that selects the revision; null if the absence of the header does. */
  readonly beta: string | null;
  /** Part of the names of skills created in the revision, so that a scenario uses other names in each. */
  readonly tag: string;
  /** Name of the label of a skill: a property of the skill, and a field of an upload. */
  readonly label: "display_title" | "display_name";
  /** Name of the label in the other revision. */
  readonly otherRevisionLabel: "display_title" | "display_name";
  /** The documented maximum of characters of a label. */
  readonly longestLabel: number;
  /** Whether labels must be unique. */
  readonly uniqueLabels: boolean;
  /** The property of a skill that identifies its newest version. */
  readonly latest: "latest_version" | "latest_version_id";
  /** The property of a version that identifies it in a path. */
  readonly version: "version" | "id";
  /** Whether `latest` in a path reads the newest version. */
  readonly knowsLatest: boolean;
  /** Path of the source in a skill. */
  readonly source: readonly string[];
  /** The documented maximum of `limit` in a list of skills. */
  readonly largestLimit: number;
  /** Whether the files of an upload must be in one directory that has the name of the skill. */
  readonly needsFolder: boolean;
  /** Whether deleting a skill deletes its versions. */
  readonly cascades: boolean;
}

/** The traits of each revision. */
export const revisionTraits: Readonly<Record<Revision, RevisionTraits>> = {
  "skills-2025-10-02": {
    beta: "skills-2025-10-02",
    tag: "",
    label: "display_title",
    otherRevisionLabel: "display_name",
    longestLabel: 64,
    uniqueLabels: true,
    latest: "latest_version",
    version: "version",
    knowsLatest: false,
    source: ["source"],
    largestLimit: 100,
    needsFolder: true,
    cascades: false,
  },
  ga: {
    beta: null,
    tag: "-ga",
    label: "display_name",
    otherRevisionLabel: "display_title",
    longestLabel: 255,
    uniqueLabels: false,
    latest: "latest_version_id",
    version: "id",
    knowsLatest: true,
    source: ["source", "type"],
    largestLimit: 1000,
    needsFolder: false,
    cascades: true,
  },
};

/** Returns the source of a skill: `custom`, `anthropic`, or another text. */
export function sourceOf({ source }: RevisionTraits, skill: unknown): unknown {
  return source.reduce(property, skill);
}
