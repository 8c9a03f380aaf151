import type { Handler, MockResponse } from "@skills-api/mock";
import { expect } from "vitest";
import type { RawHeaders } from "../../src/http/exchange.ts";
import { recordConformance } from "../../src/runner/record.ts";
import { replayRecording } from "../../src/runner/replay.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { type Credentials, secretsOf, type Target } from "../../src/targets/target.ts";
import { inProcess } from "../support/handler-target.ts";
import { randomFrom } from "../support/random.ts";
import { written } from "./written.ts";

/** Words that occur in requests and responses of every run, or in parts of their words. */
const ordinary: readonly string[] = [
  ...[
    "anthropic",
    "ga",
    "2",
    "k",
    "e",
    "skill",
    "skills",
    "true",
    "null",
    "id",
    "custom",
    "message",
    "error",
  ],
  ...[
    "type",
    "data",
    "display_title",
    "api-key",
    "x-api-key",
    "invalid",
    "latest",
    "key",
    "request-id",
    "name",
  ],
  ...[
    "authentication_error",
    "invalid_request_error",
    "not_found_error",
    "invalid x-api-key",
    "version",
    "SKILL.md",
  ],
  ...[
    "anthropic-version",
    "anthropic-beta",
    "skills-2025-10-02",
    "2023-06-01",
    "application/json",
    "next_page",
  ],
  ...[
    "conformance",
    "skills-conformance",
    "no-such-key",
    "no-such-route",
    "description",
    "directory",
    "has_more",
  ],
  ...[
    "skill-create-labels",
    "Skill not found",
    "other-folder",
    "uthenti",
    "anthropic-vers",
    "isplay_titl",
    "keys",
  ],
  ...[
    "v1",
    "0",
    "1",
    "20",
    "2025",
    "Z",
    "GET",
    "POST",
    "/v1/skills",
    "zip",
    "attachment",
    "txt",
    "md",
    "no",
    "not",
  ],
];

/** Values that are secret, with characters that every encoding treats differently. */
const unusual: readonly string[] = [
  'CaNaRy"quoted"9f3',
  "CaNaRy%7B%percent%",
  "CaNaRy with spaces 4",
  "CaNaRy\\back\\\\slash",
  "CaNaRy-ключ-от-всего",
  "CaNaRy-🔑-µ-ÄÖÜ",
  "CaNaRy/+=<&>;'`{}[],:",
  "hunter2",
  "q9Zt",
  "a b",
  "%",
  '"',
];

const alphabet = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~+/=";

/** Random choices of one server. */
class Choices {
  readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  one<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }

  shuffled<T>(all: readonly T[]): T[] {
    return all
      .map((item) => [this.random(), item] as const)
      .sort(([one], [other]) => one - other)
      .map(([, item]) => item);
  }

  /** Returns the value of a key or header. */
  value(): string {
    const kind = this.random();
    if (kind < 0.6) return this.one(ordinary);
    if (kind < 0.8) return this.one(unusual);
    return Array.from({ length: 1 + this.below(40) }, () => this.one([...alphabet])).join("");
  }
}

type Order = "shuffled" | "sorted" | "as it is";

function reordered(value: unknown, order: Order, choices: Choices): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, order, choices));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, item]) => [name, reordered(item, order, choices)] as const,
  );
  if (order === "shuffled") return Object.fromEntries(choices.shuffled(entries));
  return Object.fromEntries(order === "sorted" ? entries.sort(([a], [b]) => (a < b ? -1 : 1)) : entries);
}

/** Adds random white space between the tokens of JSON. */
function spaced(json: string, choices: Choices): string {
  return json.replace(
    /"(?:[^"\\]|\\.)*"|[{}[\],:]/g,
    (token) => token + (choices.random() < 0.1 ? choices.one([" ", "\n", "\t", "\r\n  "]) : ""),
  );
}

function randomCase(name: string, choices: Choices): string {
  return choices.one([
    name,
    name.toLowerCase(),
    name.toUpperCase(),
    name.replace(/\b./g, (char) => char.toUpperCase()),
  ]);
}

/** A server that writes JSON and headers in another way than the mock, and repeats key and headers. */
function rewriting(handle: Handler, repeated: RawHeaders, choices: Choices): Handler {
  const order = choices.one<Order>(["shuffled", "sorted", "as it is"]);
  const [isSpaced, isRepeating, isQuoting] = [0.5, 0.5, 0.2].map((share) => choices.random() < share);
  const inMessage = (text: string) =>
    JSON.stringify(`${text} (${repeated.map((pair) => pair.join(": ")).join()})`);
  function bodyOf(body: Uint8Array): Buffer {
    const value = reordered(JSON.parse(Buffer.from(body).toString()), order, choices);
    const json = JSON.stringify(value).replace(/(?<="message":)"(?:[^"\\]|\\.)*"/g, (message) =>
      isQuoting ? inMessage(JSON.parse(message)) : message,
    );
    return Buffer.from(isSpaced ? spaced(json, choices) : json);
  }
  return async (request): Promise<MockResponse> => {
    const response = await handle(request);
    const isJson = response.headers.some(([, value]) => value.startsWith("application/json"));
    const body = isJson && response.body instanceof Uint8Array && response.body.length > 0;
    const headers = response.headers.filter(([name]) => !body || name.toLowerCase() !== "content-length");
    const all = [...headers, ...(isRepeating ? repeated : [])];
    return {
      ...response,
      headers: choices
        .shuffled(all)
        .map(([name, value]): [string, string] => [randomCase(name, choices), value]),
      ...(body ? { body: bodyOf(response.body as Uint8Array) } : {}),
    };
  };
}

/** Forms of identifiers and cursors that a redactor takes for secrets, by what follows the prefix in the mock. */
const secretForms: readonly ((kind: string, rest: string) => string)[] = [
  (_, rest) => `sk-ant-api03-${rest}`,
  (kind, rest) => `${kind}ghp_${rest.padEnd(36, "0")}`,
  (_, rest) => `eyJhbGciOiJIUzI1NiJ9.eyJ${Buffer.from(rest).toString("base64url")}.${rest.slice(-20)}`,
  (kind, rest) => `${kind}AKIA${Buffer.from(rest).toString("hex").slice(-16).toUpperCase()}`,
  (_, rest) => `https://user:${rest}@skills.example/`,
  (_, rest) => `token=${rest}1`,
];

/** A server whose identifiers and cursors look like secrets, of a form that differs by kind. */
function renaming(handle: Handler, choices: Choices): Handler {
  const forms = ["skill_", "skver_", "page_", "req_"].flatMap((kind) => {
    // A gateway may mask all but a few.
    const form = choices.random() < 0.5 ? undefined : choices.one(secretForms);
    return form ? [[new RegExp(`"${kind}(\\w{12,})"`, "g"), kind, form] as const] : [];
  });
  const originals = new Map<string, string>();
  const renamed = (text: string) =>
    forms.reduce(
      (changed, [pattern, kind, form]) =>
        changed.replace(pattern, (_, rest: string) => {
          const id = form(kind, rest);
          originals.set(id, kind + rest);
          return JSON.stringify(id);
        }),
      text,
    );
  return async (request) => {
    const path = [...originals].reduce(
      (changed, [id, original]) => changed.replace(encodeURIComponent(id), original),
      request.path,
    );
    const response = await handle({ ...request, path });
    if (!(response.body instanceof Uint8Array) || response.body[0] !== "{".charCodeAt(0)) return response;
    const body = Buffer.from(renamed(Buffer.from(response.body).toString()));
    const headers = response.headers.filter(([name]) => name.toLowerCase() !== "content-length");
    return { ...response, headers, body };
  };
}

/** A gateway that accepts other keys than the mock behind it, which takes no key of every kind. */
function exchangingKeys(target: Target, credentials: Credentials): Target["wire"] {
  const own = ["apiKey", "adminKey", "restrictedKey"] as const;
  function exchanged(value: string): string {
    const bearer = /^Bearer /.exec(value)?.[0] ?? "";
    const known = own.find((name) => credentials[name] === value.slice(bearer.length));
    return known ? bearer + mockCredentials[known] : value;
  }
  return (request) => {
    const headers = request.headers.map(([name, value]) => [name, exchanged(value)] as const);
    return target.wire({ ...request, headers });
  };
}

/** A server that only its seed determines, and the keys and headers to reach it. */
function randomServer(seed: number): { target: Target; described: string } {
  const choices = new Choices(seed);
  const [apiKey = "", adminKey, restrictedKey] = new Set([choices.value(), choices.value(), choices.value()]);
  const credentials: Credentials = {
    apiKey,
    auth: choices.one(["x-api-key", "bearer"]),
    ...(adminKey ? { adminKey } : {}),
    ...(restrictedKey ? { restrictedKey } : {}),
  };
  const names = ["x-provider", "x-gateway-token", "x-tenant", "x-route"].slice(0, choices.below(4));
  const headers = names.map((name): [string, string] => [name, choices.value()]);
  const server = renaming(createMock().handle, choices);
  const target = inProcess(rewriting(server, [["x-key", apiKey], ...headers], choices));
  return {
    target: {
      ...target,
      wire: exchangingKeys(target, credentials),
      credentials,
      secrets: secretsOf(credentials, headers),
    },
    described: JSON.stringify({ seed, credentials, headers }),
  };
}

/** Expects that a full run against a random server replays to the same result. */
export async function expectSameReplay(seed: number): Promise<void> {
  const { target, described } = randomServer(seed);
  const { result, recording } = await recordConformance({ target, include: ["open-questions"] });
  expect(result.exchanges.length, described).toBeGreaterThan(40);
  expect(await replayRecording(written(recording)), described).toStrictEqual(result);
}
