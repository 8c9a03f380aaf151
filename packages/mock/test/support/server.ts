import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { Revision } from "@skills-api/spec";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { createSkillsMock, type SkillsMock, type SkillsMockOptions } from "../../src/index.ts";
import { type ListenOptions, listen, type MockServer } from "../../src/node.ts";
import { type SkillParts, skillUpload } from "./upload.ts";

export const apiKey = "my-anthropic-api-key";
export const beta = "skills-2025-10-02";
export const revisions: readonly Revision[] = [beta, "ga"];

/** The header that chooses a revision. */
export function revisionHeaders(revision: Revision): Readonly<Record<string, string>> {
  return revision === beta ? { "anthropic-beta": beta } : {};
}

/** As `skills-2025-10-02` shows a skill. */
export interface SkillJson {
  readonly type: string;
  readonly id: string;
  readonly display_title: string | null;
  readonly latest_version: string | null;
  readonly source: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** As `skills-2025-10-02` shows a version. */
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

/** `has_more` is there in `skills-2025-10-02` alone. */
export interface ListJson<Item> {
  readonly data: readonly Item[];
  readonly has_more?: boolean;
  readonly next_page: string | null;
}

/** As `ga` shows a skill. */
export interface GaSkillJson {
  readonly type: string;
  readonly id: string;
  readonly display_name: string;
  readonly source: { readonly type: string };
  readonly latest_version_id: string;
  readonly created_at: string;
  readonly updated_at: string;
}

/** As `ga` shows a version. */
export interface GaVersionJson {
  readonly type: string;
  readonly id: string;
  readonly skill_id: string;
  readonly name: string;
  readonly description: string;
  readonly created_at: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Sent {
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: Uint8Array | string;
  /** Default `skills-2025-10-02`. */
  readonly revision?: Revision;
  /** Leaves out the key and the header of the revision that every request otherwise has. */
  readonly bare?: boolean;
}

/** Sends exactly this path: nothing is normalised, nothing is retried. */
export function sendTo(url: string, method: string, path: string, sent: Sent = {}): Promise<Answer> {
  const usual = sent.bare ? {} : { "x-api-key": apiKey, ...revisionHeaders(sent.revision ?? beta) };
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const options = { hostname, port, method, path, headers: { ...usual, ...sent.headers }, agent: false };
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
    request.end(sent.body);
  });
}

/** The body of a 200. */
export function ok<Body>(answer: Answer): Body {
  const text = answer.body.toString();
  expect({ status: answer.status, text }).toMatchObject({ status: 200 });
  return JSON.parse(text);
}

/** Asserts an answer in the API's error envelope, and returns its message. */
export function refused(answer: Answer, status: number, type = "invalid_request_error"): string {
  const body = JSON.parse(answer.body.toString());
  expect({ status: answer.status, ...body }).toEqual({
    status,
    type: "error",
    error: { type, message: expect.any(String) },
    request_id: answer.headers["request-id"],
  });
  expect(answer.headers["content-type"]).toBe("application/json");
  expect(answer.headers["request-id"]).toMatch(/^req_01[1-9A-HJ-NP-Za-km-z]{22}$/);
  return String(body.error.message);
}

/** Speaks one revision to a server. */
export class Caller<Skill, Version> {
  readonly url: string;
  private readonly revision: Revision;

  constructor(url: string, revision: Revision) {
    this.url = url;
    this.revision = revision;
  }

  send(method: string, path: string, sent: Sent = {}): Promise<Answer> {
    return sendTo(this.url, method, path, { revision: this.revision, ...sent });
  }

  get(path: string): Promise<Answer> {
    return this.send("GET", path);
  }

  delete(path: string): Promise<Answer> {
    return this.send("DELETE", path);
  }

  async createSkill(parts: SkillParts = {}): Promise<Skill> {
    return ok(await this.send("POST", "/v1/skills", skillUpload(parts)));
  }

  async createVersion(skillId: string, parts: SkillParts = {}): Promise<Version> {
    return ok(await this.send("POST", `/v1/skills/${skillId}/versions`, skillUpload(parts)));
  }
}

/** A mock behind a real socket. Speaks `skills-2025-10-02` itself, and `ga` through `ga`. */
export class TestServer extends Caller<SkillJson, VersionJson> {
  readonly mock: SkillsMock;
  readonly ga: Caller<GaSkillJson, GaVersionJson>;
  private readonly server: MockServer;

  constructor(mock: SkillsMock, server: MockServer) {
    super(server.url, beta);
    this.ga = new Caller(server.url, "ga");
    this.mock = mock;
    this.server = server;
  }

  get port(): number {
    return this.server.port;
  }

  close(): Promise<void> {
    return this.server.close();
  }

  /** The caller that speaks a revision. */
  speaking(revision: Revision): Caller<SkillJson | GaSkillJson, VersionJson | GaVersionJson> {
    return revision === "ga" ? this.ga : this;
  }
}

export async function startServer(
  options: SkillsMockOptions = {},
  how: ListenOptions = {},
): Promise<TestServer> {
  const mock = createSkillsMock({ seed: "tests", ...options });
  return new TestServer(mock, await listen(mock, how));
}

/** One server for the tests of a file or block, empty again before each of them. */
export function useServer(options: SkillsMockOptions = {}, how: ListenOptions = {}): () => TestServer {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startServer(options, how);
  });
  beforeEach(() => server?.mock.reset());
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error("The server runs only during tests.");
    return server;
  };
}
