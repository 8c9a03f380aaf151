import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import type { Handler } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import { onTestFinished } from "vitest";

async function start(server: Server, host: string): Promise<URL> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, host, resolve);
  });
  const { address, family, port } = server.address() as AddressInfo;
  return new URL(`http://${family === "IPv6" ? `[${address}]` : address}:${port}`);
}

/** Starts an HTTP server, which is closed when the test ends. */
export async function serve(listener: RequestListener, host = "127.0.0.1"): Promise<URL> {
  const server = createServer(listener);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return start(server, host);
}

/** Starts a TCP server, which is closed when the test ends. Calls back with a socket when its first data arrives. */
export async function serveBytes(answer: (socket: Socket) => void): Promise<URL> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return start(server, "127.0.0.1");
}

/** Serves a handler of the mock, until the test ends. */
export async function serveHandler(handle: Handler): Promise<string> {
  const server = await listen(handle);
  onTestFinished(() => server.close());
  return server.url;
}

/** Returns a URL on this machine where nothing listens. */
export async function unusedAddress(): Promise<URL> {
  const server = createTcpServer();
  const url = await start(server, "127.0.0.1");
  await new Promise((resolve) => server.close(resolve));
  return url;
}
