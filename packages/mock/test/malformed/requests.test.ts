import { describe, expect, it } from "vitest";
import { inRevision, multipartType, rawCreate, rawRequest } from "../support/raw-request.ts";
import { revisions, useServer } from "../support/server.ts";
import { type RawResponse, sendBytes } from "../support/socket.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

const get = "GET /v1/skills HTTP/1.1";

function expectEnvelope(response: RawResponse, status: number): void {
  expect(response.status).toBe(status);
  const body = JSON.parse(response.body);
  expect(body).toEqual({
    type: "error",
    error: {
      type: status === 413 ? "request_too_large" : "invalid_request_error",
      message: expect.stringMatching(/\S/),
    },
    request_id: response.headers.get("request-id"),
  });
  expect(body.request_id).toMatch(/^req_01/);
  expect(response.headers.get("content-type")).toBe("application/json");
}

const upload = skillUpload();

type Case = readonly [label: string, status: number, bytes: string | Uint8Array];

const cases: readonly Case[] = [
  ["text that is not HTTP", 400, "hello\r\n\r\n"],
  ["a TLS handshake", 400, Uint8Array.from([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3, 13, 10, 13, 10])],
  ["NULs", 400, new Uint8Array(64)],
  ["an unknown HTTP version", 400, rawRequest("GET /v1/skills HTTP/9.9")],
  ["an unknown method", 400, rawRequest("FETCH /v1/skills HTTP/1.1")],
  ["a method in lowercase", 400, rawRequest("get /v1/skills HTTP/1.1")],
  ["a request line without a path", 400, rawRequest("GET HTTP/1.1")],
  ["a space in the path", 400, rawRequest("GET /v1/skills /x HTTP/1.1")],
  ["a control character in the path", 400, rawRequest("GET /v1/skills\x01 HTTP/1.1")],
  ["an asterisk instead of a path", 400, rawRequest("OPTIONS * HTTP/1.1")],
  ["invalid percent-encoding", 400, rawRequest("GET /v1/skills/%zz HTTP/1.1")],
  ["percent-encoding that is not UTF-8", 400, rawRequest("GET /v1/skills/%ff HTTP/1.1")],
  ["a header without a colon", 400, rawRequest(get, ["nonsense"])],
  ["a header without a name", 400, rawRequest(get, [": value"])],
  ["a space in a header name", 400, rawRequest(get, ["bad name: value"])],
  ["a control character in a header", 400, rawRequest(get, ["X-Bad: a\x00b"])],
  ["a bare line feed in a header", 400, rawRequest(get, ["X-Bad: a\rb"])],
  ["headers of 20 kB", 431, rawRequest(get, [`X-Huge: ${"x".repeat(20_000)}`])],
  [
    "three thousand headers",
    431,
    rawRequest(
      get,
      Array.from({ length: 3000 }, (_, index) => `X-${index}: ${index}`),
    ),
  ],
  ["a request line of 20 kB", 431, rawRequest(`GET /v1/skills?${"x".repeat(20_000)} HTTP/1.1`)],
  ["no Host header", 400, "GET /v1/skills HTTP/1.1\r\nConnection: close\r\n\r\n"],
  ["two Host headers", 400, rawRequest(get, ["Host: elsewhere"])],
  [
    "a second transfer encoding",
    400,
    rawCreate(`${upload.body.length.toString(16)}\r\n${upload.body}\r\n0\r\n\r\n`, [
      multipartType,
      "Transfer-Encoding: gzip, chunked",
    ]),
  ],
  ["a Content-Length that is not a number", 400, rawRequest(get, ["Content-Length: x"])],
  ["a negative Content-Length", 400, rawRequest(get, ["Content-Length: -1"])],
  ["two Content-Length headers", 400, rawRequest(get, ["Content-Length: 1", "Content-Length: 2"])],
  ["Content-Length and chunks", 400, rawRequest(get, ["Content-Length: 5", "Transfer-Encoding: chunked"])],
  [
    "an unknown transfer encoding",
    400,
    rawRequest("POST /v1/skills HTTP/1.1", [multipartType, "Transfer-Encoding: x"]),
  ],
  [
    "a chunk whose size is not a number",
    400,
    rawRequest(
      "POST /v1/skills HTTP/1.1",
      [multipartType, "Transfer-Encoding: chunked"],
      "zz\r\nhello\r\n0\r\n\r\n",
    ),
  ],
  [
    "a chunk that is longer than its size",
    400,
    rawRequest(
      "POST /v1/skills HTTP/1.1",
      [multipartType, "Transfer-Encoding: chunked"],
      "2\r\nhello\r\n0\r\n\r\n",
    ),
  ],
  [
    "endless chunk extensions",
    413,
    rawRequest(
      "POST /v1/skills HTTP/1.1",
      [multipartType, "Transfer-Encoding: chunked"],
      `1;${"x".repeat(20_000)}\r\na\r\n0\r\n\r\n`,
    ),
  ],
  ["CONNECT", 405, "CONNECT api.anthropic.com:443 HTTP/1.1\r\nHost: api.anthropic.com:443\r\n\r\n"],
];

describe.each(revisions)("malformed requests in %s", (revision) => {
  it.each(cases)(
    "are rejected with the error envelope, and nothing is stored: %s: %d",
    async (_, status, bytes) => {
      const before = server().mock.skills();
      expectEnvelope(await sendBytes(server().port, inRevision(revision, bytes)), status);
      expect(server().mock.skills()).toEqual(before);
      expect((await server().inRevision(revision).get("/v1/skills")).status).toBe(200);
    },
  );
});

describe("after another request on the same connection", () => {
  it("an invalid request gets a response after the first response", async () => {
    const good = Buffer.from(
      rawRequest(get).toString("latin1").replace("Connection: close\r\n", ""),
      "latin1",
    );
    const response = await sendBytes(server().port, good, "nonsense\r\n\r\n");
    expect(response.status).toBe(200);
    const second = response.body.slice(response.body.indexOf("HTTP/1.1 "));
    expect(second).toMatch(/^HTTP\/1\.1 400 /);
    expect(second).toContain('"invalid_request_error"');
  });

  it("100 Continue is sent before the response", async () => {
    const good = Buffer.from(
      rawRequest(get).toString("latin1").replace("Connection: close\r\n", ""),
      "latin1",
    );
    const expecting = rawRequest(
      "DELETE /v1/skills/x HTTP/1.1",
      ["Expect: 100-continue", "Content-Length: 1"],
      "a",
    );
    const { body } = await sendBytes(server().port, good, expecting);
    expect(body).toMatch(/HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 404 [^{]*{"type":"error"/);
  });
});

it("an unknown expectation is ignored", async () => {
  const response = await sendBytes(server().port, rawRequest(get, ["Expect: the-unexpected"]));
  expect(response.status).toBe(200);
});
