import { createSkillsMock, type Handler, type MockRequest, type MockResponse } from "@skills-api/mock";
import { canaries } from "./planted.ts";

export { canaries } from "./planted.ts";
export { forms, leaksIn } from "./search.ts";

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

/** Returns the part of a text that a header can contain. */
export function asHeader(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "");
}

/**
 * A server that repeats the key of each request everywhere: in headers, error messages, property names and values, and
 * HTML pages. It uses another encoding for each request.
 */
export function echoing(using: readonly ((key: string) => string)[]): Handler {
  const { apiKey, adminKey, restrictedKey } = canaries;
  const mock = createSkillsMock({
    apiKeys: [apiKey, { key: adminKey, kind: "admin" }, { key: restrictedKey, kind: "restricted" }],
  });
  let requests = 0;
  let lastDeleted: string | undefined;
  return async (request) => {
    requests++;
    const key = credentialOf(request);
    const echo = using[requests % using.length]?.(key) ?? "";
    const shown = asHeader(echo);
    // Clean-up deletes one skill after the other: all but the first are refused, so that a sweep has something to report.
    const deleted =
      request.method === "DELETE" && !request.path.includes("/versions/") ? request.path : undefined;
    const isRefused = deleted !== undefined && lastDeleted !== undefined && deleted !== lastDeleted;
    lastDeleted = deleted;
    const response = await mock.handle(isRefused ? { ...request, method: "GET" } : request);
    const kept = response.headers.filter(([name]) => !["content-length", "request-id"].includes(name));
    const headers: [string, string][] = [
      ...kept.map(([name, value]): [string, string] => {
        return name === "content-disposition" ? [name, `attachment; filename="${shown}"`] : [name, value];
      }),
      ["x-echo", shown],
      ["allow", shown],
      ["etag", shown],
      ["anthropic-ratelimit-requests-limit", shown],
      // A new request id each time, so that a comparison of two responses fails and shows them.
      ["request-id", `${shown}${requests}`],
    ];
    if (/no-such-route|\/foo$/.test(request.path)) {
      return { status: 400, headers, body: Buffer.from(`<html>${echo} ${request.path}</html>`) };
    }
    const bytes = await bodyOf(response);
    const isJson = response.headers.some(([, value]) => value.startsWith("application/json"));
    if (!isJson || bytes.length === 0) return { status: response.status, headers, body: bytes };
    // An undocumented status, so that the response is reported as a finding, a failed set-up and a leftover.
    const odd = key === adminKey || key === restrictedKey || isRefused;
    const refusal = { type: "error", error: { type: "teapot", message: "No." } };
    const body = withEcho({ ...(odd ? refusal : JSON.parse(bytes.toString())), requests }, echo);
    return { status: odd ? 418 : response.status, headers, body: Buffer.from(JSON.stringify(body)) };
  };
}
