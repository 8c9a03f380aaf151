import { type Bundle, BundleError, type BundleFile, readBundle, readZip } from "@skills-api/bundle";
import type { Revision } from "@skills-api/spec";
import { readBody, tooLarge } from "./body.ts";
import { ApiError } from "./errors.ts";
import { headerValue, type MockRequest } from "./message.ts";
import { boundaryOf, type Part, parseMultipart } from "./multipart.ts";

/** What part headers and other fields may add to the files of an upload. */
const multipartSlack = 4 * 1024 * 1024;

/**
 * Reads a text field of a form; the last of repeated ones, which is our choice, as the API's is not known.
 * Fields that nobody asks for are ignored, whatever is in them.
 *
 * @throws ApiError 400 when it is no text
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

/** The API goes by the name, not by the first bytes; that case does not matter is our choice. */
function isZip({ path }: BundleFile): boolean {
  return path.toLowerCase().endsWith(".zip");
}

/**
 * A zip among other files is an ordinary file of the skill where it stands with SKILL.md or in a folder, and
 * refused at the root of any other upload: our choice, as nobody has recorded what the API does with a mixture.
 */
async function unpacked(files: BundleFile[], maxBytes: number): Promise<BundleFile[]> {
  const [only] = files;
  if (only && files.length === 1 && isZip(only)) return readZip(only.bytes, { maxBytes });
  const loose = files.find((file) => isZip(file) && !file.path.includes("/"));
  if (!loose || files.some(({ path }) => path === "SKILL.md")) return files;
  throw new ApiError(
    400,
    `Send either one zip archive or single files; got '${loose.path}' and other files.`,
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
 * Reads and checks the body of an upload.
 *
 * @throws ApiError 413 above `limit` bytes, 400 for everything else that is wrong with it
 */
export async function readUpload(request: MockRequest, revision: Revision, limit: number): Promise<Upload> {
  const boundary = boundaryOf(headerValue(request.headers, "content-type"));
  const body = await readBody(request, limit + multipartSlack, limit);
  const parts = parseMultipart(body, boundary);
  try {
    const files = await unpacked(bundleFiles(parts), limit);
    const bundle = readBundle(files, { revision, maxBytes: limit });
    return { bundle, field: (name) => textField(parts, name) };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    if (error.code === "too_large") throw tooLarge(limit);
    throw new ApiError(error.code === "too_many_files" ? 413 : 400, error.message);
  }
}
