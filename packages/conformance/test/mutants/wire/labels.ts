import { isCreateSkill, isOk, jsonOf, type Middleware } from "../../gateways/gateway.ts";
import type { Mutant } from "../mutant.ts";
import { is, type Json, onItems, onText, reject, skillIdOf } from "./middlewares.ts";
import { skillOperations } from "./operations.ts";
import { onParts, type Part, partsOf, refuseUploads } from "./uploads.ts";

const isLabel = ({ name }: Part) => name === "display_title" || name === "display_name";

function labelOf(parts: readonly Part[]): string | undefined {
  const part = parts.find(isLabel);
  return part && Buffer.from(part.bytes).toString();
}

const shown = ["display_title", "display_name"];

/** Changes every label that is shown. */
const shows = (change: (label: string) => unknown): Pick<Mutant, "operations" | "create"> => ({
  operations: skillOperations,
  create: () => [onText(shown, change)],
});

/** Changes the labels of uploads. */
const takes = (change: (label: string) => string): Pick<Mutant, "operations" | "create"> => ({
  operations: skillOperations,
  create: () => [
    onParts((parts) => {
      const label = labelOf(parts);
      if (label === undefined || change(label) === label) return parts;
      return parts.map((part) => (isLabel(part) ? { ...part, bytes: Buffer.from(change(label)) } : part));
    }),
  ],
});

const refuses = (
  when: (label: string) => boolean,
  message: string,
): Pick<Mutant, "operations" | "create"> => ({
  operations: ["createSkill"],
  create: () => [
    refuseUploads(({ request, parts }) => isCreateSkill(request) && when(labelOf(parts) ?? ""), message),
  ],
});

/** Changes the label of skills that were created without one. */
const defaults = (change: (label: string) => unknown): Pick<Mutant, "operations" | "create"> => ({
  operations: skillOperations,
  create: () => {
    const unlabelled = new Set<unknown>();
    const tap: Middleware = async (request, next) => {
      const response = await next(request);
      if (isCreateSkill(request) && isOk(response) && !labelOf(partsOf(request)))
        unlabelled.add((jsonOf(response) as Json).id);
      return response;
    };
    const show = onItems("skill", (skill) => {
      const name = "display_title" in skill ? "display_title" : "display_name";
      return unlabelled.has(skill.id) ? { ...skill, [name]: change(String(skill[name])) } : skill;
    });
    return [show, tap];
  },
});

/** Rejects labels that were taken before, as a unique index does. */
function taken(keyOf: (label: string) => string, ...revived: readonly string[]): Middleware {
  const labels = new Map<string, string>();
  return async (request, next) => {
    const label = isCreateSkill(request) ? labelOf(partsOf(request)) : undefined;
    if (label && labels.has(keyOf(label)))
      return reject(
        next,
        request,
        400,
        "invalid_request_error",
        `Skill cannot reuse an existing display_title: ${label}`,
      );
    const response = await next(request);
    if (label && isOk(response)) labels.set(keyOf(label), String((jsonOf(response) as Json).id));
    if (request.method === "DELETE" && isOk(response) && revived.includes("deleted"))
      for (const [key, id] of labels)
        if (id === skillIdOf(request) && !request.path.includes("/versions")) labels.delete(key);
    return response;
  };
}

/** Shows another label once a skill has a second version. */
function afterNewVersion(label: (before: string) => string): Middleware {
  const changed = new Set<unknown>();
  const show = onText(shown, (before, item) => (changed.has(item.id) ? label(before) : before));
  return async (request, next) => {
    const response = await show(request, next);
    if (is("createSkillVersion")(request) && isOk(response)) changed.add(skillIdOf(request));
    return response;
  };
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const labels: readonly Mutant[] = [
  {
    id: "labels.mojibake",
    description: "Labels are read as Latin-1.",
    ...shows((label) => Buffer.from(label).toString("latin1")),
  },
  {
    id: "labels.non-ascii-lost",
    description: "Characters beyond ASCII are question marks in labels.",
    ...shows((label) => label.replaceAll(/[^\u0020-\u007E]/gu, "?")),
  },
  {
    id: "labels.beyond-latin1-lost",
    description: "Characters beyond Latin-1 are question marks in labels.",
    ...shows((label) => label.replaceAll(/[^\u0020-\u00FF]/gu, "?")),
  },
  {
    id: "labels.accents-lost",
    description: "Letters in labels have lost their accents.",
    ...shows((label) => label.normalize("NFD").replaceAll(/\p{M}/gu, "")),
  },
  {
    id: "labels.emoji-lost",
    description: "Characters beyond the basic plane are lost in labels.",
    ...takes((label) => label.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, "")),
  },
  {
    id: "labels.cut-at-emoji",
    description: "Labels end before their first character beyond the basic plane.",
    ...takes((label) => label.split(/[\u{10000}-\u{10FFFF}]/u)[0] || "-"),
  },
  {
    id: "labels.decomposed",
    description: "Labels are in Unicode's decomposed form.",
    ...takes((label) => label.normalize("NFD")),
  },
  {
    id: "labels.escaped",
    description: "Markup in labels is escaped.",
    ...shows((label) => label.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)),
  },
  {
    id: "labels.ampersands-escaped",
    description: "Ampersands in labels are &amp;.",
    ...shows((label) => label.replaceAll("&", "&amp;")),
  },
  {
    id: "labels.tags-stripped",
    description: "Tags in labels are lost.",
    ...takes((label) => label.replaceAll(/<[^<>]*>/g, "")),
  },
  {
    id: "labels.apostrophes-escaped",
    description: "Apostrophes in labels are doubled.",
    ...shows((label) => label.replaceAll("'", "''")),
  },
  {
    id: "labels.backslashes-lost",
    description: "Backslashes in labels are lost.",
    ...takes((label) => label.replaceAll("\\", "")),
  },
  {
    id: "labels.quotes-lost",
    description: "Quotation marks in labels are lost.",
    ...takes((label) => label.replaceAll('"', "")),
  },
  {
    id: "labels.plus-to-space",
    description: "A + in labels is a space.",
    ...takes((label) => label.replaceAll("+", " ")),
  },
  {
    id: "labels.percent-decoded",
    description: "Percent-encoded characters in labels are decoded.",
    ...takes((label) => label.replaceAll(/%[2-7][0-9A-F]/gi, (code) => decodeURIComponent(code))),
  },
  {
    id: "labels.cut-at-comma",
    description: "Labels end before their first comma.",
    ...shows((label) => label.split(",")[0] ?? ""),
  },
  {
    id: "labels.spaces-collapsed",
    description: "Several spaces in a row are one in labels.",
    ...shows((label) => label.replaceAll(/ +/g, " ")),
  },
  {
    id: "labels.trimmed",
    description: "Spaces at the start and end of labels are lost.",
    ...takes((label) => label.trim()),
  },
  {
    id: "labels.lower-case",
    description: "Labels are in lower case.",
    ...takes((label) => label.toLowerCase()),
  },
  {
    id: "labels.title-case",
    description: "Each word of a label starts with an upper-case letter.",
    ...takes((label) => label.replaceAll(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase())),
  },
  {
    id: "labels.slug",
    description: "Labels are slugs.",
    ...shows((label) => label.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")),
  },
  {
    id: "labels.number",
    description: "Labels of digits alone are numbers.",
    ...shows((label) => (/^\d+$/.test(label) ? Number(label) : label)),
  },
  {
    id: "labels.cut-at-64-bytes",
    description: "Labels have at most 64 bytes.",
    ...shows((label) => Buffer.from(label).subarray(0, 64).toString()),
  },
  {
    id: "labels.cut-at-255-bytes",
    description: "Labels have at most 255 bytes.",
    revisions: ["ga"],
    ...shows((label) => Buffer.from(label).subarray(0, 255).toString()),
  },
  {
    id: "labels.cut-at-64-in-ga",
    description: "Labels have at most 64 characters.",
    revisions: ["ga"],
    ...shows((label) => label.slice(0, 64)),
  },
  {
    id: "labels.limit-64-bytes",
    description: "Labels of more than 64 bytes get a 400, however few characters they have.",
    revisions: ["skills-2025-10-02"],
    ...refuses(
      (label) => Buffer.byteLength(label) > 64 && [...label].length <= 64,
      "display_title must be at most 64 characters long",
    ),
  },
  {
    id: "labels.limit-255-bytes",
    description: "Labels of more than 255 bytes get a 400, however few characters they have.",
    revisions: ["ga"],
    ...refuses(
      (label) => Buffer.byteLength(label) > 255 && [...label].length <= 255,
      "display_name must be at most 255 characters long",
    ),
  },
  {
    id: "labels.limit-in-units",
    description: "Labels of too many UTF-16 code units get a 400, although they have few characters.",
    revisions: ["ga"],
    ...refuses(
      (label) => label.length > 255 && [...label].length <= 255,
      "display_name must be at most 255 characters long",
    ),
  },
  {
    id: "labels.limit-63",
    description: "Labels of 64 characters get a 400.",
    revisions: ["skills-2025-10-02"],
    ...refuses((label) => [...label].length === 64, "display_title must be at most 63 characters long"),
  },
  {
    id: "labels.limit-254",
    description: "Labels of 255 characters get a 400.",
    revisions: ["ga"],
    ...refuses((label) => [...label].length === 255, "display_name must be at most 254 characters long"),
  },
  {
    id: "labels.limit-64-in-ga",
    description: "Labels of more than 64 characters get a 400.",
    revisions: ["ga"],
    ...refuses((label) => [...label].length > 64, "display_name must be at most 64 characters long"),
  },
  {
    id: "labels.limit-65",
    description: "Labels of 65 characters are accepted.",
    revisions: ["skills-2025-10-02"],
    ...takes((label) => ([...label].length === 65 ? [...label].slice(0, 64).join("") : label)),
  },
  {
    id: "labels.limit-256",
    description: "Labels of 256 characters are accepted.",
    revisions: ["ga"],
    ...takes((label) => ([...label].length === 256 ? [...label].slice(0, 255).join("") : label)),
  },
  {
    id: "labels.cut-silently",
    description: "Labels that are too long are accepted and cut.",
    operations: skillOperations,
    create: () => [
      onParts((parts) => {
        const part = parts.find(isLabel);
        const most = part?.name === "display_title" ? 64 : 255;
        const characters = [...(labelOf(parts) ?? "")];
        if (!part || characters.length <= most) return parts;
        const bytes = Buffer.from(characters.slice(0, most).join(""));
        return parts.map((each) => (each === part ? { ...each, bytes } : each));
      }),
    ],
  },
  {
    id: "labels.non-ascii-refused",
    description: "Labels with characters beyond ASCII get a 400.",
    ...refuses((label) => /[^\u0020-\u007E]/.test(label), "Invalid characters in label."),
  },
  {
    id: "labels.markup-refused",
    description: "Labels with < or & get a 400.",
    ...refuses((label) => /[<&]/.test(label), "Invalid characters in label."),
  },
  {
    id: "labels.emoji-500",
    description: "Labels with characters beyond the basic plane get a 500.",
    operations: ["createSkill"],
    create: () => [
      refuseUploads(
        ({ request, parts }) =>
          isCreateSkill(request) && /[\u{10000}-\u{10FFFF}]/u.test(labelOf(parts) ?? ""),
        "Internal server error",
        500,
        "api_error",
      ),
    ],
  },
  {
    id: "labels.one-character-refused",
    description: "Labels of one character get a 400.",
    ...refuses((label) => [...label].length === 1, "A label must have at least 2 characters."),
  },
  {
    id: "labels.required",
    description: "Uploads without a label get a 400.",
    ...refuses((label) => label === "", "Field required"),
  },
  {
    id: "labels.ignored",
    description: "The label is always the name of the skill.",
    operations: skillOperations,
    create: () => [
      onParts((parts) => (parts.some(isLabel) ? parts.filter((part) => !isLabel(part)) : parts)),
    ],
  },
  {
    id: "labels.default-null",
    description: "The label of a skill without one is null.",
    ...defaults(() => null),
  },
  {
    id: "labels.default-empty",
    description: "The label of a skill without one is empty.",
    ...defaults(() => ""),
  },
  {
    id: "labels.default-title",
    description: "The label of a skill without one is its name in title case.",
    ...defaults((label) => label.replaceAll(/(?:^|-)[a-z]/g, (text) => text.replace("-", " ").toUpperCase())),
  },
  {
    id: "labels.default-untitled",
    description: "The label of a skill without one is Untitled skill.",
    ...defaults(() => "Untitled skill"),
  },
  {
    id: "labels.changed-by-version",
    description: "A new version makes the label of its skill the empty string.",
    operations: [...skillOperations, "createSkillVersion"],
    create: () => [afterNewVersion(() => "")],
  },
  {
    id: "labels.numbered-by-version",
    description: "A new version appends a number to the label of its skill.",
    operations: [...skillOperations, "createSkillVersion"],
    create: () => [afterNewVersion((label) => `${label} (2)`)],
  },
  {
    id: "labels.taken-after-deletion",
    description: "The label of a deleted skill cannot be used again.",
    operations: ["createSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => [taken((label) => label)],
  },
  {
    id: "labels.unique-in-ga",
    description: "A label that another skill has gets a 400.",
    operations: ["createSkill"],
    revisions: ["ga"],
    create: () => [taken((label) => label, "deleted")],
  },
  {
    id: "labels.unique-by-prefix",
    description: "A label whose first 32 characters another skill's label has gets a 400.",
    operations: ["createSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => [taken((label) => label.slice(0, 32), "deleted")],
  },
  {
    id: "labels.duplicates-accepted",
    description: "A label that another skill has is accepted with a number behind it.",
    operations: ["createSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => {
      const used = new Map<string, number>();
      return [
        onParts((parts, request) => {
          const label = labelOf(parts);
          if (!label || !isCreateSkill(request)) return parts;
          const times = used.get(label) ?? 0;
          used.set(label, times + 1);
          if (times === 0) return parts;
          const bytes = Buffer.from(`${label} (${times})`);
          return parts.map((part) => (isLabel(part) ? { ...part, bytes } : part));
        }),
      ];
    },
  },
  {
    id: "labels.lower-case-in-list",
    description: "Lists show labels in lower case.",
    operations: ["listSkills"],
    create: () => [onText(shown, (label) => label.toLowerCase(), is("listSkills"))],
  },
  {
    id: "labels.cut-in-list",
    description: "Lists show at most 20 characters of labels.",
    operations: ["listSkills"],
    create: () => [
      onText(shown, (label) => (label.length > 20 ? `${label.slice(0, 19)}…` : label), is("listSkills")),
    ],
  },
  {
    id: "labels.missing-in-create",
    description: "The response to an upload shows the label as null.",
    operations: ["createSkill"],
    create: () => [onText(shown, () => null, is("createSkill"))],
  },
  {
    id: "labels.other-field-taken",
    description: "The label field of the other revision is taken as well.",
    operations: ["createSkill"],
    create: () => [
      onParts((parts, request) => {
        if (!isCreateSkill(request) || parts.filter(isLabel).length !== 1) return parts;
        return parts.flatMap((part) =>
          isLabel(part)
            ? shown.map((name) => ({ ...part, head: `Content-Disposition: form-data; name="${name}"`, name }))
            : [part],
        );
      }),
    ],
  },
  {
    id: "labels.taken-on-version",
    description: "A label that is sent with a new version becomes the label of the skill.",
    operations: ["createSkillVersion", ...skillOperations],
    create: () => {
      const sent = new Map<string | undefined, string>();
      const tap: Middleware = async (request, next) => {
        const response = await next(request);
        const label = is("createSkillVersion")(request) ? labelOf(partsOf(request)) : undefined;
        if (label && isOk(response)) sent.set(skillIdOf(request), label);
        return response;
      };
      return [onText(shown, (label, item) => sent.get(String(item.id)) ?? label), tap];
    },
  },
  {
    id: "labels.first-shown",
    description: "The label of the first skill of a run is shown for every skill in responses to get.",
    operations: ["getSkill"],
    create: () => {
      let first: string | undefined;
      return [
        onText(
          shown,
          (label) => {
            first ??= label;
            return first;
          },
          is("getSkill"),
        ),
      ];
    },
  },
];
