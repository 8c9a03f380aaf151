import { gzipSync } from "node:zlib";
import { type BundleFile, readZip, writeZip } from "@skills-api/bundle";
import type { MockRequest } from "@skills-api/mock";
import {
  type FullResponse,
  jsonOf,
  type Middleware,
  onSuccess,
  pathOf,
  withBody,
  withHeader,
} from "../../gateways/gateway.ts";
import type { Mutant } from "../mutant.ts";
import { is, type Json, onDownload, onDownloadedFile, onError, read, skillIdOf } from "./middlewares.ts";
import { download, uploads } from "./operations.ts";
import { archiveOf, isSkillMd, onParts, refuseUploads } from "./uploads.ts";

/** An entry of an archive, as its central directory has it. */
interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly extraLength: number;
  readonly size: number;
  /** Offset of its record. */
  readonly at: number;
}

function entriesOf(zip: Uint8Array): readonly Entry[] {
  const bytes = Buffer.from(zip);
  const entries: Entry[] = [];
  const signature = Buffer.from("PK\u0001\u0002");
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 1)) {
    if (at + 46 > bytes.length) break;
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      extraLength: bytes.readUInt16LE(at + 30),
      size: bytes.readUInt32LE(at + 24),
      at,
    });
  }
  return entries;
}

function commentLength(zip: Uint8Array): number {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf("PK\u0005\u0006");
  return end === -1 || end + 22 > bytes.length ? 0 : bytes.readUInt16LE(end + 20);
}

function refuseArchives(when: (zip: Uint8Array) => boolean, message: string): Middleware {
  return refuseUploads(({ parts }) => {
    const archive = archiveOf(parts);
    return archive !== undefined && when(archive.bytes);
  }, message);
}

const refusesEntries = (
  when: (entry: Entry) => boolean,
  message: string,
): Pick<Mutant, "operations" | "create"> => ({
  operations: uploads,
  create: () => [refuseArchives((zip) => entriesOf(zip).some(when), message)],
});

const changesBody = (
  change: (response: FullResponse, request: MockRequest) => FullResponse,
): Pick<Mutant, "operations" | "create"> => ({
  operations: download,
  create: () => [onSuccess(is("downloadSkillVersion"), change)],
});

const changesFiles = (
  change: (files: readonly BundleFile[]) => readonly BundleFile[],
): Pick<Mutant, "operations" | "create"> => ({ operations: download, create: () => [onDownload(change)] });

/** Returns the identifiers of all versions of the skill of a request, oldest first. */
async function versionsOf(
  next: (request: MockRequest) => Promise<FullResponse>,
  request: MockRequest,
): Promise<readonly string[]> {
  const list = jsonOf(await read(next, request, `/v1/skills/${skillIdOf(request)}/versions?limit=100`));
  const data = (list as { data?: Json[] } | undefined)?.data ?? [];
  const times = data.map(({ created_at, version, id }) => [String(created_at), String(version ?? id)]);
  return times.sort(([one = ""], [other = ""]) => one.localeCompare(other)).map(([, id = ""]) => id);
}

/** Responds to downloads with the archive of another version of the skill. */
function otherVersion(
  pick: (versions: readonly string[]) => string | undefined,
): Pick<Mutant, "operations" | "create"> {
  return {
    operations: download,
    create: () => [
      async (request, next) => {
        const response = await next(request);
        if (!is("downloadSkillVersion")(request) || response.status !== 200) return response;
        const version = pick(await versionsOf(next, request));
        return version
          ? read(next, request, `/v1/skills/${skillIdOf(request)}/versions/${version}/content`)
          : response;
      },
    ],
  };
}

function tarOf(files: readonly BundleFile[]): Uint8Array {
  const blocks = files.flatMap(({ path, bytes }) => {
    const header = Buffer.alloc(512);
    header.write(path.slice(0, 100));
    header.write(bytes.length.toString(8).padStart(11, "0"), 124);
    return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A gateway that unpacks `.zip` parts by their content, whatever their name is. */
const byContent = onParts((parts) =>
  parts.some(
    ({ filename, bytes }) => filename && !filename.endsWith(".zip") && bytes[0] === 0x50 && bytes[1] === 0x4b,
  )
    ? parts.map((part) =>
        part.filename && part.bytes[0] === 0x50 && part.bytes[1] === 0x4b
          ? { ...part, filename: "skill.zip" }
          : part,
      )
    : parts,
);

/** Symbolic links are ordinary files that contain their target. */
const linksAsFiles = onParts((parts) => {
  const archive = archiveOf(parts);
  if (!archive) return parts;
  const bytes = Buffer.from(archive.bytes);
  const links = entriesOf(bytes).filter(({ at }) => bytes.readUInt32LE(at + 38) >>> 28 === 0o12);
  if (links.length === 0) return parts;
  for (const { at } of links) bytes.writeUInt32LE(0o100644 * 0x10000, at + 38);
  return parts.map((part) => (part === archive ? { ...part, bytes } : part));
});

/** Files of earlier versions stay in later ones that do not have them. */
function keepsOldFiles(): Middleware {
  return async (request, next) => {
    const response = await next(request);
    if (!is("downloadSkillVersion")(request) || response.status !== 200) return response;
    const versions = await versionsOf(next, request);
    const wanted = pathOf(request).split("/")[5] ?? "";
    const files = new Map<string, BundleFile>();
    const upTo = versions.includes(wanted) ? versions.slice(0, versions.indexOf(wanted)) : [];
    for (const version of upTo) {
      const older = await read(next, request, `/v1/skills/${skillIdOf(request)}/versions/${version}/content`);
      if (older.status === 200) for (const file of await readZip(older.body)) files.set(file.path, file);
    }
    for (const file of await readZip(response.body)) files.set(file.path, file);
    return withBody(response, writeZip([...files.values()]));
  };
}

export const archives: readonly Mutant[] = [
  {
    id: "archives.only-stored",
    description: "Uploaded archives with a compressed entry get a 400.",
    ...refusesEntries(({ method }) => method !== 0, "Unsupported compression method."),
  },
  {
    id: "archives.only-deflated",
    description: "Uploaded archives with an uncompressed file get a 400.",
    ...refusesEntries(
      ({ name, method }) => method !== 8 && !name.endsWith("/"),
      "Unsupported compression method.",
    ),
  },
  {
    id: "archives.folder-entries-refused",
    description: "Uploaded archives with an entry for a folder get a 400.",
    ...refusesEntries(({ name }) => name.endsWith("/"), "Archive entry is not a file."),
  },
  {
    id: "archives.folder-entries-required",
    description: "Uploaded archives without an entry for their top folder get a 400.",
    operations: uploads,
    create: () => [
      refuseArchives(
        (zip) => !entriesOf(zip).some(({ name }) => name.endsWith("/")),
        "The archive has no top-level folder.",
      ),
    ],
  },
  {
    id: "archives.data-descriptors-refused",
    description: "Uploaded archives whose entries have data descriptors get a 400.",
    ...refusesEntries(({ flags }) => (flags & 8) !== 0, "Streamed archives are not supported."),
  },
  {
    id: "archives.extra-fields-refused",
    description: "Uploaded archives whose entries have extra fields get a 400.",
    ...refusesEntries(({ extraLength }) => extraLength > 0, "Unsupported extra field."),
  },
  {
    id: "archives.comment-refused",
    description: "Uploaded archives with a comment get a 400.",
    operations: uploads,
    create: () => [refuseArchives((zip) => commentLength(zip) > 0, "Not a valid archive.")],
  },
  {
    id: "archives.empty-entries-refused",
    description: "Uploaded archives with an empty file get a 400.",
    ...refusesEntries(({ name, size }) => size === 0 && !name.endsWith("/"), "Empty archive entry."),
  },
  {
    id: "archives.utf8-names-refused",
    description: "Uploaded archives with a name beyond ASCII get a 400.",
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range
    ...refusesEntries(({ name }) => /[^\u0000-\u007F]/.test(name), "Invalid file name in archive."),
  },
  {
    id: "archives.zip-refused",
    description: "Uploads of archives get a 400.",
    operations: uploads,
    create: () => [refuseArchives(() => true, "Archives are not supported.")],
  },
  {
    id: "archives.flat-refused",
    description: "Uploaded archives without a top folder get a 400.",
    operations: uploads,
    revisions: ["ga"],
    create: () => [
      refuseArchives(
        (zip) => entriesOf(zip).some(({ name }) => name === "SKILL.md"),
        "SKILL.md must be in a folder.",
      ),
    ],
  },
  {
    id: "archives.by-content",
    description: "A file that is an archive is unpacked whatever its name is.",
    operations: uploads,
    create: () => [byContent],
  },
  {
    id: "archives.links-as-files",
    description: "Symbolic links in uploaded archives are accepted as files.",
    operations: uploads,
    create: () => [linksAsFiles],
  },
  {
    id: "archives.unreadable-500",
    description: "Unreadable archives get a 500 instead of a 400.",
    operations: uploads,
    create: () => [
      onError(
        ({ status, body }, request) =>
          status === 400 && is(...uploads)(request) && /archive|zip/i.test(Buffer.from(body).toString()),
        (response) =>
          withBody(
            { ...withHeader(response, "x-should-retry", undefined), status: 500 },
            Buffer.from(response.body)
              .toString()
              .replace("invalid_request_error", "api_error")
              .replace(/"message":"[^"]*"/, '"message":"Internal server error"'),
          ),
      ),
    ],
  },
  {
    id: "archives.download-tar",
    description: "Downloads are tar archives.",
    operations: download,
    create: () => [
      onSuccess(is("downloadSkillVersion"), async (response) =>
        withBody(response, tarOf(await readZip(response.body))),
      ),
    ],
  },
  {
    id: "archives.download-gzip",
    description: "Downloads are compressed with gzip, without a header that says so.",
    ...changesBody((response) => withBody(response, gzipSync(response.body))),
  },
  {
    id: "archives.download-cut",
    description: "Downloads lack their last 100 bytes.",
    ...changesBody((response) => withBody(response, response.body.subarray(0, -100))),
  },
  {
    id: "archives.download-base64",
    description: "Downloads are Base64.",
    ...changesBody((response) => withBody(response, Buffer.from(response.body).toString("base64"))),
  },
  {
    id: "archives.download-utf8",
    description: "Bytes of downloads that are not UTF-8 are U+FFFD.",
    ...changesBody((response) => withBody(response, Buffer.from(response.body).toString())),
  },
  {
    id: "archives.download-empty",
    description: "Downloads have no bytes.",
    ...changesBody((response) => withBody(response, "")),
  },
  {
    id: "archives.download-in-json",
    description: "Downloads are JSON with the archive in Base64.",
    ...changesBody((response) =>
      withBody(
        response,
        JSON.stringify({ content: Buffer.from(response.body).toString("base64") }),
        "application/json",
      ),
    ),
  },
  {
    id: "archives.download-octet-stream",
    description: "Downloads have the content-type application/octet-stream.",
    ...changesBody((response) => withHeader(response, "content-type", "application/octet-stream")),
  },
  {
    id: "archives.download-json-type",
    description: "Downloads have the content-type application/json.",
    ...changesBody((response) => withHeader(response, "content-type", "application/json")),
  },
  {
    id: "archives.download-no-type",
    description: "Downloads have no content-type.",
    ...changesBody((response) => withHeader(response, "content-type")),
  },
  {
    id: "archives.no-disposition",
    description: "Downloads have no content-disposition.",
    ...changesBody((response) => withHeader(response, "content-disposition")),
  },
  {
    id: "archives.disposition-skill-id",
    description: "The file name of downloads is the id of the skill.",
    ...changesBody((response, request) =>
      withHeader(response, "content-disposition", `attachment; filename*=utf-8''${skillIdOf(request)}.zip`),
    ),
  },
  {
    id: "archives.disposition-inline",
    description: "The content-disposition of downloads is inline.",
    ...changesBody((response) => withHeader(response, "content-disposition", "inline")),
  },
  {
    id: "archives.wrong-crc",
    description: "The checksums in downloads are wrong.",
    ...changesBody((response) => {
      const bytes = Buffer.from(response.body);
      for (const { at } of entriesOf(bytes))
        bytes.writeUInt32LE((bytes.readUInt32LE(at + 16) ^ 1) >>> 0, at + 16);
      return withBody(response, bytes);
    }),
  },
  {
    id: "archives.damaged-entry",
    description: "One byte in the content of the last file of downloads is wrong.",
    operations: download,
    create: () => [
      onSuccess(is("downloadSkillVersion"), async (response) => {
        const stored = Buffer.from(writeZip(await readZip(response.body), { compress: false }));
        const at = (entriesOf(stored)[0]?.at ?? 1) - 1;
        stored[at] = (stored[at] ?? 0) ^ 1;
        return withBody(response, stored);
      }),
    ],
  },
  {
    id: "archives.wrong-size",
    description: "The central directory of downloads has wrong sizes.",
    ...changesBody((response) => {
      const bytes = Buffer.from(response.body);
      for (const { at, size } of entriesOf(bytes)) bytes.writeUInt32LE(size + 1, at + 24);
      return withBody(response, bytes);
    }),
  },
  {
    id: "archives.without-top-folder",
    description: "Downloads have no top folder.",
    operations: download,
    create: () => [onDownloadedFile((file) => ({ ...file, path: file.path.replace(/^[^/]+\//, "") }))],
  },
  {
    id: "archives.top-folder-twice",
    description: "Downloads have the top folder inside of another of the same name.",
    operations: download,
    create: () => [
      onDownloadedFile((file) => ({ ...file, path: `${file.path.split("/")[0]}/${file.path}` })),
    ],
  },
  {
    id: "archives.other-top-folder",
    description: "The top folder of downloads is called skill.",
    operations: download,
    create: () => [onDownloadedFile((file) => ({ ...file, path: file.path.replace(/^[^/]+/, "skill") }))],
  },
  {
    id: "archives.top-folder-underscores",
    description: "The top folder of downloads has underscores instead of hyphens.",
    operations: download,
    create: () => [
      onDownloadedFile((file) => ({
        ...file,
        path: file.path.replace(/^[^/]+/, (name) => name.replaceAll("-", "_")),
      })),
    ],
  },
  {
    id: "archives.skill-md-only",
    description: "Downloads have only SKILL.md.",
    ...changesFiles((files) => files.filter(isSkillMd)),
  },
  {
    id: "archives.without-skill-md",
    description: "Downloads lack SKILL.md.",
    ...changesFiles((files) => files.filter((file) => !isSkillMd(file))),
  },
  {
    id: "archives.file-added",
    description: "Downloads have a file that was not uploaded.",
    ...changesFiles((files) => [
      ...files,
      { path: `${files[0]?.path.split("/")[0]}/metadata.json`, bytes: Buffer.from("{}") },
    ]),
  },
  {
    id: "archives.file-beside-folder",
    description: "Downloads have a file beside the top folder.",
    ...changesFiles((files) => [...files, { path: "MANIFEST.txt", bytes: Buffer.from("1") }]),
  },
  {
    id: "archives.zip-in-zip",
    description: "Downloads are an archive that contains the archive.",
    ...changesBody((response) => withBody(response, writeZip([{ path: "skill.zip", bytes: response.body }]))),
  },
  {
    id: "archives.last-file-lost",
    description: "Downloads lack the last of several files.",
    ...changesFiles((files) => (files.length > 1 ? files.slice(0, -1) : files)),
  },
  {
    id: "archives.oldest-version",
    description: "Downloads of every version have the files of the oldest.",
    ...otherVersion((versions) => versions[0]),
  },
  {
    id: "archives.newest-version",
    description: "Downloads of every version have the files of the newest.",
    ...otherVersion((versions) => versions.at(-1)),
  },
  {
    id: "archives.old-files-kept",
    description: "Downloads of a version also have files of older versions that it lacks.",
    operations: download,
    create: () => [keepsOldFiles()],
  },
];
