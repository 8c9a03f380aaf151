import { writeZip } from "@skills-api/bundle";
import type { Revision } from "@skills-api/spec";
import { describe, expect, it } from "vitest";
import { inRevision, multipartType, rawCreate } from "../support/raw-request.ts";
import { revisions, useServer } from "../support/server.ts";
import { type RawResponse, sendBytes } from "../support/socket.ts";
import { boundary, file, multipart, type RawPart, skillMd } from "../support/upload.ts";

const server = useServer({ uploadLimitBytes: 1_000_000 });

const good = file("my-skill/SKILL.md", skillMd());
const goodBody = multipart([good]).body;

/** A part with the given headers and a valid SKILL.md. */
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
    [`Content-Type: multipart/form-data; boundary=${"b".repeat(257)}`],
  ],
  ["a boundary with forbidden characters", goodBody, ["Content-Type: multipart/form-data; boundary=a{b}"]],
];

const framing: readonly Case[] = [
  ["an empty body", ""],
  ["a body that is not multipart", "hello"],
  ["a truncated body with a full Content-Length", cut(goodBody, 30)],
  ["a truncated second part", cut(files(good, file("my-skill/a", "x".repeat(100))), 80)],
  ["a body that ends after a complete part", goodBody.subarray(0, goodBody.lastIndexOf("\r\n--"))],
  ["a body without its last hyphens", cut(goodBody, 4)],
  ["a body truncated in a delimiter", cut(goodBody, 10)],
  ["a body truncated in the headers of a part", goodBody.subarray(0, boundary.length + 30)],
  ["bare line feeds instead of CRLF", goodBody.toString().replaceAll("\r\n", "\n")],
  [
    "text after a delimiter on its line",
    goodBody.toString().replace(`--${boundary}\r\n`, `--${boundary}x\r\n`),
  ],
  ["nothing between two delimiters", `--${boundary}\r\n--${boundary}--\r\n`],
  ["a part without headers", partWith()],
  ["a part without an empty line", `--${boundary}\r\n${goodDisposition}\r\n--${boundary}--\r\n`],
  ["a part with very long headers", partWith(goodDisposition, `X-Long: ${"x".repeat(20_000)}`)],
];

const dispositions: readonly Case[] = [
  ["no content-disposition", partWith("Content-Type: text/plain")],
  ["two content-dispositions", partWith(goodDisposition, goodDisposition)],
  ["a disposition other than form-data", partWith(goodDisposition.replace("form-data", "attachment"))],
  ["no name", partWith(`Content-Disposition: form-data; filename="my-skill/SKILL.md"`)],
  ["two names", partWith(`${goodDisposition}; name="x"`)],
  ["an unclosed quote", partWith(`Content-Disposition: form-data; name="files[]`)],
  ["invalid parameters", partWith("Content-Disposition: form-data; ==;;")],
  ["headers that are not UTF-8", partWith(Uint8Array.from([...Buffer.from(goodDisposition), 0xff]))],
  ["a filename* that is not UTF-8", partWith(`${goodDisposition}; filename*=utf-8''%ff`)],
  ["a filename* in another charset", partWith(`${goodDisposition}; filename*=latin1''SKILL.md`)],
];

const names: readonly Case[] = [
  ["a part named files", files({ ...good, name: "files" })],
  ["a part without a filename", files({ name: "files[]", content: skillMd() })],
  ["an empty filename", files(good, file("", "x"))],
  ["an absolute filename", files(good, file("/my-skill/x", "x"))],
  ["a filename that leaves the folder", files(good, file("my-skill/../../x", "x"))],
  [
    "a filename* that leaves the folder",
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
  ["unclosed frontmatter", manifest("---\nname: my-skill\n")],
  ["invalid YAML", manifest("---\nname: [my-skill\n---\n")],
  [
    "an alias bomb",
    manifest(`---\na: &a [1]\nb: [${"*a, ".repeat(5000)}]\nname: my-skill\ndescription: x\n---\n`),
  ],
  ["deeply nested YAML", manifest(`---\nname: ${"[".repeat(10_000)}\n---\n`)],
  ["a list as frontmatter", manifest("---\n- a\n---\n")],
  ["a number as the name", manifest("---\nname: 1\ndescription: x\n---\n")],
  ["a SKILL.md that is not UTF-8", manifest(Uint8Array.from([...Buffer.from("---\nname: "), 0xff]))],
  ["a reserved word", files(file("claude-x/SKILL.md", skillMd("claude-x")))],
  ["a tag in the description", manifest(skillMd("my-skill", "a <b>c</b>"))],
];

/** Uploads that one revision rejects and the other accepts. */
const revisionRules: Readonly<Record<Revision, readonly Case[]>> = {
  "skills-2025-10-02": [
    ["a SKILL.md at the root", files(file("SKILL.md", skillMd()))],
    ["a folder with another name", files(file("skills/SKILL.md", skillMd()))],
    ["no name", manifest("---\ndescription: x\n---\n")],
    [
      "a zip archive without a folder",
      files(file("s.zip", writeZip([{ path: "SKILL.md", bytes: Buffer.from(skillMd()) }]))),
    ],
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
  ["a zip file that is not an archive", files(file("s.zip", "no zip"))],
  ["an empty zip file", files(file("s.zip", ""))],
  ["a truncated archive", files(file("s.zip", zip.subarray(0, zip.length - 7)))],
  ["an archive beside other files", files(file("s.zip", zip), good)],
];

function send(
  revision: Revision,
  body: string | Uint8Array,
  headers?: readonly string[],
): Promise<RawResponse> {
  return sendBytes(server().port, inRevision(revision, rawCreate(body, headers)));
}

async function expectRefusal(revision: Revision, [, body, headers]: Case): Promise<void> {
  const before = server().mock.skills();
  const response = await send(revision, body, headers);
  expect(response.status).toBe(400);
  expect(JSON.parse(response.body)).toEqual({
    type: "error",
    error: { type: "invalid_request_error", message: expect.stringMatching(/\S/) },
    request_id: response.headers.get("request-id"),
  });
  expect(response.end).toBe("closed");
  expect(server().mock.skills()).toEqual(before);
  // The server keeps running.
  expect((await server().get("/v1/skills")).status).toBe(200);
}

describe.each(revisions)("in %s", (revision) => {
  it("a valid upload is accepted", async () => {
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
    ["rules of the revision", revisionRules[revision]],
  ])("violations of %s are rejected with 400, and nothing is stored", (_, cases) => {
    for (const one of cases) it(one[0], () => expectRefusal(revision, one));
  });
});

describe.each(revisions)("violations of rules that only %s has", (revision) => {
  for (const [label, body] of revisionRules[revision]) {
    it(`are accepted by the other revision: ${label}`, async () => {
      for (const other of revisions.filter((one) => one !== revision)) {
        expect((await send(other, body)).status).toBe(200);
      }
    });
  }
});

describe("unusual but valid multipart bodies", () => {
  const cases: readonly Case[] = [
    [
      "a preamble and an epilogue",
      Buffer.concat([Buffer.from("preamble\r\n"), goodBody, Buffer.from("epilogue")]),
    ],
    ["blanks after a delimiter", goodBody.toString().replace(`--${boundary}\r\n`, `--${boundary} \t\r\n`)],
    ["no line break after the last delimiter", cut(goodBody, 2)],
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
    ...[80, 256].map((length): Case => {
      const long = "b".repeat(length);
      return [
        `a boundary of ${length} characters`,
        goodBody.toString().replaceAll(boundary, long),
        [`Content-Type: multipart/form-data; boundary=${long}`],
      ];
    }),
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
