import { type BundleFile, readZip, writeZip } from "@skills-api/bundle";
import type { MockRequest, MockResponse } from "@skills-api/mock";
import type { OperationId, Revision } from "@skills-api/spec";
import { operationOf } from "../../../src/http/operation-of.ts";
import { revisionOf } from "../../../src/http/revision-of.ts";
import {
  type FullResponse,
  jsonOf,
  type Middleware,
  type Next,
  onSuccess,
  pathOf,
  withBody,
  withJson,
} from "../../gateways/gateway.ts";
import { object } from "../../gateways/middlewares.ts";

/** A JSON object. */
export type Json = Record<string, unknown>;

/** Whether a request is for one of some operations. */
export function is(...ids: readonly OperationId[]) {
  return ({ method, path }: MockRequest): boolean => {
    const operation = operationOf(method, path);
    return operation !== undefined && ids.includes(operation);
  };
}

export function isRevision(request: MockRequest, revision: Revision): boolean {
  return revisionOf(request) === revision;
}

/** The id of the skill in a path. */
export function skillIdOf(request: MockRequest): string | undefined {
  return pathOf(request).split("/")[3];
}

/** The identifier of the version in a path. */
export function versionOf(request: MockRequest): string | undefined {
  return pathOf(request).split("/")[5];
}

export function queryOf({ path }: MockRequest): URLSearchParams {
  return new URLSearchParams(path.split("?")[1] ?? "");
}

/** The request with other query parameters; `null` removes one. */
export function withQuery(
  request: MockRequest,
  changes: Readonly<Record<string, string | null>>,
): MockRequest {
  const query = queryOf(request);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) query.delete(name);
    else query.set(name, value);
  }
  return { ...request, path: `${pathOf(request)}${query.size > 0 ? `?${query}` : ""}` };
}

/** The request for another path. */
export function withPath(request: MockRequest, path: string): MockRequest {
  return { ...request, path };
}

export function headersOf({ headers }: MockRequest, name: string): string[] {
  return headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
}

/** The request with a header replaced by some values. */
export function withRequestHeader(
  request: MockRequest,
  name: string,
  ...values: readonly string[]
): MockRequest {
  const others = request.headers.filter(([key]) => key.toLowerCase() !== name);
  return { ...request, headers: [...others, ...values.map((value): [string, string] => [name, value])] };
}

/** Reads from the API with the credentials and the revision of a request. */
export function read(next: Next, request: MockRequest, path: string): Promise<FullResponse> {
  const headers = request.headers.filter(([name]) => !name.toLowerCase().startsWith("content-"));
  return next({ ...request, method: "GET", path, headers, body: null });
}

/** Rejects a request as the API does, which it may accept. Returns a 401 if the key is wrong. */
export async function reject(
  next: Next,
  request: MockRequest,
  status: number,
  type: string,
  message: string,
): Promise<FullResponse> {
  const missing = await read(next, request, "/v1/skills/skill_01111111111111111111111");
  if (missing.status !== 404) return missing;
  return withJson({ ...missing, status }, { ...object(missing), error: { type, message } });
}

export function notFound(next: Next, request: MockRequest): Promise<FullResponse> {
  return reject(next, request, 404, "not_found_error", `Skill not found: ${skillIdOf(request)}`);
}

/** Changes the JSON of accepted requests. */
export function onJson(
  matches: (request: MockRequest) => boolean,
  change: (json: Json, request: MockRequest) => unknown,
): Middleware {
  return onSuccess(matches, (response, request) => {
    const json = jsonOf(response);
    return json === undefined ? response : withJson(response, change(json as Json, request));
  });
}

/** Changes every skill and version in the responses of some operations. */
export function onItems(
  type: "skill" | "skill_version" | "any",
  change: (item: Json, request: MockRequest) => Json,
  matches: (request: MockRequest) => boolean = ({ method }) => method !== "DELETE",
): Middleware {
  const one = (item: Json, request: MockRequest): Json =>
    "created_at" in item && (type === "any" || item.type === type) ? change(item, request) : item;
  return onJson(matches, (json, request) =>
    Array.isArray(json.data)
      ? { ...json, data: json.data.map((item: Json) => one(item, request)) }
      : one(json, request),
  );
}

/** Changes a text of every skill or version that has it. */
export function onText(
  names: readonly string[],
  change: (text: string, item: Json) => unknown,
  matches?: (request: MockRequest) => boolean,
): Middleware {
  return onItems(
    "any",
    (item) => {
      const copy = { ...item };
      for (const name of names) {
        const text = item[name];
        if (typeof text === "string") copy[name] = change(text, item);
      }
      return copy;
    },
    matches,
  );
}

/** Changes the items of lists. */
export function onData(
  operation: OperationId,
  change: (data: readonly Json[], request: MockRequest) => readonly Json[],
): Middleware {
  return onJson(is(operation), (list, request) => ({ ...list, data: change(list.data as Json[], request) }));
}

/** Changes requests before the API sees them. */
export function onRequest(
  matches: (request: MockRequest) => boolean,
  change: (request: MockRequest) => MockRequest,
): Middleware {
  return async (request, next) => next(matches(request) ? change(request) : request);
}

/** Changes rejections. */
export function onError(
  matches: (response: FullResponse, request: MockRequest) => boolean,
  change: (response: FullResponse, request: MockRequest) => MockResponse,
): Middleware {
  return async (request, next) => {
    const response = await next(request);
    return response.status >= 400 && matches(response, request) ? change(response, request) : response;
  };
}

function unique(files: readonly BundleFile[]): readonly BundleFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** Changes the files of downloads. */
export function onDownload(change: (files: readonly BundleFile[]) => readonly BundleFile[]): Middleware {
  return onSuccess(is("downloadSkillVersion"), async (response) => {
    const files = await readZip(response.body);
    return withBody(response, writeZip(unique(change(files))));
  });
}

/** Changes each file of downloads; `undefined` drops it. */
export function onDownloadedFile(change: (file: BundleFile) => BundleFile | undefined): Middleware {
  return onDownload((files) => files.flatMap((file) => change(file) ?? []));
}

/** Changes the bytes of each file of downloads. */
export function onDownloadedBytes(
  change: (bytes: Buffer) => Uint8Array,
  matches: (file: BundleFile) => boolean = () => true,
): Middleware {
  return onDownloadedFile((file) =>
    matches(file) ? { ...file, bytes: change(Buffer.from(file.bytes)) } : file,
  );
}

/** Changes the path of each file of downloads, below its top folder. */
export function onDownloadedPath(change: (path: string) => string): Middleware {
  return onDownloadedFile((file) => {
    const [folder, ...rest] = file.path.split("/");
    return { ...file, path: `${folder}/${change(rest.join("/"))}` };
  });
}
