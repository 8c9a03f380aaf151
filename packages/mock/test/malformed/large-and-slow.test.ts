import { connect } from "node:net";
import { crc32, deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Handler } from "../../src/index.ts";
import { listen } from "../../src/node.ts";
import { multipartType, rawCreate, rawRequest } from "../support/raw-request.ts";
import { expectError, startServer, type TestServer, useServer } from "../support/server.ts";
import { sendBytes } from "../support/socket.ts";
import { boundary, file, multipart, skillMd } from "../support/upload.ts";

const MiB = 1024 * 1024;

describe("uploads above the limit", () => {
  const server = useServer({ uploadLimitBytes: MiB });

  it("are rejected with 413 while the client is sending, and the client can read the response", async () => {
    const head = rawCreate("", [multipartType, `Content-Length: ${64 * MiB}`]);
    const response = await sendBytes(server().port, head, Buffer.alloc(64 * MiB));
    expect(response).toMatchObject({ status: 413, end: "closed" });
    expect(JSON.parse(response.body).error.type).toBe("request_too_large");
    expect(response.headers.get("connection")).toBe("close");
  });

  it("are rejected with 413 without a Content-Length", async () => {
    const head = rawCreate("", [multipartType, "Transfer-Encoding: chunked"]);
    const chunk = Buffer.concat([
      Buffer.from(`${(8 * MiB).toString(16)}\r\n`),
      Buffer.alloc(8 * MiB),
      Buffer.from("\r\n"),
    ]);
    const response = await sendBytes(server().port, head, chunk, chunk, "0\r\n\r\n");
    expect(response).toMatchObject({ status: 413, end: "closed" });
  });

  it("are rejected before they are read if the key is invalid", async () => {
    const request = [
      "POST /v1/skills HTTP/1.1",
      "Host: x",
      multipartType,
      `Content-Length: ${32 * MiB}`,
      "",
      "",
    ];
    const response = await sendBytes(server().port, request.join("\r\n"), Buffer.alloc(32 * MiB));
    expect(response).toMatchObject({ status: 401, end: "closed" });
  });

  it.each([
    ["10,001 files", 10_001, "files[]"],
    ["10,101 files", 10_101, "files[]"],
    ["10,101 other fields", 10_101, "x"],
  ])("for the number of parts are rejected with 413: %s", async (_, length, name) => {
    const parts = Array.from({ length }, (_, index) => ({ name, filename: `s/${index}`, content: "" }));
    const response = await server().send("POST", "/v1/skills", multipart(parts));
    expect(expectError(response, 413, "request_too_large")).toContain("at most 10");
  });

  it("store nothing", async () => {
    const files = [file("my-skill/SKILL.md", skillMd()), file("my-skill/a", Buffer.alloc(MiB))];
    const before = server().mock.skills();
    expectError(await server().send("POST", "/v1/skills", multipart(files)), 413, "request_too_large");
    expect(server().mock.skills()).toEqual(before);
  });
});

const bombSize = 400 * MiB;
let bombData: Buffer;
beforeAll(() => {
  bombData = deflateRawSync(Buffer.alloc(bombSize));
});

/** A zip archive with one entry that inflates to `bombSize` bytes and states `stated`. */
function bomb(stated: number): Buffer {
  const data = bombData;
  const name = Buffer.from("my-skill/SKILL.md");
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt32LE(crc32(Buffer.alloc(stated)), 10);
  shared.writeUInt32LE(data.length, 14);
  shared.writeUInt32LE(stated, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), shared, name, data]);
  const directory = Buffer.concat([Buffer.from("PK\x01\x02\x14\x03"), shared, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}

describe("zip bombs", () => {
  const server = useServer();

  it.each([
    ["that state their size", bombSize],
    ["that state a wrong size", 100],
  ])("%s are rejected with 413, in memory bounded by the limit", async (_, stated) => {
    const upload = multipart([file("bomb.zip", bomb(stated))]);
    const before = process.memoryUsage().arrayBuffers;
    const response = await server().send("POST", "/v1/skills", upload);
    const grown = process.memoryUsage().arrayBuffers - before;
    expectError(response, 413, "request_too_large");
    expect(grown).toBeLessThan(200 * MiB);
    expect(server().mock.skills()).toHaveLength(4);
  });
});

describe("clients that stall", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({}, { headersTimeout: 150, requestTimeout: 300, checkInterval: 25 });
  });
  afterAll(() => server.close());

  it.each<[string, string]>([
    ["in the request line", "GET /v1/ski"],
    ["in the headers", "GET /v1/skills HTTP/1.1\r\nHost: x\r\nX-"],
    ["before the body", rawCreate("", [multipartType, "Content-Length: 100"]).toString("latin1")],
    [
      "in the body",
      rawCreate(`--${boundary}\r\n`, [multipartType, "Content-Length: 100"]).toString("latin1"),
    ],
    ["in a chunk", rawCreate("20\r\nabc", [multipartType, "Transfer-Encoding: chunked"]).toString("latin1")],
  ])("%s get 408 and are disconnected", async (_, bytes) => {
    const response = await sendBytes(server.port, bytes);
    expect(response.status).toBe(408);
    // The request may succeed when it is retried.
    expect(response.headers.has("x-should-retry")).toBe(false);
    expect(JSON.parse(response.body)).toMatchObject({
      error: { type: "invalid_request_error" },
      request_id: response.headers.get("request-id"),
    });
  });

  it("before sending anything are disconnected", async () => {
    expect((await sendBytes(server.port)).end).toBe("closed");
  });

  it("while reading the response are disconnected", async () => {
    let onAbort = () => {};
    const aborted = new Promise<void>((resolve) => {
      onAbort = resolve;
    });
    const body = new Uint8Array(64 * MiB);
    const large: Handler = async ({ signal }) => {
      signal?.addEventListener("abort", onAbort);
      return { status: 200, headers: [["content-length", String(body.length)]], body };
    };
    const { port, close } = await listen(large, { requestTimeout: 300, checkInterval: 25 });
    const socket = connect(port, "127.0.0.1");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("error", () => {});
    socket.write(rawRequest("GET / HTTP/1.1"));
    // Reads only after the server has closed the connection, so only what the kernel has buffered arrives.
    await aborted;
    let received = 0;
    socket.on("data", (chunk) => {
      received += chunk.length;
    });
    await closed;
    expect(received).toBeLessThan(body.length);
    await close();
  });
});

describe("clients that disconnect", () => {
  const server = useServer();

  it("in the middle of a body store nothing", async () => {
    const body = multipart([file("my-skill/SKILL.md", skillMd())]).body;
    const before = server().mock.skills();
    for (const length of [0, 10, body.length - 1]) {
      await new Promise<void>((resolve) => {
        const socket = connect(server().port, "127.0.0.1", () => {
          const request = rawCreate(body.subarray(0, length), [
            multipartType,
            `Content-Length: ${body.length}`,
          ]);
          socket.write(request, () => socket.resetAndDestroy());
        });
        socket.on("close", () => resolve());
        socket.on("error", () => {});
      });
    }
    expect((await server().get("/v1/skills")).status).toBe(200);
    expect(server().mock.skills()).toEqual(before);
  });
});
