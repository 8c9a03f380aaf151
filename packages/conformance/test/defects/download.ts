import { type BundleFile, readZip, writeZip } from "@skills-api/bundle";
import type { MockResponse } from "@skills-api/mock";
import { mockCredentials } from "../../src/targets/mock.ts";
import type { Defect } from "./defect.ts";
import {
  answeredWith,
  answers,
  ask,
  headerOf,
  itemsOf,
  misworded,
  refusals,
  refuses,
  restated,
  sentWith,
  withBytes,
} from "./support.ts";

function filesOf({ body }: MockResponse): Promise<BundleFile[]> {
  return readZip(body as Uint8Array);
}

/** Changes the files in every archive. */
function archives(change: (files: BundleFile[]) => BundleFile[]): Defect["handle"] {
  return answers("downloadSkillVersion", async (response) =>
    withBytes(response, writeZip(change(await filesOf(response))), "application/zip"),
  );
}

/** Downloading versions. */
export const downloadDefects: readonly Defect[] = [
  {
    name: "only archives that are asked for by their type are served",
    breaks: ["version.download.accept-binary"],
    handle: refuses((request) => headerOf(request, "accept") === "application/binary", 406),
  },
  {
    name: "nothing can be downloaded",
    breaks: ["version.download.zip"],
    // Nothing to look into, and no download that a refused one could be held against.
    undecided: [
      "version.create.snapshot",
      "version.download.file-name",
      "version.download.accept-binary",
      "version.download.restricted-credential-message",
      "version.download.restricted-credential-refused",
      "version.download.same-files",
      "version.download.single-directory",
      "version.download.unknown-skill-not-found",
      "version.download.unknown-version-not-found",
    ],
    handle: refuses((request) => request.operation === "downloadSkillVersion", 404, "Not found"),
  },
  {
    name: "an archive is no zip",
    breaks: ["version.download.zip"],
    // There are no files to look at.
    undecided: [
      "version.download.accept-binary",
      "version.create.snapshot",
      "version.download.file-name",
      "version.download.same-files",
      "version.download.single-directory",
    ],
    handle: answers("downloadSkillVersion", (response) =>
      withBytes(response, Buffer.from("no zip"), "application/zip"),
    ),
  },
  {
    name: "an archive is served as application/octet-stream",
    breaks: ["version.download.zip"],
    handle: answers("downloadSkillVersion", (response) =>
      answeredWith(response, "content-type", "application/octet-stream"),
    ),
  },
  {
    name: "the files of an archive stand in two directories",
    breaks: ["version.download.single-directory"],
    handle: archives((files) =>
      files.map(({ path, bytes }) => ({ path: path.replace(/^[^/]+(?=\/assets)/, "binary"), bytes })),
    ),
  },
  {
    name: "a binary file comes back with other bytes",
    breaks: ["version.download.same-files"],
    handle: archives((files) =>
      files.map(({ path, bytes }) => ({
        path,
        bytes: path.endsWith(".bin") ? Buffer.from(Buffer.from(bytes).toString()) : bytes,
      })),
    ),
  },
  {
    name: "a file is missing from an archive",
    breaks: ["version.download.same-files"],
    handle: archives((files) => files.filter(({ path }) => !path.endsWith("run.py"))),
  },
  {
    name: "an archive has lost its subdirectories",
    breaks: ["version.download.same-files"],
    handle: archives((files) =>
      files.map(({ path, bytes }) => ({ path: path.replace(/\/.*\//, "/"), bytes })),
    ),
  },
  {
    name: "an archive is not called after the skill",
    breaks: ["version.download.file-name"],
    handle: answers("downloadSkillVersion", (response) =>
      answeredWith(response, "content-disposition", 'attachment; filename="content.zip"'),
    ),
  },
  {
    name: "an archive has no content-disposition",
    breaks: ["version.download.file-name"],
    handle: answers("downloadSkillVersion", (response) => answeredWith(response, "content-disposition")),
  },
  {
    name: "a version keeps the files of the one before",
    breaks: ["version.create.snapshot"],
    async handle(request, next) {
      const response = await next(request);
      if (request.operation !== "downloadSkillVersion" || response.status !== 200) return response;
      const versions = `/v1/skills/${request.skill}/versions`;
      const [first] = itemsOf(await ask(request, next, `${versions}?limit=1`));
      const older = await filesOf(await ask(request, next, `${versions}/${first?.version}/content`));
      const own = await filesOf(response);
      const kept = older.filter(({ path }) => !own.some((file) => file.path === path));
      return withBytes(response, writeZip([...own, ...kept]), "application/zip");
    },
  },
  {
    name: "a version that does not exist downloads the newest",
    breaks: ["version.download.unknown-version-not-found"],
    handle: refusals(
      (response, request) => request.operation === "downloadSkillVersion" && response.status === 404,
      async (response, request, next) => {
        const versions = `/v1/skills/${request.skill}/versions`;
        const [newest] = itemsOf(await ask(request, next, `${versions}?limit=1`));
        return newest ? ask(request, next, `${versions}/${newest.version}/content`) : response;
      },
    ),
  },
  {
    name: "downloading what does not exist answers 400",
    breaks: ["version.download.unknown-skill-not-found", "version.download.unknown-version-not-found"],
    handle: restated("downloadSkillVersion", 404, 400),
  },
  {
    name: "a credential that may not download does",
    breaks: [
      "version.download.restricted-credential-message",
      "version.download.restricted-credential-refused",
    ],
    handle(request, next) {
      const restricted = headerOf(request, "x-api-key") === mockCredentials.restrictedKey;
      return next(restricted ? sentWith(request, "x-api-key", mockCredentials.apiKey) : request);
    },
  },
  {
    name: "the refusal of a download is worded differently",
    breaks: ["version.download.restricted-credential-message"],
    handle: misworded(/^Downloading skill content/),
  },
];
