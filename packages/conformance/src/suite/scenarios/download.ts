import { filePart, skillMd, type UploadFile } from "../../client/uploads.ts";
import { bodyString, describe, header, wasAccepted } from "../../http/exchange.ts";
import { expectedFiles, filesOf, withoutDirectory } from "../helpers/archives.ts";
import type { Scenario } from "../scenario.ts";
import { requireAccepted } from "../set-up.ts";

const download: Scenario = {
  id: "version-download",
  title: "Content of a version, and of the next one",
  writes: true,
  needs: ["download"],
  checks: [
    "version.download.zip",
    "version.download.accept-binary",
    "version.download.single-directory",
    "version.download.same-files",
    "version.download.file-name",
    "version.create.snapshot",
  ],
  observes: ["version.download.archive-details"],
  async run({ api, expect, expectEqual, observe }) {
    const name = api.names.skill();
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256);
    const first: UploadFile[] = [
      [`${name}/SKILL.md`, skillMd({ name })],
      [`${name}/assets/table.bin`, bytes],
      [`${name}/scripts/run.py`, "print('hello')\n"],
    ];
    const skill = requireAccepted(await api.createSkill(first.map(filePart)));
    const [id, version] = [bodyString(skill, "id"), bodyString(skill, api.traits.latest)];
    const archive = await api.download(id, version);
    const files = await filesOf(archive);
    const type = header(archive, "content-type");
    const isZip = wasAccepted(archive) && /^application\/zip\b/.test(type ?? "") && files !== undefined;
    const content = files ? `${files.size} files` : "not a zip";
    expect("version.download.zip", isZip, `${archive.response.status}, ${type}, ${content}`);
    if (!files) throw new Error("set-up failed: the archive cannot be read");
    const directories = new Set([...files.keys()].map((path) => path.split("/")[0]));
    expectEqual("version.download.single-directory", [...directories], [name]);
    const again = await api.download(id, version, { headers: { accept: "application/binary" } });
    expect("version.download.accept-binary", wasAccepted(again), describe(again));
    const same = Buffer.compare(archive.response.body, again.response.body) === 0;
    const headers = ["content-length", "etag"].map((each) => `${each} ${header(again, each) ?? "none"}`);
    observe("version.download.archive-details", again, [...headers, `same bytes twice: ${same}`].join(", "));
    expectEqual("version.download.same-files", withoutDirectory(files), expectedFiles(first));
    const disposition = header(archive, "content-disposition") ?? "none";
    const hasFileName = /^attachment\b/.test(disposition) && disposition.includes(`${name}.zip`);
    expect("version.download.file-name", hasFileName, `content-disposition: ${disposition}`);

    const second: UploadFile[] = [[`${name}/SKILL.md`, skillMd({ name })]];
    const newer = requireAccepted(await api.createVersion(id, second.map(filePart)));
    const later = await api.download(id, bodyString(newer, api.traits.version));
    expectEqual("version.create.snapshot", withoutDirectory(await filesOf(later)), expectedFiles(second));
  },
};

export const downloadScenarios: readonly Scenario[] = [download];
