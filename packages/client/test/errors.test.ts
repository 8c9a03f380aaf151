import { createServer } from "node:net";
import { createSkillsClient, type SkillsApiError } from "@skills-api/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { envelope, key, skill } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, type Responder, serve, text, unusedAddress } from "./server.ts";

function clientAt(baseURL: string) {
  return createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL, maxRetries: 0 });
}

async function errorFrom(respond: Responder): Promise<SkillsApiError> {
  const server = await serve(respond);
  return rejectedError(clientAt(server.url).retrieve("skill_1"));
}

/** Starts a server that sends these bytes and closes the connection. */
async function serveBytes(bytes: string): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

describe("an error response of the API", () => {
  test("has a status, type, message and request id", async () => {
    const body = envelope("not_found_error", "Skill not found: skill_1");
    const error = await errorFrom(json(body, 404, { "request-id": "req_header", "x-should-retry": "false" }));
    expect(error).toMatchObject({
      name: "SkillsApiError",
      message: "404 not_found_error: Skill not found: skill_1 (request id req_header)",
      status: 404,
      type: "not_found_error",
      errorCode: undefined,
      requestId: "req_header",
      body,
    });
    expect(error.headers?.get("x-should-retry")).toBe("false");
    expect(error).toBeInstanceOf(Error);
    expect("cause" in error).toBe(false);
  });

  test("has error.details.error_code as errorCode (client.error-code)", async () => {
    const details = { error_code: "organization_on_hold" };
    const error = await errorFrom(json(envelope("invalid_request_error", "On hold.", details), 400));
    expect(error.errorCode).toBe("organization_on_hold");
  });

  test("has no errorCode without a valid error_code", async () => {
    for (const details of [{}, { error_code: null }, { error_code: 7 }]) {
      const error = await errorFrom(json(envelope("invalid_request_error", "No.", details), 400));
      expect(error.errorCode).toBeUndefined();
    }
  });

  test("takes the request id from the body without a request-id header", async () => {
    expect((await errorFrom(json(envelope("api_error", "Oh."), 500))).requestId).toBe("req_body");
  });

  test.each([401, 402, 403, 409, 413, 429, 503, 504, 529])("is thrown for status %i", async (status) => {
    expect(await errorFrom(json(envelope("some_new_error", "Oh."), status))).toMatchObject({
      status,
      type: "some_new_error",
    });
  });

  test("is thrown by every method", async () => {
    const server = await serve(json(envelope("api_error", "Oh."), 500));
    const { versions, ...client } = clientAt(server.url);
    const of = { skill_id: "skill_1" };
    const files = [new File(["x"], "my-skill/SKILL.md")];
    const calls = [
      () => client.create({ files }),
      () => client.list(),
      () => client.retrieve("skill_1"),
      () => client.delete("skill_1"),
      () => versions.create("skill_1", { files }),
      () => versions.list("skill_1"),
      () => versions.retrieve("1", of),
      () => versions.delete("1", of),
      () => versions.download("1", of),
    ];
    for (const call of calls) expect((await rejectedError(call())).status).toBe(500);
  });
});

describe("a response of a gateway", () => {
  const html = `<html>\n<head><title>502 Bad Gateway</title></head>\n${"<br>".repeat(500)}</html>`;

  test("is quoted with a short excerpt of its HTML", async () => {
    const error = await errorFrom(text(html, 502));
    expect(error.message).toContain("502 error: not a Skills API response: ");
    expect(error.message).toContain("<title>502 Bad Gateway</title>");
    expect(error.message.length).toBeLessThan(300);
    expect(error).toMatchObject({ status: 502, type: undefined, body: html });
  });

  test.each([
    ["with a length", text("", 503, { "content-length": "0" })],
    ["without a length", text("", 503)],
  ])("is an error if it is empty %s", async (_, respond) => {
    expect(await errorFrom(respond)).toMatchObject({
      message: '503 error: not a Skills API response: ""',
      status: 503,
      body: "",
    });
  });

  test.each([
    '{"type":"error","error":{"ty',
    '"text"',
    "null",
    "[]",
    "7",
    '{"error":"text"}',
    '{"error":null}',
  ])("is an error if its body is %j", async (body) => {
    const error = await errorFrom(text(body, 500, { "content-type": "application/json" }));
    expect(error.message).toMatch(/^500 error: not a Skills API response: /);
    expect(error.status).toBe(500);
  });

  test.each([
    ["HTML", text(html)],
    ["empty", text("")],
    ["empty with a length", text("", 200, { "content-length": "0" })],
    ["without content", (_, response) => response.writeHead(204).end()],
    ["truncated", text('{"id":"skill_1","crea')],
    ["a string", json("skill")],
    ["null", json(null)],
  ] satisfies [string, Responder][])("is an error with an OK status if it is %s", async (_, respond) => {
    const error = await errorFrom(respond);
    expect(error.message).toMatch(/^20[04] error: not a Skills API response: /);
    expect(error.status).toBe(error.message.startsWith("204") ? 204 : 200);
  });
});

test("a download rejects with an error response without a body", async () => {
  const server = await serve(text("", 500));
  const download = clientAt(server.url).versions.download("1", { skill_id: "skill_1" });
  expect((await rejectedError(download)).status).toBe(500);
});

describe("a connection error", () => {
  test("contains the reason and the URL of a refused connection", async () => {
    const url = await unusedAddress();
    const error = await rejectedError(clientAt(url).list());
    expect(error.message).toMatch(new RegExp(`^GET ${url}/v1/skills failed: .*ECONNREFUSED`));
    expect([error.status, error.type, error.headers, error.requestId, error.body]).toEqual(
      Array(5).fill(undefined),
    );
    expect(error.cause).toMatchObject({ message: expect.stringMatching(/./) });
  });

  test("is thrown if the connection closes without a response", async () => {
    const error = await rejectedError(clientAt(await serveBytes("")).delete("skill_1"));
    expect(error.message).toMatch(/^DELETE \S+\/v1\/skills\/skill_1 failed: ./);
    expect(error.status).toBeUndefined();
  });

  test.each([
    ["200 OK", 200],
    ["500 Internal Server Error", 500],
  ])("is thrown if the connection closes in the body of a %s", async (line, status) => {
    const head = `HTTP/1.1 ${line}\r\ncontent-type: application/json\r\nrequest-id: req_1\r\ncontent-length: 500`;
    const error = await rejectedError(
      clientAt(await serveBytes(`${head}\r\n\r\n{"id":`)).retrieve("skill_1"),
    );
    expect(error.message).toMatch(
      new RegExp(`^${status} error: GET \\S+/v1/skills/skill_1 failed: .+ \\(request id req_1\\)$`),
    );
    expect(error).toMatchObject({ status, requestId: "req_1" });
    expect(error.cause).toMatchObject({ message: expect.stringMatching(/./) });
  });

  test("contains the message of the custom fetch", async () => {
    for (const [thrown, message] of [
      [new Error("offline"), "offline"],
      ["a string", "a string"],
      [undefined, "undefined"],
    ] as const) {
      const fetch = () => Promise.reject(thrown);
      const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, fetch, maxRetries: 0 });
      const error = await rejectedError(client.list());
      expect(error.message).toBe(`GET https://api.anthropic.com/v1/skills failed: ${message}`);
      expect(error.cause).toMatchObject({ message });
    }
  });
});

describe("client.http", () => {
  test("returns error and response instead of throwing", async () => {
    const body = envelope("not_found_error", "Skill not found: skill_1");
    const server = await serve(json(body, 404));
    const { data, error, response } = await clientAt(server.url).http.GET("/v1/skills/{skill_id}", {
      params: { path: { skill_id: "skill_1" } },
    });
    expect({ data, error, status: response.status }).toEqual({ data: undefined, error: body, status: 404 });
  });

  test("throws SkillsApiError if there is no response", async () => {
    const error = await rejectedError(clientAt(await serveBytes("")).http.GET("/v1/skills"));
    expect(error.status).toBeUndefined();
  });

  test("runs middleware for the client's own methods", async () => {
    const server = await serve(json(skill));
    const client = clientAt(server.url);
    const seen: string[] = [];
    client.http.use({
      onRequest: ({ request }) => void seen.push(request.method),
      onResponse: ({ response }) => void seen.push(String(response.status)),
    });
    await client.retrieve("skill_1");
    expect(seen).toEqual(["GET", "200"]);
  });
});
