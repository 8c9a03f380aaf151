import type { SkillUpload, UploadFile } from "../../client/uploads.ts";
import { withFiles } from "../../client/uploads.ts";
import type { ZipFeatures } from "../../client/zip-features.ts";
import { describe, wasAccepted } from "../../http/exchange.ts";
import { executablesOf } from "../helpers/archives.ts";
import { combineVersions } from "../helpers/combined-uploads.ts";
import { checkDownloads, downloadChecks } from "../helpers/compare-files.ts";
import { patternBytes } from "../helpers/pattern-bytes.ts";
import { skillWithTwoVersions } from "../helpers/shared-skills.ts";
import { skipIfUnsupported } from "../helpers/skip-if-unsupported.ts";
import type { Scenario } from "../scenario.ts";

const bytesOf = (text: string) => Buffer.from(text, "latin1");

/** Files that a server changes if it treats them as text, or looks for the end of a part in the wrong way. */
const contents: readonly UploadFile[] = [
  ["contents/every-byte.bin", patternBytes(4096)],
  ["contents/line-ends.txt", "CRLF\r\nLF\nCR\rnone at the end"],
  ["contents/blank-lines.txt", "\r\n\r\n \t\r\n\n"],
  ["contents/nul.bin", bytesOf("\0a\0\0b\0")],
  ["contents/latin-1.txt", bytesOf("Caf\xe9, \xff\xfe")],
  ["contents/byte-order-mark.csv", "\uFEFFa;b\r\n1;2\r\n"],
  // Starts like the delimiter of the parts.
  ["contents/delimiter.txt", "--\r\n------skills-conformance\r\n------skills-conformance--\r\n--"],
  ["contents/json.json", '{"a": "\u00e9\\u00e9 \u{1F600}", "b": [1.0, 1e400]}\n'],
  ["contents/page.html", "<script>alert('&amp;')</script>\n<!-- {{ 7 * 7 }} $HOME %s -->\n"],
];

let largeFile: UploadFile | undefined;

/** Returns a file of 1 MB, created once per process. */
function createLargeFile(): UploadFile {
  largeFile ??= ["large/table.bin", patternBytes(1_000_000)];
  return largeFile;
}

/** Returns files of these names, in a directory. */
function namedFiles(directory: string, names: readonly string[]): UploadFile[] {
  return names.map((name) => [`${directory}/${name}`, `${name}\n`]);
}

/** Letters outside of ASCII, composed and decomposed, and two in a directory of such a name. */
const unicodeNames = namedFiles("unicode", [
  "caf\u00e9.txt",
  "re\u0301sume\u0301.txt",
  "\u65e5\u672c\u8a9e/\u540d.txt",
  "\u{1F600}.txt",
]);

const punctuation = namedFiles("names", [
  "two words.txt",
  "it's.txt",
  "a;b=c,d.txt",
  "100%25 &amp; +1 #2.txt",
  "(a) [b] {c} $d @e ~f ^g !h.txt",
]);

const otherNames = namedFiles("names", [
  ".hidden",
  ".config/settings.json",
  "Makefile",
  "UPPER.TXT",
  "archive.tar.gz",
  "-dash.txt",
  `${"long".repeat(50)}.txt`,
]);

const many = Array.from({ length: 120 }, (_, index): UploadFile => [`many/${index}.txt`, `${index}\n`]);
const deep: UploadFile = ["a/b/c/d/e/f/g/h/i/j/deep.txt", "deep\n"];

/** Returns an upload whose SKILL.md has a long text of several kinds of lines. */
function withLongText(upload: SkillUpload): SkillUpload {
  const lines = "Steps: caf\u00e9 \u65e5\u672c\u8a9e \u{1F600}  \r\n\t---\n\nname: other\n---\n";
  const { rewrite = (text) => text } = upload;
  return { ...upload, rewrite: (text) => `${rewrite(text)}${lines.repeat(600)}no line end` };
}

/** The checks that files are accepted, by change of the upload. */
const acceptance = [
  ["contents", "version.create.any-content-accepted"],
  ["large", "version.create.any-content-accepted"],
  ["longText", "version.create.any-content-accepted"],
  ["unicodeNames", "version.create.any-file-name-accepted"],
  ["punctuation", "version.create.any-file-name-accepted"],
  ["otherNames", "version.create.any-file-name-accepted"],
  ["many", "version.create.many-files-accepted"],
  ["deep", "version.create.many-files-accepted"],
] as const;

const files: Scenario = {
  id: "version-files",
  title: "A version with files of all kinds: contents, names and number, read back",
  writes: true,
  checks: [...new Set(acceptance.map(([, check]) => check)), ...downloadChecks],
  observes: ["skill.create.empty-file"],
  async run(context) {
    const { api, expect, observe } = context;
    const skill = await skillWithTwoVersions(context);
    const uploads = await combineVersions(api, skill, {
      contents: (upload) => withFiles(upload, contents),
      large: (upload) => withFiles(upload, [createLargeFile()]),
      longText: withLongText,
      empty: (upload) => withFiles(upload, [["empty/__init__.py", ""]]),
      unicodeNames: (upload) => withFiles(upload, unicodeNames),
      punctuation: (upload) => withFiles(upload, punctuation),
      otherNames: (upload) => withFiles(upload, otherNames),
      many: (upload) => withFiles(upload, many),
      deep: (upload) => withFiles(upload, [deep]),
    });
    for (const [change, check] of acceptance) {
      const exchange = uploads.responseTo(change);
      expect(check, wasAccepted(exchange), `${change}: ${describe(exchange)}`, exchange);
    }
    observe("skill.create.empty-file", uploads.responseTo("empty"), `an empty file${uploads.note}`);
    await skipIfUnsupported(context, downloadChecks, async () => {
      await checkDownloads(context, skill.id, uploads.sent);
    });
  },
};

const zipped = (features: ZipFeatures) => (upload: SkillUpload) => ({
  ...upload,
  zipFeatures: { ...upload.zipFeatures, ...features },
});

const zips: Scenario = {
  id: "version-zip",
  title: "A version from a zip with features that common tools use, read back",
  writes: true,
  checks: ["version.create.zip-features-accepted", ...downloadChecks],
  observes: ["version.download.archive-details"],
  async run(context) {
    const { api, expect, observe } = context;
    const skill = await skillWithTwoVersions(context);
    const changes = {
      deflated: zipped({ deflated: true }),
      folders: zipped({ folders: true }),
      descriptors: zipped({ descriptors: true }),
      extras: zipped({ extras: true }),
      executable: zipped({ executable: ".sh" }),
    };
    const files: readonly UploadFile[] = [...contents, ...unicodeNames, ["scripts/run.sh", "#!/bin/sh\n"]];
    const uploads = await combineVersions(api, skill, changes, { zip: "skill.zip", files });
    for (const change of ["deflated", "folders", "descriptors", "extras", "executable"] as const) {
      const exchange = uploads.responseTo(change);
      const actual = `${change}: ${describe(exchange)}`;
      expect("version.create.zip-features-accepted", wasAccepted(exchange), actual, exchange);
    }
    await skipIfUnsupported(context, downloadChecks, async () => {
      const archives = await checkDownloads(context, skill.id, uploads.sent);
      for (const archive of archives) {
        const executable = (await executablesOf(archive)).join(", ") || "none";
        observe("version.download.archive-details", archive, `executable: ${executable}`);
      }
    });
  },
};

export const versionFileScenarios: readonly Scenario[] = [files, zips];
