import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { loadavg } from "node:os";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { writeZip } from "@skills-api/bundle";
import type { LongestTurn } from "./lib/event-loop-probe.ts";
import { printTable } from "./lib/table.ts";

const rounds = 3;
const mebibyte = 1024 * 1024;
// On a busy machine, the server may close an idle connection before the next request.
const headers = { "x-api-key": "my-anthropic-api-key", connection: "close" };
const encoder = new TextEncoder();

const manifest = encoder.encode("---\nname: my-skill\ndescription: Measures the event loop.\n---\n");

/** Text of words, about as compressible as prose. */
function prose(bytes: number): Uint8Array<ArrayBuffer> {
  const words = "skill version file bundle archive request response header event loop upload".split(" ");
  const lines: string[] = [];
  let state = 1;
  for (let length = 0; length < bytes; length += lines.at(-1)?.length ?? 0) {
    const line = Array.from({ length: 12 }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return words[(state >>> 16) % words.length] ?? "";
    });
    lines.push(`${line.join(" ")} ${state}\n`);
  }
  return encoder.encode(lines.join("")).slice(0, bytes);
}

type Files = readonly (readonly [path: string, bytes: Uint8Array<ArrayBuffer>])[];

function form(files: Files): FormData {
  const body = new FormData();
  for (const [path, bytes] of files) body.append("files[]", new Blob([bytes]), path);
  return body;
}

function skill(files: Files): FormData {
  return form([["my-skill/SKILL.md", manifest], ...files]);
}

function zipped(files: Files): FormData {
  const entries = [["my-skill/SKILL.md", manifest] as const, ...files];
  const archive = writeZip(entries.map(([path, bytes]) => ({ path, bytes })));
  return form([["skill.zip", new Uint8Array(archive)]]);
}

function withFrontmatter(yaml: string): FormData {
  return form([["my-skill/SKILL.md", encoder.encode(`---\nname: my-skill\ndescription: x\n${yaml}\n---\n`)]]);
}

/** Texts that take long to parse, of the longest accepted length. */
const hostileYaml: Readonly<Record<string, string>> = {
  "invalid escapes": `x: "${"\\q".repeat(4_000)}"`,
  "unclosed braces": `x: ${"{".repeat(1_900)}`,
  "empty items": `x: [${",".repeat(1_900)}]`,
  directives: "%\n".repeat(650),
  "many lines": "'a'\n".repeat(950),
};

const big = prose(30 * mebibyte - 1_000);
const small = Array.from(
  { length: 9_999 },
  (_, index) => [`my-skill/${"folder/".repeat(20)}${index}`, encoder.encode(`file ${index}`)] as const,
);
const carriageReturns = new Uint8Array(big.length).fill(13);

/** Creates a skill, which the server may reject. Returns the path of the content of its version. */
async function post(url: string, body: FormData): Promise<string> {
  const response = await fetch(`${url}/v1/skills`, { method: "POST", headers, body });
  const { id, latest_version_id } = (await response.json()) as Readonly<Record<string, string>>;
  return `/v1/skills/${id}/versions/${latest_version_id}/content`;
}

async function download(url: string, path: string): Promise<void> {
  const response = await fetch(url + path, { headers });
  if (response.status !== 200) throw new Error(`The download returned ${response.status}.`);
  await response.arrayBuffer();
}

interface Load {
  readonly name: string;
  /** Creates what the load sends, before the server starts. */
  readonly build?: () => void;
  /** Uploads what the load downloads. Not measured. */
  readonly prepare?: (url: string) => Promise<string>;
  readonly run: (url: string, prepared: string) => Promise<unknown>;
}

function upload(name: string, create: () => FormData): Load {
  let body = new FormData();
  return {
    name,
    build: () => {
      body = create();
    },
    run: (url) => post(url, body),
  };
}

function firstDownload(name: string, files: Files): Load {
  return { name, prepare: (url) => post(url, skill(files)), run: download };
}

const loads: readonly Load[] = [
  { name: "nothing", run: () => new Promise((resolve) => setTimeout(resolve, 500)) },
  firstDownload("first download of 30 MB in one file", [["my-skill/prose.txt", big]]),
  firstDownload("first download of 10,000 files", small),
  {
    name: "4 first downloads of 7 MB at once",
    prepare: async (url) => {
      const part = big.slice(0, 7 * mebibyte);
      const paths = await Promise.all(
        [1, 2, 3, 4].map(() => post(url, skill([["my-skill/prose.txt", part]]))),
      );
      return paths.join(" ");
    },
    run: (url, paths) => Promise.all(paths.split(" ").map((path) => download(url, path))),
  },
  upload("upload of 30 MB in one file", () => skill([["my-skill/prose.txt", big]])),
  upload("upload of 30 MB of carriage returns", () => skill([["my-skill/cr.txt", carriageReturns]])),
  upload("upload of 10,000 files", () => skill(small)),
  upload("upload of a zip with 30 MB in one file", () => zipped([["my-skill/prose.txt", big]])),
  upload("upload of a zip with 10,000 files", () => zipped(small)),
  upload("SKILL.md of 30 MB", () => form([["my-skill/SKILL.md", new Uint8Array([...manifest, ...big])]])),
  ...Object.entries(hostileYaml).map(([name, yaml]) =>
    upload(`SKILL.md: ${name}`, () => withFrontmatter(yaml)),
  ),
];

/** A `skills-mock` that measures the delay of its event loop. */
class MeasuredServer {
  readonly url: string;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.child = child;
    this.url = url;
  }

  static async start(): Promise<MeasuredServer> {
    const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
    const child = spawn(
      process.execPath,
      [
        "--conditions=@skills-api/source",
        `--import=${new URL("lib/event-loop-probe.ts", import.meta.url)}`,
        path("../packages/mock/bin/skills-mock.js"),
        "--port=0",
      ],
      { stdio: ["ignore", "pipe", "inherit", "ipc"] },
    );
    if (!child.stdout) throw new Error("The server has no output.");
    const [line] = await once(createInterface(child.stdout), "line");
    return new MeasuredServer(child, String(line).split(" ").at(-1) ?? "");
  }

  /** The longest turn of the event loop during `work`. */
  async longestTurn(work: () => Promise<unknown>): Promise<LongestTurn> {
    this.child.send("start");
    await work();
    const result = once(this.child, "message");
    this.child.send("stop");
    const [longest] = await result;
    return longest as LongestTurn;
  }

  async stop(): Promise<void> {
    this.child.kill();
    await once(this.child, "exit");
  }
}

async function measure({ prepare, run }: Load): Promise<LongestTurn> {
  const server = await MeasuredServer.start();
  // Compiles the code of requests, which would count as a hold.
  await download(server.url, await post(server.url, skill([["my-skill/prose.txt", big.slice(0, mebibyte)]])));
  const prepared = (await prepare?.(server.url)) ?? "";
  const longest = await server.longestTurn(() => run(server.url, prepared));
  await server.stop();
  return longest;
}

const [load] = loadavg();
const chosen = loads.filter(({ name }) => name.includes(process.argv[2] ?? ""));
const rows: string[][] = [];
for (const one of chosen) {
  one.build?.();
  const turns: LongestTurn[] = [];
  for (let round = 0; round < rounds; round += 1) turns.push(await measure(one));
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
  const columns = [turns.map(({ cpu }) => cpu), turns.map(({ elapsed }) => elapsed)];
  rows.push([one.name, ...columns.map((values) => `${median(values).toFixed(0)} ms`)]);
}
printTable([[`longest turn of skills-mock, median of ${rounds}`, "CPU time", "elapsed"], ...rows]);
console.log(`\nLoad of the machine: ${load?.toFixed(1)} before, ${loadavg()[0]?.toFixed(1)} after.`);
