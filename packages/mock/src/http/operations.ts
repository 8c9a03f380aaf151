import { writeZipInSlices } from "@skills-api/bundle";
import type { OperationId, Revision } from "@skills-api/spec";
import type { StoredVersion } from "../service/records.ts";
import { ServiceError, skillNotFound } from "../service/service-error.ts";
import type { Page, Sequenced } from "../service/timeline.ts";
import type { Workspace } from "../service/workspace.ts";
import type { Credential } from "./credentials.ts";
import { ApiError, jsonResponse } from "./errors.ts";
import type { MockRequest, MockResponse } from "./message.ts";
import type { PageTokens } from "./page-tokens.ts";
import { readLimit, readPage, readSource } from "./query.ts";
import { deletionRules } from "./revisions/deletion-rules.ts";
import { readLabel } from "./revisions/labels.ts";
import { listRules } from "./revisions/list-rules.ts";
import { deletedSkill, projections } from "./revisions/projections.ts";
import { checkVersionIdentifier, type VersionOperation } from "./revisions/version-identifiers.ts";
import type { PathParameters } from "./routes.ts";
import { readUpload } from "./upload.ts";

/** An authenticated request, with the state that operations need. */
interface Call {
  readonly request: MockRequest;
  readonly parameters: PathParameters;
  readonly query: URLSearchParams;
  readonly credential: Credential;
  readonly workspace: Workspace;
  readonly revision: Revision;
  readonly pageTokens: PageTokens;
  readonly uploadLimitBytes: number;
}

type Operation = (call: Call) => MockResponse | Promise<MockResponse>;

async function createSkill({ request, revision, workspace, uploadLimitBytes }: Call): Promise<MockResponse> {
  const { bundle, field } = await readUpload(request, revision, uploadLimitBytes);
  const skill = workspace.createSkill({ bundle, label: readLabel(revision, field) });
  return jsonResponse(200, projections[revision].skill(skill));
}

/** Identifies a list in one revision and workspace, for its page tokens. */
function listKey({ revision, credential }: Call, list: string): string {
  return `${credential.workspaceId} ${revision} ${list}`;
}

function startAfter(call: Call, list: string): { readonly after?: number } {
  const token = readPage(call.query);
  return token === undefined ? {} : { after: call.pageTokens.decode(list, token) };
}

function listResponse<Item extends Sequenced>(
  call: Call,
  list: string,
  page: Page<Item>,
  project: (item: Item) => object,
): MockResponse {
  const last = page.items.at(-1);
  const nextPage = page.hasMore && last ? call.pageTokens.encode(list, last.sequence) : null;
  return jsonResponse(200, listRules[call.revision].body(page.items.map(project), nextPage));
}

function listSkills(call: Call): MockResponse {
  const list = listKey(call, "skills");
  const { maxLimit, versionlessSkills } = listRules[call.revision];
  const page = call.workspace.listSkills({
    order: "newest-first",
    limit: readLimit(call.query, maxLimit.skills),
    source: readSource(call.query),
    versionless: versionlessSkills,
    ...startAfter(call, list),
  });
  return listResponse(call, list, page, projections[call.revision].skill);
}

function getSkill({ workspace, parameters, revision }: Call): MockResponse {
  return jsonResponse(200, projections[revision].skill(workspace.getSkill(parameters.skill_id)));
}

function deleteSkill({ workspace, parameters, revision }: Call): MockResponse {
  const skill = workspace.deleteSkill(parameters.skill_id, deletionRules[revision]);
  return jsonResponse(200, deletedSkill(skill));
}

async function createSkillVersion(call: Call): Promise<MockResponse> {
  const { request, revision, workspace, parameters, uploadLimitBytes } = call;
  // Rejects unknown and prebuilt skills before reading a large upload.
  workspace.getCustomSkill(parameters.skill_id);
  const { bundle } = await readUpload(request, revision, uploadLimitBytes);
  const version = workspace.createVersion(parameters.skill_id, bundle);
  return jsonResponse(200, projections[revision].version(version));
}

function listSkillVersions(call: Call): MockResponse {
  const { skill_id } = call.parameters;
  const list = listKey(call, `versions of ${skill_id}`);
  const { maxLimit, versionsOrder } = listRules[call.revision];
  const page = call.workspace.listVersions(skill_id, {
    order: versionsOrder,
    limit: readLimit(call.query, maxLimit.versions),
    ...startAfter(call, list),
  });
  return listResponse(call, list, page, projections[call.revision].version);
}

/** Validates the identifier before the skill is looked up, which is our choice, as the API's order is not known. */
function identifierFor(operation: VersionOperation, { revision, parameters }: Call): string {
  return checkVersionIdentifier(revision, operation, parameters.version);
}

function getSkillVersion(call: Call): MockResponse {
  const identifier = identifierFor("getSkillVersion", call);
  const version = call.workspace.getVersion(call.parameters.skill_id, identifier);
  return jsonResponse(200, projections[call.revision].version(version));
}

function deleteSkillVersion(call: Call): MockResponse {
  const { workspace, parameters, revision } = call;
  const identifier = identifierFor("deleteSkillVersion", call);
  const version = workspace.deleteVersion(parameters.skill_id, identifier, deletionRules[revision]);
  return jsonResponse(200, projections[revision].deletedVersion(version));
}

function findVersionToDownload(call: Call): StoredVersion {
  const { workspace, parameters } = call;
  const identifier = identifierFor("downloadSkillVersion", call);
  try {
    return workspace.getVersion(parameters.skill_id, identifier);
  } catch (error) {
    // The API reports the skill as missing even if only the version is.
    if (error instanceof ServiceError) throw skillNotFound(parameters.skill_id);
    throw error;
  }
}

const archives = new WeakMap<StoredVersion, Promise<Uint8Array>>();

/**
 * Caches archives: versions never change, and compressing a large one takes seconds. Downloads that start
 * meanwhile wait for the same archive.
 */
function archiveOf(version: StoredVersion): Promise<Uint8Array> {
  const archive = archives.get(version) ?? writeZipInSlices(version.files);
  archives.set(version, archive);
  return archive;
}

async function downloadSkillVersion(call: Call): Promise<MockResponse> {
  if (call.credential.kind === "restricted") {
    throw new ApiError(
      403,
      "Downloading skill content is not supported with this credential type. Use a workspace API key, an environment credential, or a Session credential.",
    );
  }
  const version = findVersionToDownload(call);
  // A copy, so that callers cannot change the cached archive.
  const body = (await archiveOf(version)).slice();
  return {
    status: 200,
    headers: [
      ["content-type", "application/zip"],
      ["content-length", String(body.length)],
      ["content-disposition", `attachment; filename*=utf-8''${version.name}.zip`],
    ],
    body,
  };
}

export const operations: Readonly<Record<OperationId, Operation>> = {
  createSkill,
  listSkills,
  getSkill,
  deleteSkill,
  createSkillVersion,
  listSkillVersions,
  getSkillVersion,
  deleteSkillVersion,
  downloadSkillVersion,
};
