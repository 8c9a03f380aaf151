import { expect, onTestFinished, test } from "vitest";
import { type HttpWire, TransportError, type WireRequest } from "../../src/http/exchange.ts";
import { maxArchiveBytes, maxBodyBytes, maxJsonTokens } from "../../src/http/response-limits.ts";
import { httpWire } from "../../src/http/wire.ts";
import { noTimeout } from "../support/runs.ts";
import { serve, serveBytes, unusedAddress } from "../support/servers.ts";

const request: WireRequest = { method: "GET", path: "/v1/skills", headers: [] };
const upload: WireRequest = { ...request, method: "POST", body: new Uint8Array(16 * 1024 * 1024) };

function wireTo(baseURL: URL, timeout = noTimeout): HttpWire {
  const { wire, close } = httpWire({ baseURL, timeout });
  onTestFinished(close);
  return wire;
}

async function kindOf(answer: Promise<unknown>): Promise<string> {
  const error = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof TransportError)) throw new Error("the request was answered", { cause: error });
  return error.kind;
}

/** Returns the kind of error of a request that gets no complete response. A busy machine has more time to connect. */
async function kindOfTimeout(url: URL, timeout = 200): Promise<string> {
  const kind = await kindOf(wireTo(url, timeout)(request));
  return kind === "connect" && timeout < noTimeout ? kindOfTimeout(url, timeout * 4) : kind;
}

function answering(...chunks: readonly string[]): Promise<URL> {
  return serveBytes((socket) => socket.end(chunks.join("\r\n"), "latin1"));
}

test("response headers keep repetitions, order and case", async () => {
  const url = await answering(
    "HTTP/1.1 200 OK",
    "Set-Cookie: a=1",
    "X-ODD: é",
    "set-COOKIE: b=2",
    "",
    "body",
  );
  const { status, headers, body } = await wireTo(url)(request);
  expect(status).toBe(200);
  expect(headers).toEqual([
    ["Set-Cookie", "a=1"],
    ["X-ODD", "é"],
    ["set-COOKIE", "b=2"],
  ]);
  expect(Buffer.from(body).toString()).toBe("body");
});

test.each<[string, string, string, number, string | undefined]>([
  ["a body of the largest size", "/v1/skills", " ", maxBodyBytes, undefined],
  ["a larger one", "/v1/skills", " ", maxBodyBytes + 1, `larger than ${maxBodyBytes} bytes`],
  ["a download of that size", "/v1/skills/a/versions/b/content", " ", maxBodyBytes + 1, undefined],
  [
    "a larger download",
    "/v1/skills/a/versions/b/content",
    " ",
    maxArchiveBytes + 1,
    `larger than ${maxArchiveBytes} bytes`,
  ],
  ["many JSON values", "/v1/skills", "[[],[", 2_000_000, `${maxJsonTokens} JSON names and values`],
  ["many JSON names", "/v1/skills", ' \n{"a":1,"b"', 2_000_000, `${maxJsonTokens} JSON names and values`],
  ["text with as many commas", "/v1/skills", "a,b,", 2_000_000, undefined],
])("limits: %s", async (_, path, pattern, bytes, message = `${bytes} bytes`) => {
  const url = await serve((_request, response) => response.end(Buffer.alloc(bytes, pattern)));
  // Not the body itself, which a failure would print.
  const result = await wireTo(url)({ ...request, path }).then(
    ({ body }) => `${body.length} bytes`,
    (error: Error) => error.message,
  );
  expect(result).toContain(message);
});

test("limits: characters within a JSON text do not count as values", async () => {
  const json = JSON.stringify({ text: `,:[{"\\`.repeat(200_000), end: "\\" });
  const url = await serve((_request, response) => response.end(json));
  expect((await wireTo(url)(request)).body.length).toBe(json.length);
});

test("request headers keep repetitions, order and case", async () => {
  const seen: string[][] = [];
  const url = await serve(({ rawHeaders }, response) => {
    seen.push(rawHeaders);
    response.end();
  });
  const headers = [
    ["Anthropic-Beta", "one"],
    ["anthropic-beta", "two"],
  ] as const;
  await wireTo(url)({ ...request, headers });
  expect(seen[0]?.slice(0, 6)).toEqual(["host", url.host, "Anthropic-Beta", "one", "anthropic-beta", "two"]);
});

test.each(["/gateway", "/gateway/"])("a path prefix (%s) is added to every path", async (prefix) => {
  const seen: (string | undefined)[] = [];
  const url = await serve(({ url: target }, response) => {
    seen.push(target);
    response.end();
  });
  await wireTo(new URL(prefix, url))({ ...request, path: "/v1/skills?limit=1" });
  expect(seen).toEqual(["/gateway/v1/skills?limit=1"]);
});

test("IPv6 loopback is reached", async () => {
  const url = await serve(({ headers }, response) => response.end(headers.host), "::1");
  const { body } = await wireTo(url)(request);
  expect(Buffer.from(body).toString()).toBe(url.host);
});

test("a 413 during the upload is read", async () => {
  const url = await serveBytes((socket) => {
    socket.end("HTTP/1.1 413 Content Too Large\r\nContent-Length: 7\r\nConnection: close\r\n\r\ntoo big");
    socket.resume();
  });
  const { status, body } = await wireTo(url)(upload);
  expect([status, Buffer.from(body).toString()]).toEqual([413, "too big"]);
});

test("a 413 of a server that stops reading is read", async () => {
  const url = await serveBytes((socket) => {
    socket.pause();
    socket.write("HTTP/1.1 413 Content Too Large\r\nContent-Length: 7\r\n\r\ntoo big");
  });
  expect((await wireTo(url)(upload)).status).toBe(413);
});

test("a response after early hints is the response", async () => {
  const url = await answering(
    "HTTP/1.1 103 Early Hints",
    "Link: </a>",
    "",
    "HTTP/1.1 204 No Content",
    "",
    "",
  );
  expect((await wireTo(url)(request)).status).toBe(204);
});

test("a response to HEAD has no body to wait for", async () => {
  const url = await answering("HTTP/1.1 200 OK", "Content-Length: 200", "", "");
  expect((await wireTo(url)({ ...request, method: "HEAD" })).body).toHaveLength(0);
});

test.each([
  ["no bytes", ""],
  ["only headers", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"],
  ["half a body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello"],
  ["half a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe"],
  ["a body that ends with the connection", "HTTP/1.1 200 OK\r\n\r\nhello"],
])("no more data after %s is a timeout", async (_, bytes) => {
  const url = await serveBytes((socket) => socket.write(bytes));
  expect(await kindOfTimeout(url)).toBe("timeout");
});

test("a reset before the response is a reset", async () => {
  const url = await serveBytes((socket) => socket.resetAndDestroy());
  expect(await kindOf(wireTo(url)(request))).toBe("reset");
});

test("a connection that is closed without a response is a reset", async () => {
  const url = await serveBytes((socket) => socket.end());
  expect(await kindOf(wireTo(url)(request))).toBe("reset");
});

test("a reset during the body is a truncated response", async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { "content-length": 10 });
    response.write("hello", () => setImmediate(() => response.socket?.resetAndDestroy()));
  });
  expect(await kindOf(wireTo(url)(request))).toBe("truncated");
});

test.each([
  ["by its length", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello"],
  ["by its last chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"],
])("a body that lacks bytes, %s, is truncated", async (_, bytes) => {
  const url = await answering(bytes);
  expect(await kindOf(wireTo(url)(request))).toBe("truncated");
});

test.each([
  ["another protocol", "SSH-2.0-OpenSSH_9.6\r\n"],
  ["a header without a colon", "HTTP/1.1 200 OK\r\nno header\r\n\r\n"],
  ["a header that never ends", `HTTP/1.1 200 OK\r\nx: ${"x".repeat(100_000)}\r\n\r\n`],
  ["a chunk with an invalid size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n"],
  ["two content lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nhe"],
  ["a switch of protocols", "HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n"],
])("%s is malformed", async (_, bytes) => {
  const url = await serveBytes((socket) => socket.write(bytes));
  expect(await kindOf(wireTo(url)(request))).toBe("malformed");
});

test("a refused connection is a connect error, with the cause in the message", async () => {
  const answer = wireTo(await unusedAddress())(request);
  await expect(answer).rejects.toMatchObject({
    kind: "connect",
    message: "no connection (ECONNREFUSED)",
  });
});

test("a failed handshake is a connect error", async () => {
  const url = await serveBytes((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  expect(await kindOf(wireTo(new URL(`https://${url.host}`))(request))).toBe("connect");
});

test("a handshake that does not finish is a connect error", async () => {
  const url = await serveBytes(() => {});
  const answer = wireTo(new URL(`https://${url.host}`), 200)(request);
  await expect(answer).rejects.toMatchObject({ kind: "connect", message: "no connection in 200 ms" });
});

test("a request that cannot be written is rejected, not thrown", async () => {
  const wire = wireTo(await unusedAddress());
  await expect(wire({ ...request, headers: [["x-key", "line\nbreak"]] })).rejects.toThrow(
    "Invalid character",
  );
});
