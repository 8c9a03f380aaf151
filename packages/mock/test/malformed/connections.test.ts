import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Handler } from "../../src/index.ts";
import { type ListenOptions, listen, type MockServer } from "../../src/node.ts";
import { type RunningCli, serveCli } from "../support/cli.ts";
import { multipartType, rawRequest } from "../support/raw-request.ts";
import { sendRequest, startServer, useServer } from "../support/server.ts";
import { sendBytes } from "../support/socket.ts";

const MiB = 1024 * 1024;
const get = "GET /v1/skills/xlsx HTTP/1.1";
const tunnel = "CONNECT api.anthropic.com:443 HTTP/1.1\r\nHost: api.anthropic.com:443\r\n\r\n";

/** A request that keeps the connection open. */
function keptAlive(requestLine: string): Buffer {
  return Buffer.from(
    rawRequest(requestLine).toString("latin1").replace("Connection: close\r\n", ""),
    "latin1",
  );
}

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function serve(handle: Handler, options: ListenOptions = {}): Promise<MockServer> {
  const server = await listen(handle, options);
  closers.push(() => server.close());
  return server;
}

async function open(port: number, bytes: Uint8Array | string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  closers.push(() => socket.destroy());
  socket.on("error", () => {});
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
}

describe("CONNECT", () => {
  const server = useServer();

  it("followed by a reset does not end the process", async () => {
    const cli: RunningCli & { readonly url: string } = await serveCli();
    closers.push(() => cli.process.kill("SIGKILL"));
    const port = Number(new URL(cli.url).port);
    for (let index = 0; index < 100; index += 1) {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      socket.write(tunnel, () => socket.resetAndDestroy());
      await once(socket, "close");
    }
    const response = await sendRequest(cli.url, "GET", "/v1/skills");
    expect(response.status).toBe(200);
  });

  it("gets a response after the requests before it", async () => {
    server().mock.faults.add({ fault: { kind: "delay", milliseconds: 100 } });
    const response = await sendBytes(server().port, keptAlive(get), tunnel);
    expect(response).toMatchObject({ status: 200, end: "closed" });
    expect(response.body).toMatch(/"id":"xlsx".*HTTP\/1\.1 405 /s);
  });
});

describe("a client that keeps sending can read the response", () => {
  const server = useServer();

  it.each<[string, number, (string | Uint8Array)[]]>([
    ["headers of 10 MB", 431, [rawRequest(get, [`X-Huge: ${"x".repeat(10 * MiB)}`])]],
    [
      "10 MB after a chunk without a size",
      400,
      [
        rawRequest("POST /v1/skills HTTP/1.1", [multipartType, "Transfer-Encoding: chunked"], "zz\r\n"),
        Buffer.alloc(10 * MiB),
      ],
    ],
    ["10 MB after CONNECT", 405, [tunnel, Buffer.alloc(10 * MiB)]],
  ])("%s", async (_, status, bytes) => {
    const responses = await Promise.all(Array.from({ length: 5 }, () => sendBytes(server().port, ...bytes)));
    for (const response of responses) {
      expect(response).toMatchObject({ status, end: "closed" });
      expect(JSON.parse(response.body).request_id).toBe(response.headers.get("request-id"));
    }
  });
});

/** Runs a test with longer and longer request timeouts until it passes, in case the machine is slow. */
async function withRequestTimeouts(test: (requestTimeout: number) => Promise<void>): Promise<void> {
  for (const requestTimeout of [100, 1_000]) {
    try {
      return await test(requestTimeout);
    } catch {
      // The machine may have been too slow for this timeout.
    }
  }
  await test(5_000);
}

describe("a kept-alive connection", () => {
  it("is closed when it is idle", () =>
    withRequestTimeouts(async (requestTimeout) => {
      const server = await startServer({}, { requestTimeout, checkInterval: 25 });
      closers.push(() => server.close());
      expect(await sendBytes(server.port, keptAlive(get))).toMatchObject({ status: 200, end: "closed" });
    }));

  it("stays open for a response that takes longer than requestTimeout", () =>
    withRequestTimeouts(async (requestTimeout) => {
      const body = new Uint8Array(2);
      const handle: Handler = async ({ path }) => {
        if (path === "/slow") await new Promise((resolve) => setTimeout(resolve, 5 * requestTimeout));
        return { status: 200, headers: [["content-length", "2"]], body };
      };
      const { port } = await serve(handle, { requestTimeout, checkInterval: 25 });
      const response = await sendBytes(port, keptAlive("GET / HTTP/1.1"), rawRequest("GET /slow HTTP/1.1"));
      expect(response.status).toBe(200);
      expect(response.body.match(/HTTP\/1\.1 200/g)).toHaveLength(1);
    }));
});

describe("closing the server", () => {
  const body = new Uint8Array(32 * MiB);
  const large: Handler = async () => ({
    status: 200,
    headers: [["content-length", String(body.length)]],
    body,
  });

  it("waits for a pending download", async () => {
    const { port, close } = await serve(large, { shutdownTimeout: 20_000 });
    const socket = await open(port, keptAlive("GET / HTTP/1.1"));
    const [first] = await once(socket, "data");
    let received = first.length;
    socket.pause();
    const closed = close();
    socket.on("data", (chunk) => {
      received += chunk.length;
    });
    // So far, only as much as the kernel buffers has been sent.
    setImmediate(() => socket.resume());
    await Promise.all([closed, once(socket, "close")]);
    expect(received).toBeGreaterThan(body.length);
  });

  it("does not wait for clients that stop reading, or keep a rejected tunnel open", async () => {
    const { port, close } = await serve(large, { shutdownTimeout: 50 });
    const reader = await open(port, keptAlive("GET / HTTP/1.1"));
    await once(reader, "data");
    reader.pause();
    const half = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    closers.push(() => half.destroy());
    half.on("error", () => {});
    half.write(tunnel);
    await once(half, "data");
    await close();
    await expect(sendRequest(`http://127.0.0.1:${port}`, "GET", "/")).rejects.toMatchObject({
      code: "ECONNREFUSED",
    });
  });
});
