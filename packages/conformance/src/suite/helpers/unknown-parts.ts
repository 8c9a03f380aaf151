import type { MultipartPart } from "../../client/multipart.ts";
import { fieldPart } from "../../client/uploads.ts";

/** Parts that no upload has. One is named like a property of versions. */
export const unknownParts: readonly MultipartPart[] = [
  fieldPart("description", "Ignored."),
  fieldPart("xyzzy", "Ignored."),
];
