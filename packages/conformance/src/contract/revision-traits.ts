import type { Revision } from "@skills-api/spec";
import { property } from "../base/json.ts";

/** How a revision names what all revisions have. */
export interface RevisionTraits {
  /** The value of `anthropic-beta` that chooses the revision; null where its absence does. */
  readonly beta: string | null;
  /** Stands in the names of what is created in the revision, so that two tellings of a scenario share none. */
  readonly tag: string;
  /** The label of a skill: property of a skill, and field of an upload. */
  readonly label: "display_title" | "display_name";
  /** The label that the other revision has in its place. */
  readonly otherRevisionLabel: "display_title" | "display_name";
  /** The documented most characters of a label. */
  readonly longestLabel: number;
  /** Whether no two skills may be given the same label. */
  readonly uniqueLabels: boolean;
  /** The property of a skill that points to its newest version. */
  readonly latest: "latest_version" | "latest_version_id";
  /** The property of a version that addresses it in a path. */
  readonly version: "version" | "id";
  /** Whether the word `latest` stands for the newest version where one is read. */
  readonly knowsLatest: boolean;
  /** Where the source of a skill stands in it. */
  readonly source: readonly string[];
  /** The largest documented `limit` of a list of skills. */
  readonly largestLimit: number;
  /** Whether the files of an upload must stand in one directory of the skill's name. */
  readonly needsFolder: boolean;
  /** Whether the deletion of a skill takes its versions with it. */
  readonly cascades: boolean;
}

/** The shape of each revision. */
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

/** What a skill says of its source: `custom`, `anthropic`, or another text. */
export function sourceOf({ source }: RevisionTraits, skill: unknown): unknown {
  return source.reduce(property, skill);
}
