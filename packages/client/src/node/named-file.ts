import { File as NodeFile } from "node:buffer";

/** Creates a file from a blob of Node, which the global `File` of a DOM emulation would not recognize. */
export function namedFile(blob: Blob, name: string, type = ""): File {
  // Only the declaration of Node's class lacks `webkitRelativePath`, which is optional for uploads.
  return new NodeFile([blob as never], name, { type }) as unknown as File;
}
