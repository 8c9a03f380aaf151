import { createSkillsMock, type Handler, type MockRequest, type MockResponse } from "@skills-api/mock";
import type { Credentials } from "../../src/targets/target.ts";

/** Keys like no other, with characters that every encoding treats differently. */
export const canaries = {
  apiKey: 'sk-ant-CaNaRyOrdinary9f3/+="<&>\\%7%',
  adminKey: "sk-ant-CaNaRyAdminister/+=admin?#",
  restrictedKey: "sk-ant-CaNaRyRestricted/+=down:;",
} as const satisfies Credentials;

/** Enough of each key to call it a leak. */
export const fragments: readonly string[] = ["CaNaRyOrdinary", "CaNaRyAdminister", "CaNaRyRestricted"];

const base64 = (text: string) => Buffer.from(text).toString("base64");
const hex = (text: string) => Buffer.from(text).toString("hex");
const json = (text: string) => JSON.stringify(text).slice(1, -1);

/** What a server may make of a key before it repeats it. */
export const forms: Readonly<Record<string, (key: string) => string>> = {
  "as it is": (key) => key,
  "in a header of its own": (key) => `Authorization: Bearer ${key}`,
  "in upper case": (key) => key.toUpperCase(),
  "URL-encoded": encodeURIComponent,
  "URL-encoded in lower case": (key) => encodeURIComponent(key).replace(/%../g, (code) => code.toLowerCase()),
  "percent-encoded throughout": (key) => hex(key).replace(/../g, "%$&"),
  "JSON-escaped": json,
  "JSON-escaped twice": (key) => json(json(key)),
  "JSON-escaped by code": (key) => key.replace(/\W/g, (char) => `\\u00${hex(char)}`),
  "HTML-escaped": (key) => key.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;"),
  "HTML-escaped by code": (key) => key.replace(/\W/g, (char) => `&#x${hex(char)};`),
  "JSON-escaped with slashes": (key) => json(key).replaceAll("/", "\\/"),
  "in base64": base64,
  "in base64 behind one character": (key) => base64(`:${key}`),
  "in base64 as a user's password": (key) => base64(`me:${key}`),
  "in URL-safe base64": (key) => Buffer.from(key).toString("base64url"),
  "in hexadecimal": hex,
  "in hexadecimal of upper case": (key) => hex(key).toUpperCase(),
};

function credentialOf({ headers }: MockRequest): string {
  const value = (name: string) => headers.find(([key]) => key.toLowerCase() === name)?.[1];
  return value("x-api-key") ?? value("authorization")?.replace("Bearer ", "") ?? "";
}

function withEcho(value: unknown, echo: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withEcho(item, echo));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => {
    if (key === "display_title" || key === "description") return [key, echo];
    return [key, key === "message" ? `${echo}: ${item}` : withEcho(item, echo)];
  });
  return Object.fromEntries([...entries, [echo, echo]]);
}

async function bodyOf({ body }: MockResponse): Promise<Buffer> {
  if (body instanceof Uint8Array) return Buffer.from(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function asHeader(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "");
}

/**
 * A server that knows the keys and repeats the one it was sent wherever it can: in headers, in error messages, as
 * property names and values, in pages of HTML. It goes through the forms, one for each request.
 */
export function echoing(using: readonly ((key: string) => string)[]): Handler {
  const { apiKey, adminKey, restrictedKey } = canaries;
  const mock = createSkillsMock({
    apiKeys: [apiKey, { key: adminKey, kind: "admin" }, { key: restrictedKey, kind: "restricted" }],
  });
  let requests = 0;
  return async (request) => {
    requests++;
    const key = credentialOf(request);
    const echo = using[requests % using.length]?.(key) ?? "";
    const shown = asHeader(echo);
    const response = await mock.handle(request);
    const kept = response.headers.filter(([name]) => !["content-length", "request-id"].includes(name));
    const headers: [string, string][] = [
      ...kept.map(([name, value]): [string, string] => {
        return name === "content-disposition" ? [name, `attachment; filename="${shown}"`] : [name, value];
      }),
      ["x-echo", shown],
      ["allow", shown],
      ["etag", shown],
      ["anthropic-ratelimit-requests-limit", shown],
      // A request id of its own each time, so that a comparison of two answers fails and shows them.
      ["request-id", `${shown}${requests}`],
    ];
    if (/no-such-route|\/foo$/.test(request.target)) {
      return { status: 400, headers, body: Buffer.from(`<html>${echo} ${request.target}</html>`) };
    }
    const bytes = await bodyOf(response);
    const isJson = response.headers.some(([, value]) => value.startsWith("application/json"));
    if (!isJson || bytes.length === 0) return { status: response.status, headers, body: bytes };
    // Other than the documented status, so that the answer is reported: as found, as set-up, as left behind.
    const odd = key === adminKey || key === restrictedKey || request.method === "DELETE";
    const refusal = { type: "error", error: { type: "teapot", message: "No." } };
    const body = withEcho({ ...(odd ? refusal : JSON.parse(bytes.toString())), requests }, echo);
    return { status: odd ? 418 : response.status, headers, body: Buffer.from(JSON.stringify(body)) };
  };
}

function decoded(text: string): string[] {
  const runs = (pattern: RegExp) => text.match(pattern) ?? [];
  const words = runs(/[A-Za-z0-9+/_-]{8,}/g);
  return [
    text,
    text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    ...runs(/[0-9a-f]{8,}/gi).flatMap((run) =>
      [0, 1].map((at) => Buffer.from(run.slice(at), "hex").toString()),
    ),
    ...words.flatMap((word) =>
      [0, 1, 2, 3].map((at) => Buffer.from(word.slice(at), "base64").toString("latin1")),
    ),
  ];
}

/** The keys that can be read from a text, however they are written in it. */
export function leaksIn(text: string): string[] {
  const views = decoded(text).map((view) => view.toLowerCase());
  return fragments.filter((fragment) => views.some((view) => view.includes(fragment.toLowerCase())));
}
