import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { Revision } from "@skills-api/spec";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { createSkillsMock, type SkillsMock, type SkillsMockOptions } from "../../src/index.ts";
import { type ListenOptions, listen, type MockServer } from "../../src/node.ts";
import { type SkillParts, skillUpload } from "./upload.ts";

export const apiKey = "my-anthropic-api-key";
export const beta = "skills-2025-10-02";
export const revisions: readonly Revision[] = [beta, "ga"];

/** The header that selects a revision. */
export function revisionHeaders(revision: Revision): Readonly<Record<string, string>> {
  return revision === beta ? { "anthropic-beta": beta } : {};
}

/** A skill in `skills-2025-10-02`. */
export interface SkillJson {
  readonly type: string;
  readonly id: string;
  readonly display_title: string | null;
  readonly latest_version: string | null;
  readonly source: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A version in `skills-2025-10-02`. */
export interface VersionJson {
  readonly type: string;
  readonly skill_id: string;
  readonly id: string;
  readonly version: string;
  readonly directory: string;
  readonly name: string;
  readonly description: string;
  readonly created_at: string;
}

/** A list. Only `skills-2025-10-02` has `has_more`. */
export interface ListJson<Item> {
  readonly data: readonly Item[];
  readonly has_more?: boolean;
  readonly next_page: string | null;
}

/** A skill in `ga`. */
export interface GaSkillJson {
  readonly type: string;
  readonly id: string;
  readonly display_name: string;
  readonly source: { readonly type: string };
  readonly latest_version_id: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** A version in `ga`. */
export interface GaVersionJson {
  readonly type: string;
  readonly id: string;
  readonly skill_id: string;
  readonly name: string;
  readonly description: string;
  readonly created_at: string;
}

export interface TestResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface RequestInput {
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: Uint8Array | string;
  /** Default `skills-2025-10-02`. */
  readonly revision?: Revision;
  /** Omits the default headers: the key and the revision. */
  readonly bare?: boolean;
}

/** Sends a request without normalizing the path, and without retries. */
export function sendRequest(
  url: string,
  method: string,
  path: string,
  input: RequestInput = {},
): Promise<TestResponse> {
  const defaults = input.bare ? {} : { "x-api-key": apiKey, ...revisionHeaders(input.revision ?? beta) };
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = {
      hostname,
      port,
      method,
      path,
      headers: { ...defaults, ...input.headers },
      agent: false,
    };
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks) });
      });
    });
    request.on("error", reject);
    request.end(input.body);
  });
}

/** Asserts the status 200, and returns the body. */
export function expectOk<Body>(response: TestResponse): Body {
  const text = response.body.toString();
  expect({ status: response.status, text }).toMatchObject({ status: 200 });
  return JSON.parse(text);
}

/** Asserts an error response of the API, and returns its message. */
export function expectError(response: TestResponse, status: number, type = "invalid_request_error"): string {
  const body = JSON.parse(response.body.toString());
  expect({ status: response.status, ...body }).toEqual({
    status,
    type: "error",
    error: { type, message: expect.any(String) },
    request_id: response.headers["request-id"],
  });
  expect(response.headers["content-type"]).toBe("application/json");
  expect(response.headers["request-id"]).toMatch(/^req_01[1-9A-HJ-NP-Za-km-z]{22}$/);
  return String(body.error.message);
}

/** Sends requests in one revision. */
export class TestClient<Skill, Version> {
  readonly url: string;
  private readonly revision: Revision;

  constructor(url: string, revision: Revision) {
    this.url = url;
    this.revision = revision;
  }

  send(method: string, path: string, input: RequestInput = {}): Promise<TestResponse> {
    return sendRequest(this.url, method, path, { revision: this.revision, ...input });
  }

  get(path: string): Promise<TestResponse> {
    return this.send("GET", path);
  }

  delete(path: string): Promise<TestResponse> {
    return this.send("DELETE", path);
  }

  async createSkill(parts: SkillParts = {}): Promise<Skill> {
    return expectOk(await this.send("POST", "/v1/skills", skillUpload(parts)));
  }

  async createVersion(skillId: string, parts: SkillParts = {}): Promise<Version> {
    return expectOk(await this.send("POST", `/v1/skills/${skillId}/versions`, skillUpload(parts)));
  }
}

/** A mock on a real socket. Its own methods use `skills-2025-10-02`, those of `ga` the other revision. */
export class TestServer extends TestClient<SkillJson, VersionJson> {
  readonly mock: SkillsMock;
  readonly ga: TestClient<GaSkillJson, GaVersionJson>;
  private readonly server: MockServer;

  constructor(mock: SkillsMock, server: MockServer) {
    super(server.url, beta);
    this.ga = new TestClient(server.url, "ga");
    this.mock = mock;
    this.server = server;
  }

  get port(): number {
    return this.server.port;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** The client for a revision. */
  inRevision(revision: Revision): TestClient<SkillJson | GaSkillJson, VersionJson | GaVersionJson> {
    return revision === "ga" ? this.ga : this;
  }
}

export async function startServer(
  options: SkillsMockOptions = {},
  listenOptions: ListenOptions = {},
): Promise<TestServer> {
  const mock = createSkillsMock({ seed: "tests", ...options });
  return new TestServer(mock, await listen(mock, listenOptions));
}

/** Starts a server for the tests of a file or block, and resets it before each test. */
export function useServer(
  options: SkillsMockOptions = {},
  listenOptions: ListenOptions = {},
): () => TestServer {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startServer(options, listenOptions);
  });
  beforeEach(() => server?.mock.reset());
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error("The server runs only during tests.");
    return server;
  };
}
