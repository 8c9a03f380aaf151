import type { Revision } from "@skills-api/spec";
import type { Label } from "../../service/workspace.ts";
import { ApiError } from "../errors.ts";
import type { TextField } from "../upload.ts";

/** The form field in which a revision takes the label of a skill. */
interface LabelField {
  readonly name: string;
  readonly maxCharacters: number;
  readonly mustBeNew: Label["mustBeNew"];
}

/** The other revision's field is ignored, like every field that nobody asks for: for a stray `display_name` our choice. */
const fields: Readonly<Record<Revision, LabelField>> = {
  "skills-2025-10-02": { name: "display_title", maxCharacters: 64, mustBeNew: true },
  ga: { name: "display_name", maxCharacters: 255, mustBeNew: false },
};

/**
 * The label that a create asks for. An empty one counts as none: our choice, the API's is not known; nor are
 * its words for a `display_title` that is too long.
 *
 * @throws ApiError 400
 */
export function readLabel(revision: Revision, field: TextField): Label | undefined {
  const { name, maxCharacters, mustBeNew } = fields[revision];
  const text = field(name);
  if (!text) return undefined;
  // A character takes up two units at most; a huge label is not looked at any closer.
  if (text.length > 2 * maxCharacters || [...text].length > maxCharacters) {
    throw new ApiError(400, `${name} must be at most ${maxCharacters} characters long`);
  }
  return { text, mustBeNew };
}
