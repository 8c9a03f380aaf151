import type { BundleFile } from "@skills-api/bundle";
import type { Middleware } from "../../gateways/gateway.ts";
import type { Mutant } from "../mutant.ts";
import { onDownload, onDownloadedFile, onDownloadedPath } from "./middlewares.ts";
import { download, uploads } from "./operations.ts";
import { archiveOf, isFile, isSkillMd, onParts, onUploadedFiles, refuseUploads } from "./uploads.ts";

const latin1 = (text: string) => Buffer.from(text).toString("latin1");

/** The characters 0x80 to 0xFF of the code page that zip tools fall back to. */
const codePage437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

const inCodePage437 = (text: string) =>
  latin1(text).replaceAll(
    /[\u0080-\u00FF]/g,
    (character) => codePage437[character.charCodeAt(0) - 0x80] ?? "?",
  );

/** Changes the paths of directory uploads below their top folder, except SKILL.md. */
function onUploadedPath(change: (path: string) => string): Middleware {
  return onParts((parts) =>
    archiveOf(parts)
      ? parts
      : parts.map((part) => {
          if (!isFile(part) || isSkillMd({ path: part.filename ?? "", bytes: part.bytes })) return part;
          const [folder, ...rest] = (part.filename ?? "").split("/");
          return rest.length === 0 ? part : { ...part, filename: `${folder}/${change(rest.join("/"))}` };
        }),
  );
}

/** Changes the paths inside uploaded archives below their top folder, except SKILL.md. */
function onZippedPath(change: (path: string) => string): Middleware {
  return onUploadedFiles((files, request) => {
    const isZip = request.body instanceof Uint8Array && Buffer.from(request.body).includes("PK\u0001\u0002");
    if (!isZip) return files;
    const changed = files.map((file) => {
      const [folder, ...rest] = file.path.split("/");
      if (isSkillMd(file) || rest.length === 0) return file;
      return { ...file, path: `${folder}/${change(rest.join("/"))}` };
    });
    return changed.every(({ path }, index) => path === files[index]?.path) ? files : changed;
  });
}

function renamed(change: (path: string) => string): Pick<Mutant, "operations" | "create"> {
  return {
    operations: download,
    create: () => [onDownloadedPath((path) => (path === "SKILL.md" ? path : change(path)))],
  };
}

function cut(path: string, length: number): string {
  return path
    .split("/")
    .map((segment) => segment.slice(0, length))
    .join("/");
}

function caseInsensitive(files: readonly BundleFile[]): readonly BundleFile[] {
  return [...new Map(files.map((file) => [file.path.toLowerCase(), file])).values()];
}

export const fileNames: readonly Mutant[] = [
  {
    id: "file-names.decomposed",
    description: "File names in downloads are in Unicode's decomposed form.",
    ...renamed((path) => path.normalize("NFD")),
  },
  {
    id: "file-names.composed",
    description: "File names in downloads are in Unicode's composed form.",
    ...renamed((path) => path.normalize("NFC")),
  },
  {
    id: "file-names.lower-case",
    description: "File names in downloads are in lower case, except SKILL.md.",
    ...renamed((path) => path.toLowerCase()),
  },
  {
    id: "file-names.spaces-to-underscores",
    description: "Spaces are underscores in the file names of downloads.",
    ...renamed((path) => path.replaceAll(" ", "_")),
  },
  {
    id: "file-names.spaces-encoded",
    description: "Spaces are %20 in the file names of downloads.",
    ...renamed((path) => path.replaceAll(" ", "%20")),
  },
  {
    id: "file-names.spaces-to-plus",
    description: "Spaces are + in the file names of downloads.",
    ...renamed((path) => path.replaceAll(" ", "+")),
  },
  {
    id: "file-names.plus-to-space",
    description: "A + is a space in the file names of downloads.",
    ...renamed((path) => path.replaceAll("+", " ")),
  },
  {
    id: "file-names.percent-decoded",
    description: "Percent-encoded characters are decoded in the file names of downloads.",
    ...renamed((path) => path.replaceAll(/%[2-7][0-9A-F]/gi, (code) => decodeURIComponent(code))),
  },
  {
    id: "file-names.slugs",
    description:
      "Characters other than letters, digits, dots, hyphens and underscores are lost in file names.",
    ...renamed((path) => path.replaceAll(/[^A-Za-z0-9._/-]/g, "")),
  },
  {
    id: "file-names.windows-characters",
    description: "Characters that Windows does not allow are underscores in the file names of downloads.",
    ...renamed((path) => path.replaceAll(/[:*?"<>|]/g, "_")),
  },
  {
    id: "file-names.apostrophes-lost",
    description: "Apostrophes, ampersands and parentheses are lost in the file names of downloads.",
    ...renamed((path) => path.replaceAll(/['&()]/g, "")),
  },
  {
    id: "file-names.cut-at-100",
    description: "Paths in downloads have at most 100 characters.",
    ...renamed((path) => path.slice(0, 100)),
  },
  {
    id: "file-names.segments-cut-at-64",
    description: "Each name in a path of downloads has at most 64 characters.",
    ...renamed((path) => cut(path, 64)),
  },
  {
    id: "file-names.long-names-refused",
    description: "Uploads with a path of more than 100 characters get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files }) => files.some(({ path }) => path.length > 100),
        "Ensure this filename has at most 100 characters.",
      ),
    ],
  },
  {
    id: "file-names.non-ascii-lost",
    description: "Characters beyond ASCII are question marks in the file names of downloads.",
    ...renamed((path) => path.replaceAll(/[^\u0020-\u007E]/gu, "_")),
  },
  {
    id: "file-names.four-byte-lost",
    description: "Characters beyond the basic plane are lost in the file names of downloads.",
    ...renamed((path) => path.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "")),
  },
  {
    id: "file-names.mojibake-in-zip",
    description: "Characters beyond ASCII are read as code page 437 in the file names of downloads.",
    ...renamed(inCodePage437),
  },
  {
    id: "file-names.trimmed",
    description: "Spaces at the start and end of names are lost in downloads.",
    ...renamed((path) =>
      path
        .split("/")
        .map((segment) => segment.trim())
        .join("/"),
    ),
  },
  {
    id: "file-names.extension-added",
    description: "Files without an extension have .txt in downloads.",
    ...renamed((path) => (/\.[^/]+$/.test(path) ? path : `${path}.txt`)),
  },
  {
    id: "file-names.several-dots",
    description: "Only the last dot of a name is left in downloads, the others are underscores.",
    ...renamed((path) => path.replaceAll(/(?<=[^/.])\.(?=[^/]*\.)/g, "_")),
  },
  {
    id: "file-names.mojibake-in-parts",
    description: "Characters beyond ASCII in the file names of directory uploads are read as Latin-1.",
    operations: uploads,
    create: () => [onUploadedPath(latin1)],
  },
  {
    id: "file-names.mojibake-in-archives",
    description: "Characters beyond ASCII in the file names of uploaded archives are read as code page 437.",
    operations: uploads,
    create: () => [onZippedPath(inCodePage437)],
  },
  {
    id: "file-names.cut-at-quote",
    description: "File names of directory uploads end before their first quotation mark.",
    operations: uploads,
    create: () => [onUploadedPath((path) => path.split('"')[0] || "file")],
  },
  {
    id: "file-names.quotes-encoded",
    description: "Quotation marks in the file names of directory uploads are %22.",
    operations: uploads,
    create: () => [onUploadedPath((path) => path.replaceAll('"', "%2522"))],
  },
  {
    id: "file-names.cut-at-semicolon",
    description: "File names of directory uploads end before their first semicolon.",
    operations: uploads,
    create: () => [onUploadedPath((path) => path.split(";")[0] || "file")],
  },
  {
    id: "file-names.base-names",
    description: "Folders in the file names of directory uploads are lost.",
    operations: uploads,
    create: () => [
      onParts((parts) =>
        archiveOf(parts)
          ? parts
          : parts.map((part) =>
              part.filename === undefined ? part : { ...part, filename: part.filename.split("/").at(-1) },
            ),
      ),
    ],
  },
  {
    id: "file-names.case-insensitive",
    description: "Of two files whose names differ only in case, one is lost.",
    operations: download,
    create: () => [onDownload(caseInsensitive)],
  },
  {
    id: "file-names.without-extension-dropped",
    description: "Files without an extension are missing in downloads.",
    operations: download,
    create: () => [onDownloadedFile((file) => (/\.[^/]+$/.test(file.path) ? file : undefined))],
  },
  {
    id: "file-names.extensions-allow-list",
    description: "Uploads with a file of an uncommon type get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files }) => files.some(({ path }) => !/\.(csv|js|json|md|png|py|sh|txt|ya?ml)$/.test(path)),
        "File type not allowed.",
      ),
    ],
  },
  {
    id: "file-names.same-name-in-two-folders",
    description: "Of two files with one name in different folders, only the last is stored.",
    operations: download,
    create: () => [
      onDownload((files) => [...new Map(files.map((file) => [file.path.split("/").at(-1), file])).values()]),
    ],
  },
  {
    id: "file-names.skill-md-first",
    description: "Uploads whose first file is not SKILL.md get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files: [first] }) => first !== undefined && !isSkillMd(first),
        "SKILL.md must be the first file.",
      ),
    ],
  },
  {
    id: "file-names.fields-first",
    description: "A label that comes after the files is ignored.",
    operations: ["createSkill"],
    create: () => [
      onParts((parts) => {
        const first = parts.findIndex(isFile);
        const kept = parts.filter((part, index) => isFile(part) || first === -1 || index < first);
        return kept.length === parts.length ? parts : kept;
      }),
    ],
  },
  {
    id: "file-names.files-first",
    description: "A label that comes before the files is ignored.",
    operations: ["createSkill"],
    create: () => [
      onParts((parts) => {
        const first = parts.findIndex(isFile);
        const kept = parts.filter((part, index) => isFile(part) || first === -1 || index > first);
        return kept.length === parts.length ? parts : kept;
      }),
    ],
  },
  {
    id: "file-names.unknown-parts-refused",
    description: "Uploads with an unknown field get a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ parts }) => parts.some(({ name }) => !["files[]", "display_title", "display_name"].includes(name)),
        "Extra inputs are not permitted",
      ),
    ],
  },
  {
    id: "file-names.unknown-parts-are-files",
    description: "Parts with any field name are files of the skill.",
    operations: uploads,
    create: () => [
      onParts((parts) => {
        const folder = parts.find(isFile)?.filename?.split("/")[0] ?? "";
        if (archiveOf(parts) || parts.every((part) => isFile(part) || part.name.startsWith("display_")))
          return parts;
        const head = 'Content-Disposition: form-data; name="files[]"; filename=""';
        return parts.map((part) =>
          isFile(part) || part.name.startsWith("display_")
            ? part
            : { ...part, head, name: "files[]", filename: part.filename ?? `${folder}/${part.name}` },
        );
      }),
    ],
  },
  {
    id: "file-names.files-without-brackets",
    description: "Parts that are called files, without brackets, are accepted.",
    operations: uploads,
    create: () => [
      onParts((parts) =>
        parts.some(({ name }) => name === "files")
          ? parts.map((part) => (part.name === "files" ? { ...part, name: "files[]" } : part))
          : parts,
      ),
    ],
  },
  {
    id: "file-names.only-first-part",
    description: "Only SKILL.md of a directory upload is stored.",
    operations: uploads,
    create: () => [onUploadedFiles((files) => (files.length > 1 ? files.filter(isSkillMd) : files))],
  },
  {
    id: "file-names.text-part-as-file",
    description: "A part without a file name is accepted as SKILL.md.",
    operations: uploads,
    create: () => [
      onParts((parts) =>
        parts.some(({ name, filename }) => name === "files[]" && filename === undefined)
          ? parts.map((part) => {
              if (part.name !== "files[]" || part.filename !== undefined) return part;
              const skill = /^name: *(\S+)/m.exec(Buffer.from(part.bytes).toString())?.[1] ?? "skill";
              const head = 'Content-Disposition: form-data; name="files[]"; filename=""';
              return { ...part, head, filename: `${skill}/SKILL.md` };
            })
          : parts,
      ),
    ],
  },
];
