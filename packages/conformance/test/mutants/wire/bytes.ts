import { gunzipSync } from "node:zlib";
import type { BundleFile } from "@skills-api/bundle";
import { isCreate } from "../../gateways/gateway.ts";
import type { Mutant } from "../mutant.ts";
import { onDownload, onDownloadedBytes, onDownloadedFile, onDownloadedPath, reject } from "./middlewares.ts";
import { download, uploads } from "./operations.ts";
import { isFile, isSkillMd, onParts, onUploadedFiles, refuseUploads } from "./uploads.ts";

const isText = ({ path }: BundleFile) => /\.(csv|html|js|json|md|py|sh|ts|txt|xml|ya?ml)$/.test(path);
const isNotSkillMd = (file: BundleFile) => !isSkillMd(file);

const asText = (change: (text: string) => string) => (bytes: Buffer) => Buffer.from(change(bytes.toString()));
/** Treats each byte as a character, so that no other byte changes. */
const asLatin1 = (change: (text: string) => string) => (bytes: Buffer) =>
  Buffer.from(change(bytes.toString("latin1")), "latin1");

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/** A limit of a gateway for the bytes of a request. */
function bodyLimit(bytes: number): Pick<Mutant, "create"> {
  return {
    create: () => [
      async (request, next) =>
        isCreate(request) && request.body instanceof Uint8Array && request.body.length > bytes
          ? reject(next, request, 413, "request_too_large", "Request Entity Too Large")
          : next(request),
    ],
  };
}

function shorter(path: string): string {
  const segments = path.split("/");
  return segments.length > 3 ? [segments[0], segments.at(-1)].join("/") : path;
}

export const bytes: readonly Mutant[] = [
  {
    id: "bytes.crlf-to-lf",
    description: "Downloaded text files have LF where CRLF was uploaded.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replaceAll("\r\n", "\n")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.lf-to-crlf",
    description: "Downloaded text files have CRLF where LF was uploaded.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replaceAll(/\r?\n/g, "\r\n")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.crlf-to-lf-in-binary",
    description: "Downloaded binary files have lost the CR before each LF; SKILL.md is unchanged.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replaceAll("\r\n", "\n")),
        isNotSkillMd,
      ),
    ],
  },
  {
    id: "bytes.cut-at-nul",
    description: "Downloaded files end before their first NUL byte.",
    operations: download,
    create: () => [
      onDownloadedBytes((all) => all.subarray(0, all.includes(0) ? all.indexOf(0) : all.length)),
    ],
  },
  {
    id: "bytes.nul-dropped",
    description: "Downloaded files have no NUL bytes.",
    operations: download,
    create: () => [onDownloadedBytes((all) => all.filter((byte) => byte !== 0))],
  },
  {
    id: "bytes.invalid-utf8-replaced",
    description: "Bytes that are not UTF-8 are U+FFFD in downloads.",
    operations: download,
    create: () => [onDownloadedBytes(asText((text) => text))],
  },
  {
    id: "bytes.invalid-utf8-refused",
    description: "Uploads with a file that is not UTF-8 get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files }) => files.some((file) => Buffer.from(file.bytes).toString().includes("\uFFFD")),
        "Files must be UTF-8 text.",
      ),
    ],
  },
  {
    id: "bytes.latin1-to-utf8",
    description: "Bytes above 0x7F are two bytes each in downloads of files other than SKILL.md.",
    operations: download,
    create: () => [onDownloadedBytes((all) => Buffer.from(all.toString("latin1")), isNotSkillMd)],
  },
  {
    id: "bytes.seven-bits",
    description: "The highest bit of each byte is lost in downloads of files other than SKILL.md.",
    operations: download,
    create: () => [onDownloadedBytes((all) => all.map((byte) => byte & 0x7f), isNotSkillMd)],
  },
  {
    id: "bytes.base64",
    description: "Downloaded binary files are Base64.",
    operations: download,
    create: () => [
      onDownloadedBytes((all) =>
        all.toString("latin1") === all.toString() ? all : Buffer.from(all.toString("base64")),
      ),
    ],
  },
  {
    id: "bytes.empty-files-dropped",
    description: "Empty files are missing in downloads.",
    operations: download,
    create: () => [onDownloadedFile((file) => (file.bytes.length > 0 ? file : undefined))],
  },
  {
    id: "bytes.empty-files-refused",
    description: "Uploads with an empty file get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files }) => files.some((file) => file.bytes.length === 0),
        "The submitted file is empty.",
      ),
    ],
  },
  {
    id: "bytes.cut-at-64-kib",
    description: "Downloaded files have at most 65,535 bytes.",
    operations: download,
    create: () => [onDownloadedBytes((all) => all.subarray(0, 65_535))],
  },
  {
    id: "bytes.cut-at-1-mib",
    description: "Downloaded files have at most 1 MiB.",
    operations: download,
    create: () => [onDownloadedBytes((all) => all.subarray(0, megabyte))],
  },
  {
    id: "bytes.last-chunk-lost",
    description: "Downloaded files of more than 64 KiB lack the bytes after the last multiple of 64 KiB.",
    operations: download,
    create: () => [
      onDownloadedBytes((all) =>
        all.length > 64 * kilobyte ? all.subarray(0, all.length - (all.length % (64 * kilobyte))) : all,
      ),
    ],
  },
  {
    id: "bytes.first-chunk-twice",
    description: "Downloaded files of more than 64 KiB have their first 64 KiB twice.",
    operations: download,
    create: () => [
      onDownloadedBytes((all) =>
        all.length > 64 * kilobyte ? Buffer.concat([all.subarray(0, 64 * kilobyte), all]) : all,
      ),
    ],
  },
  {
    id: "bytes.over-5-mib-emptied",
    description: "Downloaded files of more than 5 MiB are empty.",
    operations: download,
    create: () => [onDownloadedBytes((all) => (all.length > 5 * megabyte ? Buffer.alloc(0) : all))],
  },
  {
    id: "bytes.body-limit-1-mb",
    description: "Uploads of more than 1 MB get a 413.",
    operations: uploads,
    ...bodyLimit(megabyte),
  },
  {
    id: "bytes.body-limit-4-5-mb",
    description: "Uploads of more than 4.5 MB get a 413.",
    operations: uploads,
    ...bodyLimit(4.5 * megabyte),
  },
  {
    id: "bytes.body-limit-10-mb",
    description: "Uploads of more than 10 MB get a 413.",
    operations: uploads,
    ...bodyLimit(10 * megabyte),
  },
  {
    id: "bytes.field-limit-1-mb",
    description: "Uploads with a file of more than 1 MB get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ parts }) => parts.some((part) => isFile(part) && part.bytes.length > megabyte),
        "Part exceeded maximum size of 1024KB.",
      ),
    ],
  },
  {
    id: "bytes.files-dropped-after-20",
    description: "Files after the twentieth part of an upload are not stored.",
    operations: uploads,
    create: () => [onParts((parts) => parts.filter((part, index) => !isFile(part) || index < 20))],
  },
  {
    id: "bytes.files-dropped-after-100",
    description: "Downloads have at most 100 files.",
    operations: download,
    create: () => [onDownload((files) => files.slice(0, 100))],
  },
  {
    id: "bytes.files-refused-after-100",
    description: "Uploads with more than 100 parts get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ parts }) => parts.length > 100,
        "The number of files exceeded DATA_UPLOAD_MAX_NUMBER_FILES.",
      ),
    ],
  },
  {
    id: "bytes.files-refused-after-1000",
    description: "Uploads with more than 1,000 parts get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(({ parts }) => parts.length > 1000, "Too many files. Maximum number of files is 1000."),
    ],
  },
  {
    id: "bytes.deep-folders-flattened",
    description: "Files in folders are directly below the top folder in downloads.",
    operations: download,
    create: () => [onDownloadedPath((path) => path.split("/").at(-1) ?? path)],
  },
  {
    id: "bytes.third-level-flattened",
    description: "Files in folders of folders have lost the inner folders in downloads.",
    operations: download,
    create: () => [onDownloadedPath((path) => shorter(`-/${path}`).slice(2))],
  },
  {
    id: "bytes.dot-files-dropped",
    description: "Files whose name starts with a dot are missing in downloads.",
    operations: download,
    create: () => [onDownloadedFile((file) => (/(^|\/)\.[^/]+$/.test(file.path) ? undefined : file))],
  },
  {
    id: "bytes.dot-folders-dropped",
    description: "Files in folders whose name starts with a dot are missing in downloads.",
    operations: download,
    create: () => [onDownloadedFile((file) => (/(^|\/)\.[^/]+\//.test(file.path) ? undefined : file))],
  },
  {
    id: "bytes.dot-files-refused",
    description: "Uploads with a file whose name starts with a dot get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files }) => files.some(({ path }) => /(^|\/)\./.test(path)),
        "Hidden files are not allowed.",
      ),
    ],
  },
  {
    id: "bytes.execute-bits-lost",
    description: "No file is executable in downloads.",
    operations: download,
    create: () => [onDownloadedFile((file) => ({ ...file, executable: false }))],
  },
  {
    id: "bytes.all-executable",
    description: "Every file is executable in downloads.",
    operations: download,
    create: () => [onDownloadedFile((file) => ({ ...file, executable: true }))],
  },
  {
    id: "bytes.final-newline-added",
    description: "Downloaded text files end with a newline where none was uploaded.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replace(/([^\n])$/, "$1\n")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.final-newline-stripped",
    description: "Downloaded text files have lost their final newline.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replace(/\r?\n$/, "")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.trailing-space-stripped",
    description: "Downloaded text files have no spaces at the end of lines.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replaceAll(/[ \t]+(?=\r?\n)/g, "")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.bom-stripped",
    description: "Downloaded files have lost their byte order mark.",
    operations: download,
    create: () => [onDownloadedBytes(asLatin1((text) => text.replace(/^\u00EF\u00BB\u00BF/, "")))],
  },
  {
    id: "bytes.bom-added",
    description: "Downloaded text files start with a byte order mark.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replace(/^(?!\u00EF\u00BB\u00BF)/, "\u00EF\u00BB\u00BF")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.text-normalised",
    description: "Downloaded text files are in Unicode's composed form.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asText((text) => text.normalize("NFC")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.tabs-expanded",
    description: "Tabs are spaces in downloaded text files.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asLatin1((text) => text.replaceAll("\t", "    ")),
        isText,
      ),
    ],
  },
  {
    id: "bytes.gzip-files-unpacked",
    description: "Downloaded files that were compressed with gzip are uncompressed.",
    operations: download,
    create: () => [
      onDownloadedBytes((all) => {
        try {
          return all[0] === 0x1f && all[1] === 0x8b ? gunzipSync(all) : all;
        } catch {
          return all;
        }
      }),
    ],
  },
  {
    id: "bytes.equal-files-merged",
    description: "Of several files with the same bytes, only the first is in downloads.",
    operations: download,
    create: () => [
      onDownload((files) => {
        const seen = new Set<string>();
        return files.filter((file) => {
          const key = Buffer.from(file.bytes).toString("latin1");
          return !seen.has(key) && seen.add(key);
        });
      }),
    ],
  },
  {
    id: "bytes.vendored-folders-dropped",
    description: "Files in node_modules, __pycache__ and build folders are missing in downloads.",
    operations: download,
    create: () => [
      onDownloadedFile((file) =>
        /\/(node_modules|__pycache__|build|dist)\//.test(file.path) ? undefined : file,
      ),
    ],
  },
  {
    id: "bytes.scripts-dropped",
    description: "Uploaded scripts and programs are not stored.",
    operations: uploads,
    create: () => [
      onUploadedFiles((files) => files.filter(({ path }) => !/\.(bat|exe|js|py|sh)$/.test(path))),
    ],
  },
  {
    id: "bytes.skill-md-regenerated",
    description: "SKILL.md in downloads has only name and description in its frontmatter.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asText((text) => {
          const [, head = "", body = ""] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/.exec(text) ?? [];
          const lines = head.split(/\r?\n/).filter((line) => /^(name|description):/.test(line));
          return `---\n${lines.sort().join("\n")}\n---\n${body}`;
        }),
        isSkillMd,
      ),
    ],
  },
  {
    id: "bytes.skill-md-without-frontmatter",
    description: "SKILL.md in downloads has no frontmatter.",
    operations: download,
    create: () => [
      onDownloadedBytes(
        asText((text) => text.replace(/^---\r?\n[\s\S]*?\n---\r?\n/, "")),
        isSkillMd,
      ),
    ],
  },
];
