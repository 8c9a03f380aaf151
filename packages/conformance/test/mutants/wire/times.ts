import { isOk, type Middleware } from "../../gateways/gateway.ts";
import type { Mutant } from "../mutant.ts";
import { is, type Json, onItems, onJson, onText, skillIdOf } from "./middlewares.ts";
import { objectOperations, skillOperations, versionOperations } from "./operations.ts";

const fields = ["created_at", "updated_at"];

const shows = (change: (time: string, item: Json) => unknown): Pick<Mutant, "operations" | "create"> => ({
  operations: objectOperations,
  create: () => [onText(fields, change)],
});

const changesSkills = (
  change: (skill: Json) => Json,
  matches?: Parameters<typeof onItems>[2],
): Pick<Mutant, "operations" | "create"> => ({
  operations: skillOperations,
  create: () => [onItems("skill", change, matches)],
});

function shifted(time: string, milliseconds: number): string {
  const other = new Date(Date.parse(time) + milliseconds).toISOString();
  return other.replace(/\.\d+Z$/, `.${/\.(\d+)Z$/.exec(time)?.[1]}Z`);
}

const hour = 3_600_000;

/** Remembers a value of each skill when it is first seen. */
function remembered(name: string): Map<unknown, unknown> & { of(skill: Json): unknown } {
  const values = new Map<unknown, unknown>();
  const of = (skill: Json) => {
    if (!values.has(skill.id)) values.set(skill.id, skill[name]);
    return values.get(skill.id);
  };
  return Object.assign(values, { of });
}

export const times: readonly Mutant[] = [
  {
    id: "times.without-zone",
    description: "Times have no zone.",
    ...shows((time) => time.replace("Z", "")),
  },
  {
    id: "times.with-space",
    description: "Times have a space instead of the T, and no zone.",
    ...shows((time) => time.replace("T", " ").replace("Z", "")),
  },
  {
    id: "times.local-as-utc",
    description: "Times are local ones, two hours ahead, with the zone Z.",
    ...shows((time) => shifted(time, 2 * hour)),
  },
  {
    id: "times.utc-as-local",
    description: "Times are in UTC with the zone +02:00.",
    ...shows((time) => time.replace("Z", "+02:00")),
  },
  {
    id: "times.zone-twice",
    description: "Times end with +00:00Z.",
    ...shows((time) => time.replace("Z", "+00:00Z")),
  },
  {
    id: "times.zone-name",
    description: "Times end with UTC.",
    ...shows((time) => time.replace("Z", " UTC")),
  },
  {
    id: "times.seconds-in-lists",
    description: "Lists show times in whole seconds, other responses in microseconds.",
    operations: ["listSkills", "listSkillVersions"],
    create: () => [
      onText(fields, (time) => time.replace(/\.\d+/, ""), is("listSkills", "listSkillVersions")),
    ],
  },
  {
    id: "times.rounded-in-create",
    description: "Responses to uploads show times in microseconds, later ones in whole seconds.",
    operations: ["getSkill", "getSkillVersion", "listSkills", "listSkillVersions"],
    create: () => [
      onText(
        fields,
        (time) => time.replace(/\.\d+/, ""),
        ({ method }) => method === "GET",
      ),
    ],
  },
  {
    id: "times.whole-days",
    description: "Times are dates.",
    ...shows((time) => time.slice(0, 10)),
  },
  {
    id: "times.epoch-seconds",
    description: "Times are numbers of seconds.",
    ...shows((time) => Math.floor(Date.parse(time) / 1000)),
  },
  {
    id: "times.epoch-milliseconds",
    description: "Times are numbers of milliseconds.",
    ...shows((time) => Date.parse(time)),
  },
  {
    id: "times.epoch-text",
    description: "Times are numbers of seconds as strings.",
    ...shows((time) => String(Math.floor(Date.parse(time) / 1000))),
  },
  {
    id: "times.http-dates",
    description: "Times are HTTP dates.",
    ...shows((time) => new Date(time).toUTCString()),
  },
  {
    id: "times.zero",
    description: "Every time is the first second of the year 1.",
    ...shows(() => "0001-01-01T00:00:00Z"),
  },
  {
    id: "times.epoch",
    description: "Every time is 1970-01-01T00:00:00Z.",
    ...shows(() => "1970-01-01T00:00:00Z"),
  },
  {
    id: "times.next-year",
    description: "The year of times is the next one.",
    ...shows((time) => time.replace(/^\d+/, (year) => String(Number(year) + 1))),
  },
  {
    id: "times.day-and-month-swapped",
    description: "Day and month of times are swapped.",
    ...shows((time) => time.replace(/-(\d\d)-(\d\d)/, "-$2-$1")),
  },
  {
    id: "times.comma",
    description: "Times have a comma before their fractions.",
    ...shows((time) => time.replace(".", ",")),
  },
  {
    id: "times.object",
    description: "Times are objects with seconds and nanos.",
    ...shows((time) => ({ seconds: Math.floor(Date.parse(time) / 1000), nanos: 0 })),
  },
  {
    id: "times.updated-before-created",
    description: "A skill was updated one second before it was created.",
    ...changesSkills((skill) => ({ ...skill, updated_at: shifted(String(skill.created_at), -1000) })),
  },
  {
    id: "times.updated-null",
    description: "The time of the last change is null until there is a second version.",
    ...changesSkills((skill) => ({
      ...skill,
      updated_at: skill.updated_at === skill.created_at ? null : skill.updated_at,
    })),
  },
  {
    id: "times.updated-stays",
    description: "The time of the last change stays when a version comes.",
    ...changesSkills((skill) => ({ ...skill, updated_at: skill.created_at })),
  },
  {
    id: "times.updated-stays-in-list",
    description: "In lists, the time of the last change stays when a version comes.",
    operations: ["listSkills"],
    create: () => [
      onItems("skill", (skill) => ({ ...skill, updated_at: skill.created_at }), is("listSkills")),
    ],
  },
  {
    id: "times.created-moves",
    description: "The time of creation is that of the last change.",
    ...changesSkills((skill) => ({ ...skill, created_at: skill.updated_at })),
  },
  {
    id: "times.created-moves-in-list",
    description: "In lists, the time of creation is that of the last change.",
    operations: ["listSkills"],
    create: () => [
      onItems("skill", (skill) => ({ ...skill, created_at: skill.updated_at }), is("listSkills")),
    ],
  },
  {
    id: "times.created-is-now",
    description: "The time of creation is that of the response.",
    ...changesSkills((skill) => ({ ...skill, created_at: new Date().toISOString() })),
  },
  {
    id: "times.updated-is-now",
    description: "The time of the last change is that of the response.",
    operations: skillOperations,
    create: () => {
      let reads = 0;
      return [
        onItems("skill", (skill) => {
          reads += 1;
          return { ...skill, updated_at: shifted(String(skill.updated_at), reads * 1000) };
        }),
      ];
    },
  },
  {
    id: "times.updated-by-deletion-attempt",
    description: "A rejected deletion changes the time of the last change.",
    operations: [...skillOperations, "deleteSkill"],
    revisions: ["skills-2025-10-02"],
    create: () => {
      const touched = new Set<string | undefined>();
      const tap: Middleware = async (request, next) => {
        const response = await next(request);
        if (is("deleteSkill")(request) && !isOk(response)) touched.add(skillIdOf(request));
        return response;
      };
      const show = onItems("skill", (skill) =>
        touched.has(String(skill.id))
          ? { ...skill, updated_at: shifted(String(skill.updated_at), 1000) }
          : skill,
      );
      return [show, tap];
    },
  },
  {
    id: "times.version-has-skill-time",
    description: "Versions show the time at which their skill was created.",
    operations: [...versionOperations, ...skillOperations],
    create: () => {
      const created = new Map<unknown, unknown>();
      const tap = onItems("skill", (skill) => {
        created.set(skill.id, skill.created_at);
        return skill;
      });
      const show = onItems("skill_version", (version) => ({
        ...version,
        created_at: created.get(version.skill_id) ?? version.created_at,
      }));
      return [show, tap];
    },
  },
  {
    id: "times.version-is-now",
    description: "Versions show the time of the response.",
    operations: versionOperations,
    create: () => [
      onItems("skill_version", (version) => ({ ...version, created_at: new Date().toISOString() })),
    ],
  },
  {
    id: "times.versions-all-newest",
    description: "All versions in a list show the time of the newest.",
    operations: ["listSkillVersions"],
    create: () => [
      onJson(is("listSkillVersions"), (list) => {
        const data = list.data as Json[];
        const newest = data
          .map(({ created_at }) => String(created_at))
          .sort()
          .at(-1);
        return { ...list, data: data.map((version) => ({ ...version, created_at: newest })) };
      }),
    ],
  },
  {
    id: "times.version-after-skill",
    description: "Versions show a time one second later than the skill's last change.",
    operations: versionOperations,
    create: () => [
      onText(["created_at"], (time) => shifted(time, 1000), is("listSkillVersions", "getSkillVersion")),
    ],
  },
  {
    id: "times.first-updated-kept",
    description: "A get shows the time of the last change that it showed first.",
    operations: ["getSkill"],
    create: () => {
      const first = remembered("updated_at");
      return [onItems("skill", (skill) => ({ ...skill, updated_at: first.of(skill) }), is("getSkill"))];
    },
  },
  {
    id: "times.milliseconds-in-get",
    description: "A get shows times in milliseconds, other responses in microseconds.",
    operations: ["getSkill", "getSkillVersion"],
    create: () => [
      onText(fields, (time) => time.replace(/(\.\d{3})\d*/, "$1"), is("getSkill", "getSkillVersion")),
    ],
  },
];
