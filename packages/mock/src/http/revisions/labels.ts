import type { Revision } from "@skills-api/spec";
import type { Label } from "../../service/workspace.ts";
import { ApiError } from "../errors.ts";
import type { TextField } from "../upload.ts";

/** The form field of a skill's label. */
interface LabelField {
  readonly name: string;
  readonly maxCharacters: number;
  readonly mustBeUnique: Label["mustBeUnique"];
}

/** The label field of each revision. Ignoring the other revision's field, like unknown fields, is our choice. */
const labelFields: Readonly<Record<Revision, LabelField>> = {
  "skills-2025-10-02": { name: "display_title", maxCharacters: 64, mustBeUnique: true },
  ga: { name: "display_name", maxCharacters: 255, mustBeUnique: false },
};

/**
 * Returns the label of an upload. Treating an empty label as missing is our choice, as the API's behaviour is
 * not known. Neither is its message for a `display_title` that is too long.
 *
 * @throws ApiError 400
 */
export function readLabel(revision: Revision, field: TextField): Label | undefined {
  const { name, maxCharacters, mustBeUnique } = labelFields[revision];
  const text = field(name);
  if (!text) return undefined;
  // A character has at most two code units. The check avoids splitting a huge label.
  if (text.length > 2 * maxCharacters || [...text].length > maxCharacters) {
    throw new ApiError(400, `${name} must be at most ${maxCharacters} characters long`);
  }
  return { text, mustBeUnique };
}
