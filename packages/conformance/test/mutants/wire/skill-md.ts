import { readBundle } from "@skills-api/bundle";
import { revisionOf } from "../../../src/http/revision-of.ts";
import { isCreate, isOk, jsonOf, type Middleware } from "../../gateways/gateway.ts";
import type { Mutant } from "../mutant.ts";
import { type Json, onItems, onText, skillIdOf } from "./middlewares.ts";
import { uploads, versionOperations } from "./operations.ts";
import { filesOf, isSkillMd, onUploadedFiles, onUploadedSkillMd, partsOf, refuseUploads } from "./uploads.ts";

/**
 * Shows what another parser makes of each description.
 *
 * @param parse Gets the lines of the frontmatter from `description` on, and the correct description.
 */
function misreadDescription(parse: (raw: string, description: string) => string): readonly Middleware[] {
  const misread = new Map<string, string>();
  const tap: Middleware = async (request, next) => {
    const files = isCreate(request) ? await filesOf(partsOf(request)) : [];
    const response = await next(request);
    if (files.length === 0 || !isOk(response)) return response;
    const text = Buffer.from(files.find(isSkillMd)?.bytes ?? []).toString();
    const raw = /^description:([\s\S]*?)\r?\n(?=\S)/m.exec(text)?.[1];
    if (raw === undefined) return response;
    const { description } = readBundle(files, { revision: revisionOf(request) });
    const skill = skillIdOf(request) ?? (jsonOf(response) as Json).id;
    misread.set(`${skill} ${description}`, parse(raw, description));
    return response;
  };
  const show = onItems("skill_version", (version) => ({
    ...version,
    description: misread.get(`${version.skill_id} ${version.description}`) ?? version.description,
  }));
  return [show, tap];
}

const misreads = (
  parse: (raw: string, description: string) => string,
): Pick<Mutant, "operations" | "create"> => ({
  operations: [...uploads, ...versionOperations],
  create: () => misreadDescription(parse),
});

/** Changes every description, as the database or the serializer does. */
const shows = (change: (description: string) => string): Pick<Mutant, "operations" | "create"> => ({
  operations: versionOperations,
  create: () => [onText(["description"], change)],
});

const refuses = (
  when: (skillMd: string) => boolean,
  message: string,
): Pick<Mutant, "operations" | "create"> => ({
  operations: uploads,
  create: () => [refuseUploads(({ skillMd }) => when(skillMd), message)],
});

/** Accepts uploads by changing their SKILL.md. */
const repairs = (change: (skillMd: string) => string): Pick<Mutant, "operations" | "create"> => ({
  operations: uploads,
  create: () => [onUploadedSkillMd(change)],
});

/** The value of a key of the frontmatter, if it is a plain one. */
function plain(skillMd: string, key: string): string | undefined {
  return new RegExp(`^${key}:[ \\t]*(\\S[^\\r\\n]*)`, "m").exec(skillMd)?.[1];
}

function replaced(skillMd: string, key: string, value: string): string {
  return skillMd.replace(new RegExp(`^${key}:[ \\t]*[^\\r\\n]*`, "m"), () => `${key}: ${value}`);
}

function frontmatter(skillMd: string): string {
  return /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---/.exec(skillMd)?.[1] ?? "";
}

function keysOf(skillMd: string): readonly string[] {
  return [...frontmatter(skillMd).matchAll(/^([\w-]+):/gm)].map(([, key = ""]) => key);
}

/** Renames the skill of uploads whose name the API would reject: in SKILL.md, and in paths. */
const renames = (change: (name: string) => string): Pick<Mutant, "operations" | "create"> => ({
  operations: uploads,
  create: () => [
    onUploadedFiles((files) => {
      const manifest = files.find(isSkillMd);
      const text = Buffer.from(manifest?.bytes ?? []).toString();
      const name = plain(text, "name");
      const other = name && change(name);
      if (!name || !other || other === name) return files;
      return files.map((file) => ({
        ...file,
        path: file.path.replace(/^[^/]+(?=\/)/, other),
        bytes: file === manifest ? Buffer.from(replaced(text, "name", other)) : file.bytes,
      }));
    }),
  ],
});

/** Number of characters of a plain description. */
const charactersOf = (text: string) => [...(plain(text, "description") ?? "")].length;

function cutAt(description: string, separator: string): string {
  const end = description.indexOf(separator);
  return end < 1 ? description : description.slice(0, end).trimEnd();
}

const firstLine = (raw: string) => raw.trim().split(/\r?\n/)[0]?.trim() ?? "";
const isBlock = (raw: string) => /^[>|]/.test(raw.trim());

export const skillMd: readonly Mutant[] = [
  {
    id: "skill-md.block-indicator",
    description: "The description is > or | if SKILL.md has a block scalar.",
    ...misreads((raw, description) => (isBlock(raw) ? firstLine(raw) : description)),
  },
  {
    id: "skill-md.folded-not-unfolded",
    description: "A folded description has its line breaks.",
    ...misreads((raw, description) =>
      raw.trim().startsWith(">")
        ? raw
            .trim()
            .split(/\r?\n/)
            .slice(1)
            .map((line) => line.trim())
            .join("\n")
        : description,
    ),
  },
  {
    id: "skill-md.literal-folded",
    description: "A literal description has spaces instead of its line breaks.",
    ...misreads((raw, description) =>
      raw.trim().startsWith("|") ? description.replaceAll("\n", " ").trim() : description,
    ),
  },
  {
    id: "skill-md.literal-first-line",
    description: "Only the first line of a description with line breaks is shown.",
    ...shows((description) => description.replace(/\n(?=[\s\S]*\S)[\s\S]*$/, "")),
  },
  {
    id: "skill-md.final-newline-lost",
    description: "A block description has lost its final line break.",
    ...shows((description) => description.replace(/\n+$/, "")),
  },
  {
    id: "skill-md.continuation-lost",
    description: "Only the first line of a plain description of several lines is shown.",
    ...misreads((raw, description) =>
      isBlock(raw) || !raw.trim().includes("\n") ? description : firstLine(raw),
    ),
  },
  {
    id: "skill-md.comments-kept",
    description: "A comment behind the description is part of it.",
    ...misreads((raw, description) =>
      isBlock(raw) || !/\s#/.test(firstLine(raw)) ? description : firstLine(raw),
    ),
  },
  {
    id: "skill-md.hash-cuts",
    description: "The description ends before the first #, even in quotes.",
    ...shows((description) => cutAt(description, "#")),
  },
  {
    id: "skill-md.cut-at-colon",
    description: "The description ends before its first colon.",
    ...shows((description) => cutAt(description, ":")),
  },
  {
    id: "skill-md.cut-at-delimiter",
    description: "The description ends before --- inside of it.",
    ...shows((description) => cutAt(description, "---")),
  },
  {
    id: "skill-md.quotes-kept",
    description: "Quotes around the description are part of it.",
    ...misreads((raw, description) => (/^["']/.test(firstLine(raw)) ? firstLine(raw) : description)),
  },
  {
    id: "skill-md.escapes-kept",
    description: "Escapes in a description in double quotes are not decoded.",
    ...misreads((raw, description) =>
      /^".*\\/.test(firstLine(raw)) ? firstLine(raw).replace(/^"([\s\S]*)"$/, "$1") : description,
    ),
  },
  {
    id: "skill-md.doubled-quotes-kept",
    description: "Doubled apostrophes in a description in single quotes stay doubled.",
    ...misreads((raw, description) =>
      /^'.*''/.test(firstLine(raw)) ? firstLine(raw).replace(/^'([\s\S]*)'$/, "$1") : description,
    ),
  },
  {
    id: "skill-md.trailing-spaces-kept",
    description: "Spaces behind a plain description are part of it.",
    ...misreads((raw, description) =>
      /^ *[^"'>|\s][^\n]*[ \t]+\r?$/.test(raw) ? raw.replace(/^ /, "").replace(/\r$/, "") : description,
    ),
  },
  {
    id: "skill-md.cr-kept",
    description: "The description of a SKILL.md with CRLF ends with a CR.",
    ...misreads((_raw, description) => description),
    create: () => {
      const ends = new Set<string>();
      const tap: Middleware = async (request, next) => {
        const files = isCreate(request) ? await filesOf(partsOf(request)) : [];
        const response = await next(request);
        const text = Buffer.from(files.find(isSkillMd)?.bytes ?? []).toString();
        if (isOk(response) && text.includes("\r\n"))
          ends.add(String(skillIdOf(request) ?? (jsonOf(response) as Json).id));
        return response;
      };
      const show = onItems("skill_version", (version) =>
        ends.has(String(version.skill_id))
          ? { ...version, description: `${version.description}\r` }
          : version,
      );
      return [show, tap];
    },
  },
  {
    id: "skill-md.non-ascii-lost",
    description: "Characters beyond ASCII are question marks in descriptions.",
    ...shows((description) => description.replaceAll(/[^\t\n\u0020-\u007E]/gu, "?")),
  },
  {
    id: "skill-md.mojibake",
    description: "Descriptions are read as Latin-1.",
    ...shows((description) => Buffer.from(description).toString("latin1")),
  },
  {
    id: "skill-md.cut-at-emoji",
    description: "Descriptions end before their first character beyond the basic plane.",
    ...shows((description) => description.split(/[\u{10000}-\u{10FFFF}]/u)[0] ?? ""),
  },
  {
    id: "skill-md.description-cut-at-255",
    description: "Descriptions have at most 255 characters.",
    ...shows((description) => description.slice(0, 255)),
  },
  {
    id: "skill-md.description-cut-at-1000",
    description: "Descriptions have at most 1,000 characters.",
    ...shows((description) => description.slice(0, 1000)),
  },
  {
    id: "skill-md.description-cut-in-bytes",
    description: "Descriptions have at most 1,024 bytes.",
    ...shows((description) => Buffer.from(description).subarray(0, 1024).toString()),
  },
  {
    id: "skill-md.description-escaped",
    description: "The characters & and quotes are entities in descriptions.",
    ...shows((description) =>
      description.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    ),
  },
  {
    id: "skill-md.spaces-collapsed",
    description: "Several spaces in a row are one in descriptions.",
    ...shows((description) => description.replaceAll(/ {2,}/g, " ")),
  },
  {
    id: "skill-md.first-sentence",
    description: "Only the first sentence of a description is shown.",
    ...shows((description) => /^[\s\S]*?\.(?=\s)/.exec(description)?.[0] ?? description),
  },
  {
    id: "skill-md.name-as-description",
    description: "The description is the name.",
    operations: versionOperations,
    create: () => [onItems("skill_version", (version) => ({ ...version, description: version.name }))],
  },
  {
    id: "skill-md.name-title-case",
    description: "The name of versions is in title case.",
    operations: versionOperations,
    create: () => [
      onText(["name"], (name) =>
        name.replaceAll(/(^|-)([a-z])/g, (_, before, letter: string) => before + letter.toUpperCase()),
      ),
    ],
  },
  {
    id: "skill-md.other-keys-refused",
    description: "A SKILL.md with keys other than name and description gets a 400.",
    ...refuses(
      (text) => keysOf(text).some((key) => !["name", "description"].includes(key)),
      "Unexpected key(s) in SKILL.md frontmatter.",
    ),
  },
  {
    id: "skill-md.license-refused",
    description: "A SKILL.md with a license, allowed-tools or metadata gets a 400.",
    ...refuses(
      (text) => keysOf(text).some((key) => ["license", "allowed-tools", "metadata"].includes(key)),
      "Unexpected key(s) in SKILL.md frontmatter.",
    ),
  },
  {
    id: "skill-md.description-first-refused",
    description: "A SKILL.md whose description is before its name gets a 400.",
    ...refuses((text) => keysOf(text)[0] === "description", "SKILL.md must start with a name."),
  },
  {
    id: "skill-md.crlf-refused",
    description: "A SKILL.md with CRLF gets a 400.",
    ...refuses((text) => text.includes("\r\n"), "SKILL.md must start with YAML frontmatter"),
  },
  {
    id: "skill-md.bom-refused",
    description: "A SKILL.md with a byte order mark gets a 400.",
    ...refuses((text) => text.startsWith("\uFEFF"), "SKILL.md must start with YAML frontmatter"),
  },
  {
    id: "skill-md.non-ascii-refused",
    description: "A SKILL.md with characters beyond ASCII gets a 400.",
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range
    ...refuses((text) => /[^\uFEFF\u0000-\u007F]/.test(text), "'ascii' codec can't decode byte"),
  },
  {
    id: "skill-md.empty-body-refused",
    description: "A SKILL.md with nothing behind its frontmatter gets a 400.",
    ...refuses((text) => /^\uFEFF?---\r?\n[\s\S]*\n---\s*$/.test(text), "SKILL.md has no instructions."),
  },
  {
    id: "skill-md.no-final-newline-refused",
    description: "A SKILL.md without a final line break gets a 400.",
    ...refuses((text) => text !== "" && !text.endsWith("\n"), "SKILL.md must start with YAML frontmatter"),
  },
  {
    id: "skill-md.body-over-500-lines-refused",
    description: "A SKILL.md of more than 500 lines gets a 400.",
    ...refuses((text) => text.split("\n").length > 500, "SKILL.md must have at most 500 lines."),
  },
  {
    id: "skill-md.body-over-64-kib-refused",
    description: "A SKILL.md of more than 64 KiB gets a 400.",
    ...refuses((text) => Buffer.byteLength(text) > 65_536, "SKILL.md is too large."),
  },
  {
    id: "skill-md.description-limit-in-bytes",
    description: "A description of more than 1,024 bytes gets a 400, however few characters it has.",
    ...refuses(
      (text) => Buffer.byteLength(plain(text, "description") ?? "") > 1024 && charactersOf(text) <= 1024,
      "`name` and `description` must resolve from `SKILL.md` frontmatter or its fallbacks, within their length limits",
    ),
  },
  {
    id: "skill-md.description-limit-in-units",
    description: "A description of more than 1,024 UTF-16 code units gets a 400.",
    ...refuses(
      (text) => (plain(text, "description") ?? "").length > 1024 && charactersOf(text) <= 1024,
      "The description is too long.",
    ),
  },
  {
    id: "skill-md.description-limit-1023",
    description: "A description of 1,024 characters gets a 400.",
    ...refuses((text) => charactersOf(text) === 1024, "The description is too long."),
  },
  {
    id: "skill-md.description-limit-1000",
    description: "A description of more than 1,000 characters gets a 400.",
    ...refuses(
      (text) => charactersOf(text) > 1000 && charactersOf(text) <= 1024,
      "The description is too long.",
    ),
  },
  {
    id: "skill-md.description-limit-1025",
    description: "A description of 1,025 characters is accepted.",
    ...repairs((text) => {
      const description = plain(text, "description") ?? "";
      return [...description].length === 1025 ? replaced(text, "description", description.slice(1)) : text;
    }),
  },
  {
    id: "skill-md.description-cut-silently",
    description: "A description that is too long is accepted and cut.",
    ...repairs((text) => {
      const characters = [...(plain(text, "description") ?? "")];
      return characters.length > 1024
        ? replaced(text, "description", characters.slice(0, 1024).join(""))
        : text;
    }),
  },
  {
    id: "skill-md.name-limit-63",
    description: "A name of 64 characters gets a 400.",
    ...refuses((text) => (plain(text, "name") ?? "").length === 64, "The name is too long."),
  },
  {
    id: "skill-md.name-limit-50",
    description: "A name of more than 50 characters gets a 400.",
    ...refuses((text) => (plain(text, "name") ?? "").length > 50, "The name is too long."),
  },
  {
    id: "skill-md.name-limit-65",
    description: "A name of 65 characters is accepted.",
    ...renames((name) => (name.length === 65 ? name.slice(0, 64) : name)),
  },
  {
    id: "skill-md.name-lowered",
    description: "A name with upper-case letters is accepted and lowered.",
    ...renames((name) => name.toLowerCase()),
  },
  {
    id: "skill-md.name-slugged",
    description: "A name with spaces or underscores is accepted with hyphens instead.",
    ...renames((name) => (/^[\w ]+$/.test(name) ? name.replaceAll(/[ _]/g, "-") : name)),
  },
  {
    id: "skill-md.name-stripped",
    description: "Characters that a name must not have are dropped instead of refused.",
    ...renames((name) => name.replaceAll(/[^a-z0-9-]/g, "") || name),
  },
  {
    id: "skill-md.reserved-inside-accepted",
    description: "A reserved word inside of a name is accepted; only names that start with it get a 400.",
    ...renames((name) => name.replaceAll(/(?<=.)(?:claude|anthropic)/g, (word) => word.replace(/.$/, "x"))),
  },
  {
    id: "skill-md.reserved-claude-accepted",
    description: "Names with claude are accepted; names with anthropic get a 400.",
    ...renames((name) => name.replaceAll("claude", "klaude")),
  },
  {
    id: "skill-md.digit-first-refused",
    description: "A name that starts with a digit gets a 400.",
    ...refuses((text) => /^\d/.test(plain(text, "name") ?? ""), "A name must start with a letter."),
  },
  {
    id: "skill-md.digits-refused",
    description: "A name with a digit gets a 400.",
    ...refuses((text) => /\d/.test(plain(text, "name") ?? ""), "A name may only have letters and hyphens."),
  },
  {
    id: "skill-md.one-word-refused",
    description: "A name without a hyphen gets a 400.",
    ...refuses((text) => /^[a-z0-9]+$/.test(plain(text, "name") ?? ""), "A name must be in kebab-case."),
  },
  {
    id: "skill-md.tags-stripped",
    description: "Tags in a description are dropped instead of refused.",
    ...repairs((text) => {
      const description = plain(text, "description") ?? "";
      const stripped = description.replaceAll(/<[A-Za-z_/!?][^<>]*>/g, "");
      return stripped === description ? text : replaced(text, "description", stripped || "None.");
    }),
  },
  {
    id: "skill-md.less-than-refused",
    description: "A description with < or > that is no tag gets a 400.",
    ...refuses(
      (text) => /[<>]/.test(plain(text, "description")?.replace(/^[>|]/, "") ?? ""),
      "The description must not have XML tags.",
    ),
  },
  {
    id: "skill-md.empty-description-accepted",
    description: "An empty description is accepted.",
    ...repairs((text) => text.replace(/^description:[ \t]*(?:""|'')?[ \t]*$/m, "description: None.")),
  },
  {
    id: "skill-md.description-optional",
    description: "A SKILL.md without a description is accepted.",
    ...repairs((text) =>
      /^\uFEFF?---/.test(text) && !keysOf(text).includes("description")
        ? text.replace(/^(\uFEFF?---\r?\n)/, "$1description: None.\n")
        : text,
    ),
  },
  {
    id: "skill-md.frontmatter-optional",
    description: "A SKILL.md without frontmatter is accepted.",
    operations: uploads,
    create: () => [
      onUploadedFiles((files) => {
        const manifest = files.find(isSkillMd);
        const text = Buffer.from(manifest?.bytes ?? []).toString();
        if (!manifest || /^\uFEFF?---/.test(text)) return files;
        const folder = manifest.path.includes("/") ? manifest.path.split("/")[0] : "skill";
        const bytes = Buffer.from(`---\nname: ${folder}\ndescription: None.\n---\n${text}`);
        return files.map((file) => (file === manifest ? { ...file, bytes } : file));
      }),
    ],
  },
  {
    id: "skill-md.unclosed-accepted",
    description: "Frontmatter without a closing line is accepted.",
    ...repairs((text) => (/^---\r?\n/.test(text) && !/\n---/.test(text) ? `${text.trimEnd()}\n---\n` : text)),
  },
  {
    id: "skill-md.lower-case-file-accepted",
    description: "A file called skill.md is accepted as SKILL.md.",
    operations: uploads,
    create: () => [
      onUploadedFiles((files) =>
        files.some(isSkillMd)
          ? files
          : files.map((file) => ({ ...file, path: file.path.replace(/(^|\/)skill\.md$/i, "$1SKILL.md") })),
      ),
    ],
  },
  {
    id: "skill-md.nested-accepted",
    description: "A SKILL.md one folder too deep is accepted.",
    operations: uploads,
    create: () => [
      onUploadedFiles((files) =>
        files.length > 0 && files.every(({ path }) => path.split("/").length > 2) && !files.some(isSkillMd)
          ? files.map((file) => ({ ...file, path: file.path.split("/").slice(1).join("/") }))
          : files,
      ),
    ],
  },
  {
    id: "skill-md.second-refused",
    description: "An upload with another SKILL.md in a folder gets a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(
        ({ files }) => files.filter(({ path }) => path.endsWith("SKILL.md")).length > 1,
        "Zip must contain exactly one SKILL.md file.",
      ),
    ],
  },
  {
    id: "skill-md.folder-must-be-equal",
    description: "A folder whose name differs in case or underscores from the skill's gets a 400.",
    operations: uploads,
    create: () => [
      refuseUploads(({ files, skillMd: text }) => {
        const path = files.find(isSkillMd)?.path ?? "";
        const folder = path.includes("/") ? path.split("/")[0] : undefined;
        return folder !== undefined && folder !== (plain(text, "name") ?? folder);
      }, "The folder name must match the skill name in SKILL.md."),
    ],
  },
  {
    id: "skill-md.other-folder-accepted",
    description: "A folder with another name than the skill is accepted.",
    operations: uploads,
    revisions: ["skills-2025-10-02"],
    create: () => [
      onUploadedFiles((files) => {
        const manifest = files.find(isSkillMd);
        const name = plain(Buffer.from(manifest?.bytes ?? []).toString(), "name");
        return name && manifest?.path.includes("/")
          ? files.map((file) => ({ ...file, path: file.path.replace(/^[^/]+/, name) }))
          : files;
      }),
    ],
  },
  {
    id: "skill-md.at-root-accepted",
    description: "A SKILL.md without a folder is accepted.",
    operations: uploads,
    revisions: ["skills-2025-10-02"],
    create: () => [
      onUploadedFiles((files) => {
        const manifest = files.find(({ path }) => path === "SKILL.md");
        const name = plain(Buffer.from(manifest?.bytes ?? []).toString(), "name");
        return name ? files.map((file) => ({ ...file, path: `${name}/${file.path}` })) : files;
      }),
    ],
  },
  {
    id: "skill-md.at-root-refused",
    description: "A SKILL.md without a folder gets a 400.",
    operations: uploads,
    revisions: ["ga"],
    create: () => [
      refuseUploads(
        ({ files }) => files.some(({ path }) => path === "SKILL.md"),
        "SKILL.md file must be exactly in the top-level folder.",
      ),
    ],
  },
  {
    id: "skill-md.several-folders-accepted",
    description: "Files beside the top folder are moved into it instead of refused.",
    operations: uploads,
    create: () => [
      onUploadedFiles((files) => {
        const folder = files.find(isSkillMd)?.path.split("/")[0];
        if (folder === undefined || folder === "SKILL.md") return files;
        return files.map((file) =>
          file.path.startsWith(`${folder}/`) ? file : { ...file, path: `${folder}/${file.path}` },
        );
      }),
    ],
  },
];
