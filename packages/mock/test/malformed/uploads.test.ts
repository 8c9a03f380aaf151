import { writeZip } from "@skills-api/bundle";
import type { Revision } from "@skills-api/spec";
import { describe, expect, it } from "vitest";
import { multipartType, rawCreate, speaking } from "../support/raw-request.ts";
import { revisions, useServer } from "../support/server.ts";
import { type RawAnswer, sendBytes } from "../support/socket.ts";
import { boundary, file, multipart, type RawPart, skillMd } from "../support/upload.ts";

const server = useServer({ uploadLimitBytes: 1_000_000 });

const good = file("my-skill/SKILL.md", skillMd());
const goodBody = multipart([good]).body;

/** One part with headers of any form, whose content is a good SKILL.md. */
function partWith(...headers: readonly (string | Uint8Array)[]): Buffer {
  const lines = headers.flatMap((header) => [Buffer.from(header), Buffer.from("\r\n")]);
  const content = Buffer.from(`\r\n${skillMd()}\r\n--${boundary}--\r\n`);
  return Buffer.concat([Buffer.from(`--${boundary}\r\n`), ...lines, content]);
}

const goodDisposition = `Content-Disposition: form-data; name="files[]"; filename="my-skill/SKILL.md"`;

function files(...parts: readonly RawPart[]): Buffer {
  return multipart(parts).body;
}

function manifest(content: string | Uint8Array): Buffer {
  return files(file("my-skill/SKILL.md", content));
}

function cut(body: Buffer, bytes: number): Buffer {
  return body.subarray(0, body.length - bytes);
}

const zip = writeZip([{ path: "my-skill/SKILL.md", bytes: Buffer.from(skillMd()) }]);

type Case = readonly [label: string, body: Uint8Array | string, headers?: readonly string[]];

const contentTypes: readonly Case[] = [
  ["no content-type", goodBody, []],
  ["a JSON body", JSON.stringify({ files: [] }), ["Content-Type: application/json"]],
  ["a form-urlencoded body", "files[]=x", ["Content-Type: application/x-www-form-urlencoded"]],
  ["multipart/mixed", goodBody, [`Content-Type: multipart/mixed; boundary=${boundary}`]],
  ["no boundary", goodBody, ["Content-Type: multipart/form-data"]],
  ["an empty boundary", goodBody, ["Content-Type: multipart/form-data; boundary="]],
  ["an empty quoted boundary", goodBody, [`Content-Type: multipart/form-data; boundary=""`]],
  ["a boundary that does not occur", goodBody, ["Content-Type: multipart/form-data; boundary=other"]],
  [
    "a boundary that is too long",
    goodBody,
    [`Content-Type: multipart/form-data; boundary=${"b".repeat(71)}`],
  ],
  ["a boundary with forbidden characters", goodBody, ["Content-Type: multipart/form-data; boundary=a{b}"]],
];

const framing: readonly Case[] = [
  ["an empty body", ""],
  ["a body that is no multipart", "hello"],
  ["a truncated body with a full Content-Length", cut(goodBody, 30)],
  ["a second part that is cut off", cut(files(good, file("my-skill/a", "x".repeat(100))), 80)],
  ["a body that ends after a whole part", goodBody.subarray(0, goodBody.lastIndexOf("\r\n--"))],
  ["a body without its last hyphens", cut(goodBody, 4)],
  ["a body cut inside a delimiter", cut(goodBody, 10)],
  ["a body cut inside the headers of a part", goodBody.subarray(0, boundary.length + 30)],
  ["bare line feeds in place of line ends", goodBody.toString().replaceAll("\r\n", "\n")],
  [
    "something after a delimiter on its line",
    goodBody.toString().replace(`--${boundary}\r\n`, `--${boundary}x\r\n`),
  ],
  ["nothing between two delimiters", `--${boundary}\r\n--${boundary}--\r\n`],
  ["a part without headers", partWith()],
  ["a part without an empty line", `--${boundary}\r\n${goodDisposition}\r\n--${boundary}--\r\n`],
  ["a part with endless headers", partWith(goodDisposition, `X-Long: ${"x".repeat(20_000)}`)],
];

const dispositions: readonly Case[] = [
  ["no content-disposition", partWith("Content-Type: text/plain")],
  ["two content-dispositions", partWith(goodDisposition, goodDisposition)],
  ["a disposition that is no form-data", partWith(goodDisposition.replace("form-data", "attachment"))],
  ["no name", partWith(`Content-Disposition: form-data; filename="my-skill/SKILL.md"`)],
  ["two names", partWith(`${goodDisposition}; name="x"`)],
  ["an unclosed quote", partWith(`Content-Disposition: form-data; name="files[]`)],
  ["junk for parameters", partWith("Content-Disposition: form-data; ==;;")],
  ["headers that are not UTF-8", partWith(Uint8Array.from([...Buffer.from(goodDisposition), 0xff]))],
  ["a filename* that is not UTF-8", partWith(`${goodDisposition}; filename*=utf-8''%ff`)],
  ["a filename* in another charset", partWith(`${goodDisposition}; filename*=latin1''SKILL.md`)],
];

const names: readonly Case[] = [
  ["a part named files", files({ ...good, name: "files" })],
  ["a part without a filename", files({ name: "files[]", content: skillMd() })],
  ["an empty filename", files(good, file("", "x"))],
  ["an absolute filename", files(good, file("/my-skill/x", "x"))],
  ["a filename that climbs out", files(good, file("my-skill/../../x", "x"))],
  [
    "a filename that climbs out, through filename*",
    partWith(`${goodDisposition}; filename*=utf-8''my-skill%2F..%2F..%2Fx`),
  ],
  ["a backslash", files(good, file("my-skill\\\\x", "x"))],
  ["a drive letter", files(good, file("C:/my-skill/x", "x"))],
  ["a NUL", files(good, file("my-skill/x\0y", "x"))],
  ["an escaped line break", files(good, file("my-skill/x%0D%0Ay", "x"))],
  ["the same filename twice", files(good, good)],
  ["a file that is also a folder", files(good, file("my-skill/a", "x"), file("my-skill/a/b", "x"))],
  ["a nested SKILL.md", files(file("my-skill/docs/SKILL.md", skillMd()))],
  ["no SKILL.md", files(file("my-skill/README.md", "x"))],
  ["two top-level folders", files(good, file("other/x", "x"))],
];

const manifests: readonly Case[] = [
  ["an empty SKILL.md", manifest("")],
  ["no frontmatter", manifest("# My skill")],
  ["frontmatter without an end", manifest("---\nname: my-skill\n")],
  ["broken YAML", manifest("---\nname: [my-skill\n---\n")],
  [
    "an alias bomb",
    manifest(`---\na: &a [1]\nb: [${"*a, ".repeat(5000)}]\nname: my-skill\ndescription: x\n---\n`),
  ],
  ["deeply nested YAML", manifest(`---\nname: ${"[".repeat(10_000)}\n---\n`)],
  ["a list for frontmatter", manifest("---\n- a\n---\n")],
  ["a number for a name", manifest("---\nname: 1\ndescription: x\n---\n")],
  ["a SKILL.md that is not UTF-8", manifest(Uint8Array.from([...Buffer.from("---\nname: "), 0xff]))],
  ["a reserved word", files(file("claude-x/SKILL.md", skillMd("claude-x")))],
  ["a tag in the description", manifest(skillMd("my-skill", "a <b>c</b>"))],
];

/** What one revision refuses, and the other does not mind. */
const ownRules: Readonly<Record<Revision, readonly Case[]>> = {
  "skills-2025-10-02": [
    ["a bare SKILL.md", files(file("SKILL.md", skillMd()))],
    ["a folder of another name", files(file("skills/SKILL.md", skillMd()))],
    ["no name", manifest("---\ndescription: x\n---\n")],
    ["a flat zip", files(file("s.zip", writeZip([{ path: "SKILL.md", bytes: Buffer.from(skillMd()) }])))],
    [
      "a display_title that is not UTF-8",
      files(good, { name: "display_title", content: Uint8Array.from([0xff]) }),
    ],
  ],
  ga: [
    [
      "a display_name that is not UTF-8",
      files(good, { name: "display_name", content: Uint8Array.from([0xff]) }),
    ],
  ],
};

const archives: readonly Case[] = [
  ["a zip that is none", files(file("s.zip", "no zip"))],
  ["an empty zip file", files(file("s.zip", ""))],
  ["a truncated zip", files(file("s.zip", zip.subarray(0, zip.length - 7)))],
  ["a zip beside loose files", files(file("s.zip", zip), good)],
];

function send(
  revision: Revision,
  body: string | Uint8Array,
  headers?: readonly string[],
): Promise<RawAnswer> {
  return sendBytes(server().port, speaking(revision, rawCreate(body, headers)));
}

async function expectRefusal(revision: Revision, [, body, headers]: Case): Promise<void> {
  const before = server().mock.skills();
  const answer = await send(revision, body, headers);
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toEqual({
    type: "error",
    error: { type: "invalid_request_error", message: expect.stringMatching(/\S/) },
    request_id: answer.headers.get("request-id"),
  });
  expect(answer.end).toBe("closed");
  expect(server().mock.skills()).toEqual(before);
  // Whatever came, the next client is served.
  expect((await server().get("/v1/skills")).status).toBe(200);
}

describe.each(revisions)("in %s", (revision) => {
  it("an upload in order is accepted", async () => {
    expect((await send(revision, goodBody)).status).toBe(200);
    expect((await send(revision, partWith(goodDisposition))).status).toBe(200);
  });

  describe.each<[string, readonly Case[]]>([
    ["content types", contentTypes],
    ["framing", framing],
    ["part headers", dispositions],
    ["file names", names],
    ["SKILL.md", manifests],
    ["archives", archives],
    ["by the rules of the revision", ownRules[revision]],
  ])("malformed %s are answered 400 and nothing is stored", (_, cases) => {
    for (const one of cases) it(one[0], () => expectRefusal(revision, one));
  });
});

describe.each(revisions)("what %s alone refuses", (revision) => {
  for (const [label, body] of ownRules[revision]) {
    it(`${label} is accepted in the other`, async () => {
      for (const other of revisions.filter((one) => one !== revision)) {
        expect((await send(other, body)).status).toBe(200);
      }
    });
  }
});

describe("forms of multipart that are unusual and right", () => {
  const cases: readonly Case[] = [
    [
      "a preamble and an epilogue",
      Buffer.concat([Buffer.from("preamble\r\n"), goodBody, Buffer.from("epilogue")]),
    ],
    ["blanks after a delimiter", goodBody.toString().replace(`--${boundary}\r\n`, `--${boundary} \t\r\n`)],
    ["no line end after the last delimiter", cut(goodBody, 2)],
    [
      "other headers, in any case",
      partWith(
        "X-Any: 1",
        goodDisposition
          .toUpperCase()
          .replace(/NAME="FILES\[\]".*/, `name="files[]"; filename="my-skill/SKILL.md"`),
      ),
    ],
    ["a folded header", partWith(goodDisposition.replace("; filename", ";\r\n filename"))],
    [
      "a filename*",
      partWith(`Content-Disposition: form-data; name="files[]"; filename*=UTF-8''my-skill%2FSKILL.md`),
    ],
    [
      "unquoted parameters",
      partWith("Content-Disposition: form-data; name=files[]; filename=my-skill/SKILL.md"),
    ],
    [
      "a quoted boundary",
      goodBody,
      [`Content-Type: Multipart/Form-Data; charset=utf-8; Boundary="${boundary}"`],
    ],
    [
      "chunks",
      `5\r\n${goodBody.subarray(0, 5)}\r\n${(goodBody.length - 5).toString(16)}\r\n${goodBody.subarray(5)}\r\n0\r\n\r\n`,
      [multipartType, "Transfer-Encoding: chunked"],
    ],
  ];
  for (const [label, body, headers] of cases) {
    it(label, async () => {
      for (const revision of revisions) {
        expect(await send(revision, body, headers)).toMatchObject({ status: 200 });
      }
    });
  }
});
