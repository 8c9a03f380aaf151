import { readFile } from "node:fs/promises";
import { inspect } from "node:util";
import { createSkillsClient, type SkillsApiError } from "@skills-api/client";
import type { MiddlewareCallbackParams } from "openapi-fetch";
import { describe, expect, test, vi } from "vitest";
import { key, skill } from "./examples.ts";
import { json, serve, text, unusedAddress } from "./server.ts";

const revision = "skills-2025-10-02";

/** Everything that a program or logger could print of a value. */
function printed(value: unknown): string {
  const inspected = inspect(value, { depth: Infinity, showHidden: true, getters: true });
  return [inspected, JSON.stringify(value), String(value), value instanceof Error && value.stack].join("\n");
}

function options(baseURL: string, kind: "apiKey" | "authToken") {
  return { revision, baseURL, [kind]: key, maxRetries: 0 } as const;
}

describe.each(["apiKey", "authToken"] as const)("the secret given as %s", (kind) => {
  test("is not in the client", () => {
    const client = createSkillsClient(options("http://127.0.0.1:1", kind));
    expect(printed(client)).toContain("retrieve");
    expect(printed(client)).not.toContain(key);
  });

  test.each([
    ["an error message", json({ error: { type: "x", message: `bad key ${key}` } }, 401)],
    ["an HTML page", text(`<p>${key}</p>`, 502)],
    ["an OK response that is not JSON", text(`<p>${key}</p>`)],
    ["headers", json({}, 500, { "x-echo": `key=${key}`, "request-id": key })],
    ["JSON keys", json({ [key]: [key] }, 500)],
  ])("is redacted in the error if the server echoes it in %s", async (_, respond) => {
    const server = await serve(respond);
    const client = createSkillsClient(options(server.url, kind));
    const error = await client.retrieve("skill_1").catch((reason: unknown) => reason);
    expect(printed(error)).toContain("[redacted]");
    expect(printed(error)).not.toContain(key);
    expect(Object.values(server.received[0]?.headers ?? {}).join()).toContain(key);
  });

  test("is not in a connection error", async () => {
    const client = createSkillsClient(options(await unusedAddress(), kind));
    const error = await client.list().catch((reason: unknown) => reason);
    expect(printed(error)).toContain("ECONNREFUSED");
    expect(printed(error)).not.toContain(key);
  });

  test.each([
    ["the request", (request: Request) => Object.assign(new Error("no luck"), { request })],
    ["the secret in its message", ({ headers }: Request) => new Error(`sent ${[...headers.values()]}`)],
    [
      "the secret in its cause",
      ({ headers }: Request) => new Error("no", { cause: new Error([...headers.values()].join()) }),
    ],
  ])("is not in the error if the custom fetch rejects with %s", async (_, createError) => {
    const fetch = (request: Request) => Promise.reject(createError(request));
    const client = createSkillsClient({ ...options("http://127.0.0.1:1", kind), fetch });
    const error = await client.list().catch((reason: unknown) => reason);
    expect(printed(error)).toContain(" failed: ");
    expect(printed(error)).not.toContain(key);
  });

  test("is not visible to middleware", async () => {
    const server = await serve(json(skill));
    const client = createSkillsClient(options(server.url, kind));
    const seen: string[] = [];
    const record = ({ request, params, options: merged }: MiddlewareCallbackParams) => {
      seen.push(printed([request, [...request.headers], params, merged]));
    };
    client.http.use({ onRequest: record, onResponse: record, onError: record });
    await client.retrieve("skill_1");
    await client.http.GET("/v1/skills", { baseUrl: await unusedAddress() }).catch(() => {});
    expect(seen).toHaveLength(4);
    expect(seen.join()).toContain("anthropic-version");
    expect(seen.join()).not.toContain(key);
  });

  test.each([`${key}\n${key}`, `${key} x`, `${key}…`, `${key}"`])(
    "is not in the error for an invalid one: %j",
    (secret) => {
      const create = () => createSkillsClient({ revision, [kind]: secret });
      expect(create).toThrow("Pass a valid apiKey");
      expect(create).not.toThrow(key);
    },
  );
});

describe.each([
  ["x-api-key", key],
  ["X-API-Key", key],
  ["authorization", `Bearer ${key}`],
  ["Authorization", `Basic ${key}`],
])("the secret given as the header %s", (name, value) => {
  const echo = json({ error: { type: "x", message: `bad key ${key}` } }, 401, { "x-echo": key });
  const headers = { [name]: value };

  test("of a client, a call or middleware is redacted in errors", async () => {
    const server = await serve(echo);
    const own = createSkillsClient({ revision, apiKey: null, baseURL: server.url, headers, maxRetries: 0 });
    const other = createSkillsClient(options(server.url, "apiKey"));
    const changed = createSkillsClient(options(server.url, "apiKey"));
    changed.http.use({ onRequest: ({ request }) => request.headers.set(name, value) });
    const calls = [own.list(), other.list(null, { headers }), changed.retrieve("skill_1")];
    for (const call of calls) {
      const error = await call.catch((reason: unknown) => reason);
      expect(printed(error)).toContain("[redacted]");
      expect(printed(error)).not.toContain(key);
    }
    for (const request of server.received) {
      expect(request.headers[name.toLowerCase()]).toBe(value);
    }
  });

  test("is not in a connection error", async () => {
    const fetch = (request: Request) => Promise.reject(new Error([...request.headers.values()].join()));
    const client = createSkillsClient({ ...options("http://127.0.0.1:1", "apiKey"), headers, fetch });
    const error = await client.list().catch((reason: unknown) => reason);
    expect(printed(error)).not.toContain(key);
  });

  test("is not in the error for an invalid header", async () => {
    const invalid = { [name]: `${value}\n${value}` };
    expect(() => createSkillsClient({ revision, apiKey: key, headers: invalid })).toThrow(
      "headers must be valid HTTP headers.",
    );
    const { list, http } = createSkillsClient(options("http://127.0.0.1:1", "apiKey"));
    for (const call of [list(null, { headers: invalid }), http.GET("/v1/skills", { headers: invalid })]) {
      const error = await call.catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(TypeError);
      expect(printed(error)).not.toContain(key);
    }
  });
});

const bytesOf = (text: string, show: (hex: string) => string) =>
  Array.from(text, (char) => show(char.charCodeAt(0).toString(16))).join("");

/** The encodings that the README promises, by its words, with forms of each. */
const encodings: Readonly<Record<string, readonly ((secret: string) => string)[]>> = {
  "as it is": [(secret) => secret, (secret) => secret.toUpperCase()],
  "percent-encoded, any of its characters, once or several times": [
    encodeURIComponent,
    (secret) => encodeURIComponent(encodeURIComponent(secret)),
    (secret) => bytesOf(secret, (hex) => `%${hex}`),
    (secret) => bytesOf(secret, (hex) => `%25${hex.toUpperCase()}`),
  ],
  "as the escapes `\\u0041` and `\\x41` of JSON, JavaScript and Python, any of its characters": [
    (secret) => bytesOf(secret, (hex) => `\\u00${hex}`),
    (secret) => bytesOf(secret, (hex) => `\\x${hex.toUpperCase()}`),
    (secret) => secret.replaceAll("/", "\\u002f"),
    (secret) => JSON.stringify(secret),
  ],
};

/** A key with characters that encodings treat differently. */
const unusualKey = 'sk-test-/+="<&>\\%7%->?~secret';

/** Returns a text with everything decoded that the encodings above write. */
function decoded(text: string): string {
  const character = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
  const plain = text
    .replace(/%(?:25)*([0-9a-f]{2})/gi, character)
    .replace(/\\+(?:u00|x)([0-9a-f]{2})/gi, character);
  return [text, plain].join("\n").toLowerCase();
}

test.each(Object.entries(encodings))(
  "a key is redacted in an error if a server echoes it %s",
  async (_, forms) => {
    for (const secret of [key, unusualKey]) {
      for (const form of forms) {
        const echo = form(secret);
        const body = { error: { type: "x", message: `bad: ${echo}.` }, [echo]: 1 };
        const server = await serve(json(body, 401, { "x-echo": echo }));
        const client = createSkillsClient(options(server.url, "apiKey"));
        const call = client.retrieve("skill_1", null, { headers: { "x-api-key": secret } });
        const error = await call.catch((reason: unknown) => reason);
        expect(error).toMatchObject({ status: 401, type: "x" });
        const { headers, message, body: redacted } = error as SkillsApiError;
        for (const text of [message, `${headers?.get("x-echo")}`, JSON.stringify(redacted), printed(error)]) {
          expect(text).toContain("[redacted]");
          expect(decoded(echo)).toContain("sk-test-");
          expect(decoded(text)).not.toContain("sk-test-");
        }
      }
    }
  },
);

test("the README lists the encodings in which a key is redacted", async () => {
  const readme = await readFile(new URL("../README.md", import.meta.url), "utf8");
  const [, section = ""] = readme.split("## What is redacted");
  expect(section.match(/(?<=^- ).*/gm)).toEqual(Object.keys(encodings));
});

test("a response of escapes is redacted in linear time", async () => {
  for (const unit of ["\\", "%25", "\\u00", "s", key.slice(0, -1)]) {
    const message = unit.repeat(500_000 / unit.length);
    const server = await serve(json({ error: { type: "x", message } }, 401));
    const error = await createSkillsClient(options(server.url, "apiKey"))
      .list()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ body: { error: { message } } });
  }
});

test("client.http redacts the secret in its error", async () => {
  for (const respond of [json({ error: { message: `bad key ${key}` } }, 401), text(`<p>${key}</p>`, 502)]) {
    const server = await serve(respond);
    const { error } = await createSkillsClient(options(server.url, "apiKey")).http.GET("/v1/skills");
    expect(printed(error)).toContain("[redacted]");
    expect(printed(error)).not.toContain(key);
  }
  const server = await serve(text("", 500));
  const { error, response } = await createSkillsClient(options(server.url, "apiKey")).http.GET("/v1/skills");
  expect([error, response.status]).toEqual(["", 500]);
});

test("a password in baseURL is not in the error", () => {
  const create = () =>
    createSkillsClient({ revision, apiKey: key, baseURL: `https://user:${key}@example.test` });
  expect(create).toThrow("baseURL");
  expect(create).not.toThrow(key);
});

test("a very short secret is not redacted", async () => {
  const server = await serve(json({ error: { type: "x", message: "invalid x-api-key" } }, 401));
  const client = createSkillsClient({ revision, apiKey: "key", baseURL: server.url });
  await expect(client.list()).rejects.toThrow("invalid x-api-key");
});

test("nothing is logged", async () => {
  const logs = (["log", "info", "warn", "error", "debug"] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(() => {}),
  );
  const server = await serve(json({}, 500));
  await createSkillsClient(options(server.url, "apiKey"))
    .list()
    .catch(() => {});
  for (const log of logs) expect(log).not.toHaveBeenCalled();
});
