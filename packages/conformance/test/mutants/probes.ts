import { gzipSync } from "node:zlib";
import { createSkillsMock, type Handler } from "@skills-api/mock";
import type { Revision } from "@skills-api/spec";
import { mockCredentials } from "../../src/targets/mock.ts";
import { Caller, type Field, type Seen, type Upload } from "./caller.ts";
import { type ZipEntry, zipOf } from "./zip.ts";

/** A script of plain calls. */
type Probe = (caller: Caller) => Promise<void>;

function skillMd(name: string, description = "Says hello.", body = "\nHello.\n"): string {
  return `---\nname: ${name}\ndescription: ${description}\n---\n${body}`;
}

function skill(name: string, description?: string, ...others: readonly Upload[]): Upload[] {
  return [{ path: `${name}/SKILL.md`, content: skillMd(name, description) }, ...others];
}

function labelOf(caller: Caller, label: string): Field {
  return [caller.revision === "ga" ? "display_name" : "display_title", label];
}

const archive = (entries: readonly ZipEntry[], comment?: string): Upload => ({
  path: "probe.zip",
  content: zipOf(entries, comment),
});

const nextPage = ({ body }: Seen): string | undefined => Object(body).next_page ?? undefined;

/** Sees all pages, at most 20 of them. */
async function walk(caller: Caller, path: string, query: string): Promise<void> {
  let page = nextPage(await caller.get(`${path}?${query}`));
  for (let pages = 1; page !== undefined && pages < 20; pages++) {
    page = nextPage(await caller.get(`${path}?${query}&page=${encodeURIComponent(page)}`));
  }
}

const binary = Uint8Array.from({ length: 512 }, (_, index) => index % 256);

const contents: readonly Upload[] = [
  { path: "crlf.txt", content: "one  \r\ntwo\t \r\n" },
  { path: "open.py", content: "print(1)" },
  { path: "tabs.txt", content: "\tone\n" },
  { path: "accents.txt", content: "e\u0301\n" },
  { path: "bom.txt", content: "\uFEFFone\n" },
  { path: "data.bin", content: binary },
  { path: "lines.bin", content: "\r\n\u0000\r\n" },
  { path: "packed.gz", content: gzipSync("hello") },
  { path: "empty.txt", content: "" },
  { path: "copy.py", content: "print(1)" },
  { path: ".env.example", content: "A=1\n" },
  { path: ".config/settings.json", content: "{}" },
  { path: "dist/main.js", content: "1;\n" },
  { path: "a/b/c/deep.txt", content: "deep\n" },
  { path: "chunks.txt", content: "0123456789".repeat(10_000) },
];

const names: readonly string[] = [
  "Mixed Case.txt",
  "plus+and%41.txt",
  "cafe\u0301.txt",
  "caf\u00E9-2.txt",
  "\u6280\u80FD.md",
  "rocket-\u{1F680}.txt",
  'quote".txt',
  "semi;colon.txt",
  "it's (1) & more.txt",
  "colon:star*.txt",
  "archive.tar.gz",
  "Makefile",
  "readme.txt",
  "README.txt",
  "a/same.txt",
  "b/same.txt",
  " padded .txt",
  `${"long-".repeat(30)}name.txt`,
  "unusual.xyz",
];

const descriptions: readonly string[] = [
  ">\n  one\n  two",
  "|\n  one\n  two",
  "one\n  two",
  "one # comment",
  '"one: two # three --- four"',
  "'it''s one'",
  '"tab\\tand \\u00e9"',
  "trailing spaces   ",
  "two  spaces. A second sentence & more's the pity.",
  "caf\u00E9 \u{1F680} end",
  "a < b and c > d",
  "<b>bold</b>",
  '""',
  `${"d".repeat(1024)}`,
  `${"d".repeat(1025)}`,
  `${"d".repeat(1001)}`,
  `${"\u00E9".repeat(1000)}`,
  `${"\u{1F680}".repeat(600)}`,
];

const skillNames: readonly string[] = [
  "n".repeat(64),
  "n".repeat(65),
  "n".repeat(51),
  "Upper-Case",
  "under_score",
  "spa ce",
  "b@d",
  "my-claude-helper",
  "my-anthropic-helper",
  "1st-skill",
  "word",
  "two-words",
];

const manifests: readonly string[] = [
  "---\r\nname: manifest\r\ndescription: With CRLF.\r\n---\r\n\r\nBody.\r\n",
  "\uFEFF---\nname: manifest\ndescription: With a mark.\n---\nBody.\n",
  "---\ndescription: First.\nname: manifest\n---\nBody.\n",
  "---\nname: manifest\ndescription: Other keys.\nlicense: MIT\nmetadata:\n  author: me\nextra: 1\n---\nBody.\n",
  "---\nname: manifest\ndescription: Nothing behind.\n---\n",
  "---\nname: manifest\ndescription: No break.\n---\nBody.",
  `---\nname: manifest\ndescription: Long.\n---\n${"line\n".repeat(20_000)}`,
  "---\nname: manifest\n---\nBody.\n",
  "# manifest\n",
  "---\nname: manifest\ndescription: Not closed.\n",
];

const labels: readonly string[] = [
  "caf\u00E9 \u6280\u80FD \u{1F680} end",
  "<b>A</b> & \"B\" 'C' \\D",
  "a+b%41, c  d",
  " padded ",
  "12345",
  "x",
  "l".repeat(64),
  "m".repeat(65),
  "n".repeat(255),
  "o".repeat(256),
  "\u00E9".repeat(64),
  "\u00E9".repeat(255),
  "\u{1F680}".repeat(200),
  "The first label of a pair, number one",
  "The first label of a pair, number two",
];

const bytes: Probe = async (caller) => {
  const files = contents.map((file) => ({ ...file, path: `bytes/${file.path}` }));
  await caller.download(await caller.create(skill("bytes", "Has bytes.", ...files)));
  const entries: ZipEntry[] = [
    { name: "bytes/SKILL.md", content: skillMd("bytes") },
    { name: "bytes/run.sh", content: "#!/bin/sh\n", mode: 0o100755 },
  ];
  await caller.download(await caller.create([archive(entries)]));
  const own = {
    path: "bytes/SKILL.md",
    content: "---\nname: bytes\ndescription: Own.\nlicense: MIT\n---\nBody.",
  };
  await caller.download(await caller.create([own]));
  const many = Array.from({ length: 1100 }, (_, index) => ({
    path: `bytes/${index}.txt`,
    content: `${index}`,
  }));
  await caller.download(await caller.create(skill("bytes", "Has many.", ...many)));
  const large = { path: "bytes/large.bin", content: new Uint8Array(11 * 1024 * 1024) };
  await caller.download(await caller.create(skill("bytes", "Is large.", large)));
};

const fileNames: Probe = async (caller) => {
  const files = names.map((path, index) => ({ path: `names/${path}`, content: `${index}` }));
  await caller.download(await caller.create(skill("names", "Has names.", ...files)));
  const manifest = { name: "names/SKILL.md", content: skillMd("names") };
  const entries = names.map((name, index) => ({ name: `names/${name}`, content: `${index}` }));
  await caller.download(await caller.create([archive([manifest, ...entries])]));
  const [first, second] = [skill("names"), { path: "names/a.txt", content: "a" }];
  await caller.download(await caller.create([second, ...first]));
  await caller.create([labelOf(caller, "Before the files"), ...first]);
  await caller.create([...first, labelOf(caller, "After the files")]);
  await caller.download(await caller.create([...first, ["xyzzy", "1"]]));
  await caller.create([["files[]", skillMd("names")]]);
  const body = (name: string) =>
    Buffer.from(
      `--b\r\nContent-Disposition: form-data; name="${name}"; filename="names/SKILL.md"\r\n\r\n${skillMd("names")}\r\n--b--\r\n`,
    );
  const type = ["content-type", "multipart/form-data; boundary=b"] as const;
  await caller.send("POST", "/v1/skills", { headers: [type], body: body("files") });
  await caller.send("POST", "/v1/skills", { headers: [type], body: body("files[]") });
};

const archives: Probe = async (caller) => {
  const manifest: ZipEntry = { name: "probe/SKILL.md", content: skillMd("probe") };
  const text: ZipEntry = { name: "probe/a.txt", content: "hello ".repeat(20) };
  const sets: readonly (readonly ZipEntry[])[] = [
    [manifest, text],
    [manifest, text].map((entry) => ({ ...entry, compress: false })),
    [{ name: "probe/", content: "", compress: false }, manifest, text],
    [manifest, text].map((entry) => ({ ...entry, descriptor: true })),
    [manifest, text].map((entry) => ({ ...entry, extra: Buffer.from([0x99, 0x99, 1, 0, 1]) })),
    [manifest, { name: "probe/empty.txt", content: "", compress: false }],
    [manifest, { name: "probe/caf\u00E9.txt", content: "a" }],
    [
      { ...manifest, name: "SKILL.md" },
      { ...text, name: "a.txt" },
    ],
    [manifest, { name: "probe/link", content: "SKILL.md", mode: 0o120777 }],
  ];
  for (const entries of sets) await caller.create([archive(entries)]);
  await caller.create([archive([manifest, text], "a comment")]);
  await caller.create([{ path: "probe.zip", content: "not an archive" }]);
  await caller.create([{ path: "probe.bin", content: zipOf([manifest]) }]);
  const id = await caller.create([archive([manifest, text])]);
  await caller.download(id);
  const first = await caller.newest(id);
  await caller.version(id, skill("probe", "The second.", { path: "probe/b.txt", content: "b" }));
  await caller.download(id);
  await caller.get(`/v1/skills/${id}/versions/${first}/content`);
  await caller.download(
    await caller.create(skill("two-words", "Hyphen.", { path: "two-words/a.txt", content: "a" })),
  );
};

const skillMds: Probe = async (caller) => {
  for (const description of descriptions) {
    await caller.versions(await caller.create(skill("probe", description)));
  }
  for (const name of skillNames) await caller.versions(await caller.create(skill(name)));
  for (const content of manifests) {
    await caller.versions(await caller.create([{ path: "manifest/SKILL.md", content }]));
  }
  const content = skillMd("probe");
  const layouts: readonly (readonly string[])[] = [
    ["SKILL.md"],
    ["probe/skill.md"],
    ["probe/inner/SKILL.md"],
    ["probe/SKILL.md", "probe/inner/SKILL.md"],
    ["Probe/SKILL.md"],
    ["other/SKILL.md"],
    ["probe/SKILL.md", "beside.txt"],
  ];
  for (const paths of layouts) await caller.create(paths.map((path) => ({ path, content })));
};

const labelled: Probe = async (caller) => {
  for (const label of labels) {
    const id = await caller.create([...skill("probe"), labelOf(caller, label)]);
    await caller.get(`/v1/skills/${id}`);
  }
  await caller.list("?limit=100");
  const id = await caller.create([...skill("probe"), labelOf(caller, "Taken")]);
  await caller.create([...skill("probe"), labelOf(caller, "Taken")]);
  await caller.version(id, [...skill("probe"), labelOf(caller, "On a version")]);
  await caller.get(`/v1/skills/${id}`);
  for (const version of Object((await caller.versions(id)).body).data ?? []) {
    await caller.delete(`/v1/skills/${id}/versions/${version.version ?? version.id}`);
  }
  await caller.delete(`/v1/skills/${id}`);
  await caller.create([...skill("probe"), labelOf(caller, "Taken")]);
  const unnamed = await caller.create(skill("two-words"));
  await caller.get(`/v1/skills/${unnamed}`);
  const [other] = ["display_title", "display_name"].filter((name) => name !== labelOf(caller, "")[0]);
  await caller.create([...skill("probe"), [other ?? "", "Of the other revision"]]);
};

const versions: Probe = async (caller) => {
  const id = await caller.create([...skill("probe", "The first."), labelOf(caller, "Probe")]);
  const path = `/v1/skills/${id}`;
  const first = await caller.newest(id);
  const other = await caller.create([...skill("other", "Of another."), labelOf(caller, "Other")]);
  await caller.get(`${path}/versions/latest`);
  const third = [];
  for (const description of ["The fourth.", "A third.", "The second."]) {
    third.push(await caller.version(id, skill("probe", description)));
    await caller.get(path);
    await caller.get(`${path}/versions/latest`);
    await caller.get(`${path}/versions/${third.at(-1)}`);
  }
  await caller.get(`${path}/versions/${first}`);
  await caller.get(`${path}/versions/${first}`);
  await caller.get(`${path}/versions/${first}/content`);
  await caller.versions(id);
  await caller.list("?source=custom");
  await caller.get(`/v1/skills/${other}/versions/${first}`);
  await caller.get(`/v1/skills/${other}/versions/${first}/content`);
  await caller.delete(`/v1/skills/${other}/versions/${first}`);
  await caller.get(`${path}/versions/latest/content`);
  await caller.delete(`${path}/versions/latest`);
  await caller.get(`${path}/versions/1759178010641129`);
  await caller.get(`${path}/versions/skver_01JAbcdefghijklmnopqrstuvw`);
  for (const revision of ["ga", "skills-2025-10-02"] as const) {
    const key = ["x-api-key", mockCredentials.apiKey] as const;
    const list = await caller.get(`${path}/versions`, {
      bare: true,
      headers: [key, ...caller.betas(revision)],
    });
    for (const { id: object, version } of Object(list.body).data ?? []) {
      await caller.get(`${path}/versions/${object}`);
      if (version) await caller.get(`${path}/versions/${version}`);
    }
  }
  await Promise.all([
    caller.version(id, skill("probe", "At once.")),
    caller.version(id, skill("probe", "At the same time.")),
  ]);
  await caller.versions(id);
  await caller.version(id, skill("renamed"));
  await caller.delete(`${path}/versions/${third[0]}`);
  await caller.get(path);
  await caller.versions(id);
  await caller.get(`${path}/versions/${third[0]}`);
  await caller.get(`${path}/versions/${third[0]}/content`);
  await caller.delete(`${path}/versions/${third[0]}`);
  await caller.delete(`${path}/versions/${await caller.newest(id)}`);
  await caller.get(path);
  await caller.delete(path);
  await caller.versions(id);
  const only = await caller.newest(other);
  await caller.delete(`/v1/skills/${other}/versions/${only}`);
  await caller.get(`/v1/skills/${other}`);
  await caller.list("?source=custom");
  await caller.delete(`/v1/skills/${other}`);
  await caller.delete(`/v1/skills/${other}`);
  await caller.get(`/v1/skills/${other}`);
  await caller.get(`/v1/skills/${other}/versions/${only}`);
  await caller.versions(other);
  await caller.versions("xlsx");
  await caller.version("xlsx", skill("xlsx"));
};

const lists: Probe = async (caller) => {
  const ids: string[] = [];
  for (let index = 0; index < 55; index++) {
    ids.push(
      await caller.create([...skill(`skill-${index}`), labelOf(caller, `${(index * 7) % 55} ${index}`)]),
    );
  }
  await caller.version(ids[3] ?? "", skill("skill-3", "Changed."));
  const path = "/v1/skills";
  for (const query of [
    "limit=1",
    "limit=7",
    "limit=59",
    "limit=100",
    "source=custom",
    "source=anthropic",
    "source=custom&limit=5",
  ])
    await walk(caller, path, query);
  await walk(caller, path, "beta=true");
  const queries = [
    "limit=0",
    "limit=-1",
    "limit=101",
    "limit=1000",
    "limit=1001",
    "limit=abc",
    "page=nonsense",
  ];
  for (const query of [...queries, "source=nonsense", "limit=60"]) await caller.list(`?${query}`);
  const page = nextPage(await caller.list("?limit=5&source=custom"));
  const next = `?limit=5&source=custom&page=${encodeURIComponent(page ?? "")}`;
  await caller.list(next);
  await caller.list(next.replace("limit=5", "limit=6"));
  const key = ["x-api-key", mockCredentials.apiKey] as const;
  const otherRevision = caller.revision === "ga" ? "skills-2025-10-02" : "ga";
  const headers = [key, ...caller.betas(otherRevision)];
  await caller.get(`${path}${next}`, { bare: true, headers });
  const foreign = nextPage(await caller.get(`${path}?limit=5`, { bare: true, headers }));
  await caller.list(`?limit=5&page=${encodeURIComponent(foreign ?? "")}`);
  const remove = ["x-api-key", mockCredentials.apiKey] as const;
  await caller.delete(`${path}/${ids[30]}`, { bare: true, headers: [remove] });
  await caller.list(next);
  await caller.create(skill("newest"));
  await caller.list(next);
  const [id = ""] = ids;
  for (let index = 0; index < 24; index++) await caller.version(id, skill("skill-0", `Version ${index}.`));
  const versionsPath = `${path}/${id}/versions`;
  for (const query of ["limit=1", "limit=6", "limit=24", "limit=25", "limit=100", "beta=true"]) {
    await walk(caller, versionsPath, query);
  }
  for (const query of queries) await caller.get(`${versionsPath}?${query}`);
  const versionPage = nextPage(await caller.versions(id, "?limit=3"));
  await caller.delete(`${versionsPath}/${await caller.newest(id)}`);
  await caller.versions(id, `?limit=3&page=${versionPage}`);
  const [, lonely = ""] = ids;
  const beta = [remove, ["anthropic-beta", "skills-2025-10-02"]] as const;
  const only = Object(
    (await caller.get(`${path}/${lonely}`, { bare: true, headers: beta })).body,
  ).latest_version;
  await caller.delete(`${path}/${lonely}/versions/${only}`, { bare: true, headers: beta });
  await caller.list("?limit=100");
  await caller.versions(lonely);
  await caller.versions("skill_01111111111111111111111");
  await caller.create([archive([{ name: "zipped/SKILL.md", content: skillMd("zipped") }])]);
  await caller.list("?limit=2");
};

const keys = (
  revision: readonly (readonly [string, string])[],
): readonly (readonly (readonly [string, string])[])[] => {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  return [
    [],
    [["x-api-key", ""]],
    [["x-api-key", "wrong"]],
    [["x-api-key", `${apiKey}x`]],
    [["x-api-key", apiKey.toUpperCase()]],
    [["X-Api-Key", apiKey]],
    [["x-api-key", adminKey]],
    [["x-api-key", restrictedKey]],
    [["authorization", `Bearer ${apiKey}`]],
    [["authorization", `bearer ${apiKey}`]],
    [["authorization", "Bearer wrong"]],
    [["authorization", "Basic d3Jvbmc="]],
  ].map((headers) => [...(headers as [string, string][]), ...revision]);
};

const betas: readonly (readonly (readonly [string, string])[])[] = [
  "files-api-2025-04-14,skills-2025-10-02",
  "skills-2025-10-02,files-api-2025-04-14",
  "files-api-2025-04-14, skills-2025-10-02",
  "skills-2025-10-02,skills-2025-10-02",
  "SKILLS-2025-10-02",
  "Files-API-2025-04-14",
  "files-api-2025-04-14",
  "files-api-2025-04-14,files-api-2025-04-14",
  "files-api-2025-04-14, token-counting-2024-11-01",
  "nonsense",
  "skills-2025-10-02,nonsense",
].map((value) => [["anthropic-beta", value]]);

const severalBetas: readonly (readonly (readonly [string, string])[])[] = [
  ["files-api-2025-04-14", "skills-2025-10-02"],
  ["skills-2025-10-02", "files-api-2025-04-14"],
  ["files-api-2025-04-14", "token-counting-2024-11-01"],
  ["files-api-2025-04-14", "nonsense"],
  ["nonsense", "files-api-2025-04-14"],
].map((values) => values.map((value) => ["anthropic-beta", value] as const));

const access: Probe = async (caller) => {
  const id = await caller.create(skill("probe"));
  const version = await caller.newest(id);
  const path = `/v1/skills/${id}`;
  const unknown = "/v1/skills/skill_01111111111111111111111";
  await caller.get(path);
  await caller.list();
  for (const headers of keys(caller.betas())) {
    const options = { bare: true, headers };
    for (const each of ["/v1/skills", "/v1/skills?limit=abc", path, unknown]) await caller.get(each, options);
    for (const each of ["", `/${version}`, `/${version}/content`])
      await caller.get(`${path}/versions${each}`, options);
    await caller.delete(`${path}/versions/${version}x`, options);
    await caller.delete(`${unknown}`, options);
    await caller.upload("/v1/skills", skill("probe"), options);
    await caller.upload("/v1/skills", [["nothing", "1"]], options);
    await caller.upload(`${path}/versions`, skill("probe"), options);
  }
  const key = ["x-api-key", mockCredentials.apiKey] as const;
  for (const headers of [...betas, ...severalBetas]) {
    await caller.get(path, { bare: true, headers: [key, ...headers] });
    await caller.get(path, { bare: true, headers });
    await caller.get(path, { bare: true, headers: [key, ["anthropic-version", "2026-10-21"], ...headers] });
  }
  await caller.get(`${path}?beta=true`);
  await caller.get(path, { headers: [["anthropic-version", "2026-10-21"]] });
  await caller.get(path, { bare: true, headers: [key] });
};

const consistency: Probe = async (caller) => {
  for (let index = 0; index < 2; index++) {
    const id = await caller.create(skill(`probe-${index}`, "The first."));
    const path = `/v1/skills/${id}`;
    const options = [
      () => caller.get(path),
      () => caller.list(),
      () => caller.version(id, skill(`probe-${index}`, "The second.")),
      () => caller.download(id),
      () => caller.versions(id),
    ];
    await options[index]?.();
    for (const option of options) {
      await option();
      await caller.list();
      await caller.versions(id);
      await caller.get(path);
    }
    const version = await caller.version(id, skill(`probe-${index}`, "The second."));
    await caller.get(`${path}/versions/${version}`);
    await caller.get(`${path}/versions/${version}/content`);
    await caller.delete(`${path}/versions/${version}`);
    await caller.versions(id);
    await caller.delete(`${path}/versions/${version}`);
    await caller.version(id, [["nothing", "1"]]);
    await caller.versions(id);
    await caller.delete(path);
    await caller.get(path);
  }
  const key = ["x-api-key", mockCredentials.apiKey] as const;
  const ids = await Promise.all(
    ["one", "two", "three"].map((name) => caller.create(skill(name, `The ${name}.`))),
  );
  for (const id of ids) await caller.get(`/v1/skills/${id}`);
  await caller.create([["nothing", "1"]]);
  await caller.list("?limit=100");
  const [id = ""] = ids;
  const path = `/v1/skills/${id}`;
  for (const revision of ["ga", "skills-2025-10-02"] as const) {
    await caller.get(path, { bare: true, headers: [key, ...caller.betas(revision)] });
    await caller.versions(id);
  }
  const deletion = caller.revision === "ga" ? {} : { bare: true, headers: [key] };
  await caller.delete(path, deletion);
  await caller.get(path);
  await caller.list("?limit=100");
  await caller.delete(path);
  const empty = await caller.create(skill("probe"));
  const only = await caller.newest(empty);
  await caller.delete(`/v1/skills/${empty}/versions/${only}`);
  await caller.delete(`/v1/skills/${empty}`);
  await caller.list();
  await caller.delete(`/v1/skills/${empty}`);
  await caller.get(`/v1/skills/${empty}`);
  const crossed = await caller.create(skill("crossed"));
  const other = caller.revision === "ga" ? "skills-2025-10-02" : "ga";
  await caller.get(`/v1/skills/${crossed}`, { bare: true, headers: [key, ...caller.betas(other)] });
  await caller.get(`/v1/skills/${crossed}`);
  const version = await caller.create(skill("late"));
  await caller.download(version);
  for (let index = 0; index < 12; index++) await caller.create(skill(`same-${index % 2}`));
  const missing = await caller.create(skill("gone"));
  const now = await caller.newest(missing);
  await caller.version(missing, skill("gone", "Another."));
  await caller.get(`/v1/skills/${missing}/versions/${now}/content`);
  await caller.download(missing);
};

const errors: Probe = async (caller) => {
  const id = await caller.create(skill("probe", "caf\u00E9"));
  const path = `/v1/skills/${id}`;
  const version = await caller.newest(id);
  await caller.get(path);
  await caller.get(path.toLowerCase());
  await caller.get(path.replace("skill_", "%73kill_"));
  await caller.get(`${path}?unknown=1`);
  await caller.get(`${path}/`);
  await caller.versions(id);
  await caller.list("?limit=100");
  await caller.list("?limit=1");
  await caller.get(`${path}/versions/${version}/content`, { headers: [["accept", "application/json"]] });
  await caller.get("/v1/nothing");
  await caller.get("/v1/skills/skill_01111111111111111111111");
  await caller.get(`/v1/skills/${id}/versions/nonsense/content`);
  await caller.get("/v1/skills", { bare: true });
  await caller.list("?limit=abc");
  await caller.create([["nothing", "1"]]);
  await caller.upload("/v1/skills", skill("probe"), {}, '"');
  await caller.delete(path);
  await caller.version(id, skill("probe", "Another."));
  await caller.delete(`${path}/versions/${version}`);
  const large = { path: "large/large.bin", content: new Uint8Array(32 * 1024 * 1024) };
  await caller.create(skill("large", "Is too large.", large));
  for (let index = 0; index < 25; index++) await caller.create(skill(`probe-${index}`));
  await caller.list("?limit=100");
};

/** Scripts by the group of the mutants that they were written for. */
export const probes: Readonly<Record<string, Probe>> = {
  "skill-md": skillMds,
  labels: labelled,
  times: versions,
  versions,
  access,
  consistency,
  archives,
  "file-names": fileNames,
  lists,
  errors,
  bytes,
};

/** Returns a server whose ids and times are the same each time. */
export function seededServer(): Handler {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  const apiKeys = [
    apiKey,
    { key: adminKey, kind: "admin" },
    { key: restrictedKey, kind: "restricted" },
  ] as const;
  return createSkillsMock({ seed: "probe", apiKeys }).handle;
}

/**
 * Runs a script.
 *
 * @param onSeen Called with every exchange in the revision, without what may differ between two equal servers.
 */
export async function runProbe(
  probe: Probe,
  handle: Handler,
  revision: Revision,
  onSeen: (exchange: string) => void,
): Promise<void> {
  const ids = new Map<string, number>();
  const caller = new Caller(handle, revision, (exchange) => {
    const text = JSON.stringify(exchange).replaceAll(/\breq_01\w{22}\b/g, (id) => {
      if (!ids.has(id)) ids.set(id, ids.size);
      return `req_${ids.get(id)}`;
    });
    // The form of a cursor is free.
    const free = text.replaceAll(/\bpage_[\w+/=%]+/g, "page_");
    onSeen(free.replaceAll(/\["date","[^"]*GMT"\]/g, '["date"]'));
  });
  await probe(caller);
}
