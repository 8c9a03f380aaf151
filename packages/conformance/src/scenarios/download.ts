import { readZip } from "@skills-api/bundle";
import { filePart, minimalUpload, skillMd, type UploadFile } from "../api/uploads.ts";
import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";
import { accepted, describe, type Exchange, header, text } from "../transport/exchange.ts";

/** Path and content of every file in a downloaded archive; `undefined` when it is no zip. */
async function filesOf({ response }: Exchange): Promise<Map<string, string> | undefined> {
  try {
    const files = await readZip(response.body);
    return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]));
  } catch {
    return undefined;
  }
}

function withoutDirectory(files: ReadonlyMap<string, string>): [path: string, content: string][] {
  return [...files]
    .map(([path, content]) => [path.slice(path.indexOf("/") + 1), content] as [string, string])
    .sort();
}

function expectedFiles(files: readonly UploadFile[]): [path: string, content: string][] {
  return withoutDirectory(
    new Map(files.map(([path, content]) => [path, Buffer.from(content).toString("base64")])),
  );
}

const content: Scenario = {
  id: "version-download",
  title: "Content of a version, and of the one after it",
  writes: true,
  checks: [
    "version.download.zip",
    "version.download.accept-binary",
    "version.download.single-directory",
    "version.download.same-files",
    "version.download.file-name",
    "version.create.snapshot",
  ],
  observes: ["version.download.archive-details"],
  async run({ api, expect, equal, observe }) {
    const name = api.names.skill();
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256);
    const first: UploadFile[] = [
      [`${name}/SKILL.md`, skillMd({ name })],
      [`${name}/assets/table.bin`, bytes],
      [`${name}/scripts/run.py`, "print('hello')\n"],
    ];
    const skill = needed(await api.createSkill(first.map(filePart)));
    const id = text(skill, "id");
    const download = await api.download(id, text(skill, "latest_version"));
    const files = await filesOf(download);
    const type = header(download, "content-type");
    const isZip = accepted(download) && /^application\/zip\b/.test(type ?? "") && files !== undefined;
    const found = files ? `${files.size} files` : "no zip";
    expect("version.download.zip", isZip, `${download.response.status}, ${type}, ${found}`);
    if (!files) throw new Error("set-up failed: the archive cannot be read");
    const directories = new Set([...files.keys()].map((path) => path.split("/")[0]));
    equal("version.download.single-directory", [...directories], [name]);
    const binary = await api.download(id, text(skill, "latest_version"), {
      headers: { accept: "application/binary" },
    });
    expect("version.download.accept-binary", accepted(binary), describe(binary));
    equal("version.download.same-files", withoutDirectory(files), expectedFiles(first));
    const disposition = header(download, "content-disposition") ?? "none";
    const named = /^attachment\b/.test(disposition) && disposition.includes(`${name}.zip`);
    expect("version.download.file-name", named, `content-disposition: ${disposition}`);

    const second: UploadFile[] = [[`${name}/SKILL.md`, skillMd({ name, description: "Fewer files." })]];
    const version = needed(await api.createVersion(id, second.map(filePart)));
    const later = await api.download(id, text(version, "version"));
    equal(
      "version.create.snapshot",
      withoutDirectory((await filesOf(later)) ?? new Map()),
      expectedFiles(second),
    );
    const again = await api.download(id, text(version, "version"));
    const same = Buffer.compare(later.response.body, again.response.body) === 0;
    const headers = ["content-length", "etag"].map((each) => `${each} ${header(again, each) ?? "none"}`);
    observe("version.download.archive-details", again, [...headers, `same bytes twice: ${same}`].join(", "));
  },
};

const missing: Scenario = {
  id: "version-download-missing",
  title: "Content that is not there",
  writes: true,
  checks: ["version.download.unknown-version-not-found", "version.download.unknown-skill-not-found"],
  observes: ["version.download.unknown-message"],
  async run({ api, control, refused, observe }) {
    const skill = needed(await api.createSkill(minimalUpload(api.names.skill())));
    const [id, version] = [text(skill, "id"), text(skill, "latest_version")];
    const good = await control(() => api.download(id, version));
    const refuse = (check: string, slots: [string, string]) =>
      refused({ check, status: [404], control: good, send: (options) => api.download(...slots, options) });
    const unknown = await refuse("version.download.unknown-version-not-found", [
      id,
      api.names.unknownVersion(),
    ]);
    observe("version.download.unknown-message", unknown);
    await refuse("version.download.unknown-skill-not-found", [api.names.unknownSkill(), version]);
  },
};

const restricted: Scenario = {
  id: "version-download-restricted",
  title: "A credential that may not download",
  writes: true,
  needs: ["restricted-key"],
  checks: [
    "version.download.restricted-credential-refused",
    "version.download.restricted-credential-message",
  ],
  async run({ api, control, refused }) {
    const skill = needed(await api.createSkill(minimalUpload(api.names.skill())));
    const [id, version] = [text(skill, "id"), text(skill, "latest_version")];
    const headers = { "x-api-key": api.credentials.restrictedKey ?? "" };
    await refused({
      check: "version.download.restricted-credential-refused",
      message: {
        check: "version.download.restricted-credential-message",
        pattern: /^Downloading skill content is not supported with this credential type\./,
      },
      status: [403],
      control: await control(() => api.download(id, version)),
      send: (options) => api.download(id, version, { ...options, headers }),
    });
  },
};

export const downloadScenarios: readonly Scenario[] = [content, missing, restricted];
