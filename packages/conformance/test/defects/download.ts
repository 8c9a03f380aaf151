import { type BundleFile, readZip, writeZip } from "@skills-api/bundle";
import type { Handler, MockResponse } from "@skills-api/mock";
import { revisions } from "@skills-api/spec";
import { revisionOf } from "../../src/http/revision-of.ts";
import { mockCredentials } from "../../src/targets/mock.ts";
import { inAll } from "./checks.ts";
import type { Defect, Incoming } from "./defect.ts";
import { versionsOf } from "./deleting.ts";
import {
  answeredWith,
  answers,
  ask,
  headerOf,
  jsonOf,
  misworded,
  refusal,
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

/** Responds with the newest version of the skill, if there is one. */
async function downloadNewest(
  response: MockResponse,
  request: Incoming,
  next: Handler,
): Promise<MockResponse> {
  const newest = (await versionsOf(request, next)).at(-1);
  return newest ? ask(request, next, `/v1/skills/${request.skill}/versions/${newest}/content`) : response;
}

/** Red where no archive can be unpacked. */
const nothingToUnpack = inAll(["version.download.both-revisions", "version.download.zip"], {
  ga: ["version.download.by-epoch-version"],
});

/** Checks that open an archive, and those that follow them. */
const lookedInto = [
  "version.create.snapshot",
  "version.download.accept-binary",
  "version.download.file-name",
  "version.download.same-files",
  "version.download.same-paths",
  "version.download.single-directory",
];

/** Downloading versions. */
export const downloadDefects: readonly Defect[] = [
  {
    name: "only archives that are asked for by their type are served",
    revisions,
    breaks: ["version.download.accept-binary"],
    handle: refuses((request) => headerOf(request, "accept") === "application/binary", 406),
  },
  {
    name: "nothing can be downloaded",
    revisions,
    breaks: nothingToUnpack,
    // Nothing to look into, and no download that a refused one could be held against.
    undecided: inAll(
      [
        ...lookedInto,
        "version.download.restricted-credential-message",
        "version.download.restricted-credential-refused",
        "version.download.unknown-skill-not-found",
        "version.download.unknown-version-not-found",
      ],
      {
        "skills-2025-10-02": ["version.download.latest-refused"],
        ga: [
          "version.download.latest-message",
          "version.download.latest-refused",
          "version.download.not-found-message",
          "version.download.other-skill-not-found",
        ],
      },
    ),
    handle: refuses((request) => request.operation === "downloadSkillVersion", 404, "Not found"),
  },
  {
    name: "an archive is not a zip",
    revisions,
    breaks: nothingToUnpack,
    undecided: lookedInto,
    handle: answers("downloadSkillVersion", (response) =>
      withBytes(response, Buffer.from("no zip"), "application/zip"),
    ),
  },
  {
    name: "an archive is served as application/octet-stream",
    revisions,
    breaks: ["version.download.zip"],
    handle: answers("downloadSkillVersion", (response) =>
      answeredWith(response, "content-type", "application/octet-stream"),
    ),
  },
  {
    name: "the files of an archive stand in two directories",
    revisions,
    breaks: ["version.download.single-directory"],
    handle: archives((files) =>
      files.map(({ path, bytes }) => ({ path: path.replace(/^[^/]+(?=\/assets)/, "binary"), bytes })),
    ),
  },
  {
    name: "a binary file comes back with other bytes",
    revisions,
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
    revisions,
    breaks: ["version.download.same-files"],
    handle: archives((files) => files.filter(({ path }) => !path.endsWith("run.py"))),
  },
  {
    name: "an archive has lost its subdirectories",
    revisions,
    breaks: inAll(
      ["version.download.both-revisions", "version.download.same-files", "version.download.same-paths"],
      {
        ga: ["version.download.by-epoch-version"],
      },
    ),
    handle: archives((files) =>
      files.map(({ path, bytes }) => ({ path: path.replace(/\/.*\//, "/"), bytes })),
    ),
  },
  {
    name: "an archive is not called after the skill",
    revisions,
    breaks: ["version.download.file-name"],
    handle: answers("downloadSkillVersion", (response) =>
      answeredWith(response, "content-disposition", 'attachment; filename="content.zip"'),
    ),
  },
  {
    name: "an archive has no content-disposition",
    revisions,
    breaks: ["version.download.file-name"],
    handle: answers("downloadSkillVersion", (response) => answeredWith(response, "content-disposition")),
  },
  {
    name: "a version keeps the files of the one before",
    revisions,
    breaks: ["version.create.snapshot"],
    async handle(request, next) {
      const response = await next(request);
      if (request.operation !== "downloadSkillVersion" || response.status !== 200) return response;
      const [first] = await versionsOf(request, next);
      const versions = `/v1/skills/${request.skill}/versions`;
      const older = await filesOf(await ask(request, next, `${versions}/${first}/content`));
      const own = await filesOf(response);
      const kept = older.filter(({ path }) => !own.some((file) => file.path === path));
      return withBytes(response, writeZip([...own, ...kept]), "application/zip");
    },
  },
  {
    name: "a version that does not exist downloads the newest",
    revisions,
    breaks: inAll(["version.download.unknown-version-not-found"], {
      ga: ["version.download.not-found-message", "version.download.other-skill-not-found"],
    }),
    handle: refusals(
      (response, request) => request.operation === "downloadSkillVersion" && response.status === 404,
      downloadNewest,
    ),
  },
  {
    name: "latest downloads the newest version",
    revisions,
    breaks: inAll(["version.download.latest-refused"], { ga: ["version.download.latest-message"] }),
    handle: refusals(
      (_, { operation, version }) => operation === "downloadSkillVersion" && version === "latest",
      downloadNewest,
    ),
  },
  {
    name: "latest is a version that is not found in ga, when it is downloaded",
    revisions: ["ga"],
    breaks: ["version.download.latest-message", "version.download.latest-refused"],
    handle: refusals(
      (_, { operation, version }) => operation === "downloadSkillVersion" && version === "latest",
      (response, { skill }) => refusal(response, 404, `Skill not found: ${skill}`),
    ),
  },
  {
    name: "latest is refused as a form of version in ga, when it is downloaded or deleted",
    revisions: ["ga"],
    breaks: ["version.delete.latest-message", "version.download.latest-message"],
    handle: misworded(/^'latest' is not accepted/, "Invalid version id: 'latest'"),
  },
  {
    name: "a version of ga is downloaded through any skill",
    revisions: ["ga"],
    breaks: [
      "version.download.not-found-message",
      "version.download.other-skill-not-found",
      "version.download.unknown-skill-not-found",
    ],
    async handle(request, next, memory) {
      const response = await next(request);
      if (request.operation === "createSkillVersion") memory.set(String(jsonOf(response).id), request.skill);
      const owner = memory.get(request.version);
      if (request.operation !== "downloadSkillVersion" || !owner || response.status !== 404) return response;
      return ask(request, next, `/v1/skills/${owner}/versions/${request.version}/content`);
    },
  },
  {
    name: "a version is not downloaded by its number in ga",
    revisions,
    breaks: { ga: ["version.download.by-epoch-version"] },
    handle: refuses(
      (request) =>
        request.operation === "downloadSkillVersion" &&
        revisionOf(request) === "ga" &&
        /^\d+$/.test(request.version),
      400,
      "Invalid version id.",
    ),
  },
  {
    name: "the error for a download that is not found mentions the version",
    revisions,
    breaks: { ga: ["version.download.not-found-message"] },
    handle: refusals(
      (response, request) => request.operation === "downloadSkillVersion" && response.status === 404,
      (response, { skill, version }) =>
        refusal(response, 404, `Skill version not found: ${skill} version ${version}`),
    ),
  },
  {
    name: "downloading what does not exist answers 400",
    revisions,
    breaks: inAll(
      ["version.download.unknown-skill-not-found", "version.download.unknown-version-not-found"],
      { ga: ["version.download.other-skill-not-found"] },
    ),
    handle: restated("downloadSkillVersion", 404, 400),
  },
  {
    name: "a credential that may not download does",
    revisions,
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
    revisions,
    breaks: ["version.download.restricted-credential-message"],
    handle: misworded(/^Downloading skill content/),
  },
];
