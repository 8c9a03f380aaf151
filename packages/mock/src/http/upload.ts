import {
  type Bundle,
  BundleError,
  type BundleFile,
  readBundleInSlices,
  readZip,
  runInSlices,
} from "@skills-api/bundle";
import type { Revision } from "@skills-api/spec";
import { ApiError } from "./errors.ts";
import { headerValue, type MockRequest } from "./message.ts";
import { boundaryOf, type Part, parseMultipart } from "./multipart.ts";
import { readBody, tooLargeError } from "./read-body.ts";

/** Bytes allowed for part headers and other fields, in addition to the files. */
const multipartOverhead = 4 * 1024 * 1024;

/**
 * Returns the text of a form field, or `undefined` if it is missing. Using the last of repeated fields is our
 * choice, as the API's is not known.
 *
 * @throws ApiError 400 if the field is not text
 */
export type TextField = (name: string) => string | undefined;

export interface Upload {
  readonly bundle: Bundle;
  readonly field: TextField;
}

function bundleFiles(parts: readonly Part[]): BundleFile[] {
  return parts
    .filter(({ name }) => name === "files[]")
    .map(({ filename, bytes }, index) => {
      if (filename === undefined) {
        throw new ApiError(400, `files[].${index}: Expected UploadFile, received: <class 'str'>`);
      }
      return { path: filename, bytes };
    });
}

/** The API checks the name, not the content. Ignoring case is our choice. */
function isZip({ path }: BundleFile): boolean {
  return path.toLowerCase().endsWith(".zip");
}

/**
 * Unpacks an upload that is a single zip archive. An archive beside other files is an ordinary file if it is in a
 * folder or beside SKILL.md; otherwise it is rejected. Both are our choice, as the API's behaviour is not known.
 */
async function unpackZip(files: BundleFile[], maxBytes: number): Promise<BundleFile[]> {
  const [only] = files;
  if (only && files.length === 1 && isZip(only)) return readZip(only.bytes, { maxBytes });
  const loose = files.find((file) => isZip(file) && !file.path.includes("/"));
  if (!loose || files.some(({ path }) => path === "SKILL.md")) return files;
  throw new ApiError(
    400,
    `Send either one zip archive or single files, not '${loose.path}' and other files.`,
  );
}

function textField(parts: readonly Part[], name: string): string | undefined {
  const part = parts.filter((one) => one.name === name && one.filename === undefined).at(-1);
  try {
    return part && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part.bytes);
  } catch {
    throw new ApiError(400, `The field '${name}' is not UTF-8 text.`);
  }
}

/**
 * Reads and validates the body of an upload.
 *
 * @throws ApiError 413 above `limit` bytes, 400 for an invalid upload
 */
export async function readUpload(request: MockRequest, revision: Revision, limit: number): Promise<Upload> {
  const boundary = boundaryOf(headerValue(request.headers, "content-type"));
  const body = await readBody(request, limit + multipartOverhead, limit);
  const parts = await runInSlices(parseMultipart(body, boundary));
  try {
    const files = await unpackZip(bundleFiles(parts), limit);
    const bundle = await readBundleInSlices(files, { revision, maxBytes: limit });
    return { bundle, field: (name) => textField(parts, name) };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    if (error.code === "too_large") throw tooLargeError(limit);
    throw new ApiError(error.code === "too_many_files" ? 413 : 400, error.message);
  }
}
