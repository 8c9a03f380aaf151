import { readZip } from "@skills-api/bundle";
import type { Handler } from "@skills-api/mock";
import type { Revision } from "@skills-api/spec";
import { revisionOf } from "../../src/http/revision-of.ts";
import { mockCredentials } from "../../src/targets/mock.ts";

/** A file to upload. */
export interface Upload {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A field of an upload other than a file. */
export type Field = readonly [name: string, value: string];

/** Options of {@link Caller.send}. */
export interface SendOptions {
  readonly headers?: readonly (readonly [string, string])[];
  readonly body?: Uint8Array | null;
  /** @default the headers of the revision, with a valid key */
  readonly bare?: boolean;
}

/** A response, as the caller sees it. */
export interface Seen {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: unknown;
}

const boundary = "probe-boundary";

function partOf(disposition: string, content: string | Uint8Array): readonly Uint8Array[] {
  return [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from("\r\n"),
  ];
}

/** Calls a server. */
export class Caller {
  readonly revision: Revision;
  readonly #handle: Handler;
  readonly #onSeen: (exchange: unknown) => void;

  /** @param onSeen Called with every request in the revision, and its response. */
  constructor(handle: Handler, revision: Revision, onSeen: (exchange: unknown) => void) {
    this.#handle = handle;
    this.revision = revision;
    this.#onSeen = onSeen;
  }

  /** The headers that select a revision, by default that of the caller. */
  betas(revision: Revision = this.revision): readonly (readonly [string, string])[] {
    return revision === "ga" ? [] : [["anthropic-beta", revision]];
  }

  async send(
    method: string,
    path: string,
    { headers = [], body = null, bare }: SendOptions = {},
  ): Promise<Seen> {
    const usual = bare ? [] : ([["x-api-key", mockCredentials.apiKey], ...this.betas()] as const);
    const request = { method, path, headers: [...usual, ...headers], body };
    const response = await this.#handle(request);
    const bytes = response.body instanceof Uint8Array ? response.body : new Uint8Array();
    const seen = { status: response.status, headers: response.headers, body: await this.#decode(bytes) };
    // Middlewares that change nothing else may change the order of headers.
    const sorted = [...seen.headers].sort(([one], [other]) => one.localeCompare(other));
    if (revisionOf(request) === this.revision)
      this.#onSeen([`${method} ${path}`, seen.status, sorted, Buffer.from(bytes).toString("latin1")]);
    return seen;
  }

  async #decode(bytes: Uint8Array): Promise<unknown> {
    try {
      if (bytes[0] === 0x50 && bytes[1] === 0x4b) return await readZip(bytes);
      return JSON.parse(Buffer.from(bytes).toString());
    } catch {
      return undefined;
    }
  }

  get(path: string, options?: SendOptions): Promise<Seen> {
    return this.send("GET", path, options);
  }

  delete(path: string, options?: SendOptions): Promise<Seen> {
    return this.send("DELETE", path, options);
  }

  /** Uploads parts in the given order. */
  upload(
    path: string,
    parts: readonly (Upload | Field)[],
    { headers = [], ...options }: SendOptions = {},
    quote = "",
  ): Promise<Seen> {
    const chunks = parts.flatMap((part) =>
      "path" in part
        ? partOf(`name="files[]"; filename="${part.path.replaceAll('"', '\\"')}"`, part.content)
        : partOf(`name="${part[0]}"`, part[1]),
    );
    const body = Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]);
    const type = ["content-type", `multipart/form-data; boundary=${quote}${boundary}${quote}`] as const;
    return this.send("POST", path, { ...options, headers: [...headers, type], body });
  }

  /** Creates a skill. Returns its id. */
  async create(parts: readonly (Upload | Field)[]): Promise<string> {
    const { body } = await this.upload("/v1/skills", parts);
    return String(Object(body).id ?? "skill_rejected");
  }

  /** Uploads a version. Returns its identifier in paths. */
  async version(skill: string, parts: readonly (Upload | Field)[]): Promise<string> {
    const { body } = await this.upload(`/v1/skills/${skill}/versions`, parts);
    return String(Object(body)[this.revision === "ga" ? "id" : "version"] ?? "latest");
  }

  /** Returns the identifier of the newest version of a skill. */
  async newest(skill: string): Promise<string> {
    const { body } = await this.get(`/v1/skills/${skill}`);
    return String(Object(body)[this.revision === "ga" ? "latest_version_id" : "latest_version"] ?? "latest");
  }

  /** Downloads the newest version of a skill. */
  async download(skill: string): Promise<Seen> {
    return this.get(`/v1/skills/${skill}/versions/${await this.newest(skill)}/content`);
  }

  list(query = ""): Promise<Seen> {
    return this.get(`/v1/skills${query}`);
  }

  versions(skill: string, query = ""): Promise<Seen> {
    return this.get(`/v1/skills/${skill}/versions${query}`);
  }
}
