import type { BundleRevision } from "@skills-api/bundle";
import type { StoredSkill, StoredVersion } from "../../service/records.ts";
import type { Order } from "../../service/timeline.ts";
import type { TextField } from "../upload.ts";

/** Everything in which one revision of the API differs from another on the same stored skills. */
export interface Revision {
  readonly name: BundleRevision;
  readonly maxLimit: { readonly skills: number; readonly versions: number };
  readonly versionsOrder: Order;
  /** Whether deleting a skill takes its versions with it. */
  readonly deleteCascades: boolean;
  /** Returns the identifier to look a version up by. @throws ApiError for a slot of the wrong form */
  readonly versionIdentifier: (slot: string) => string;
  /** The label among the fields of a create. @throws ApiError for one that is not allowed */
  readonly displayTitle: (field: TextField) => string | undefined;
  readonly skill: (skill: StoredSkill) => object;
  readonly version: (version: StoredVersion) => object;
  readonly deletedSkill: (skill: StoredSkill) => object;
  readonly deletedVersion: (version: StoredVersion) => object;
  readonly list: (data: readonly object[], nextPage: string | null) => object;
}
