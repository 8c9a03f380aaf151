import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createSkillsMock, type Handler, type MockResponse, type SkillsMock } from "@skills-api/mock";
import { type HttpWire, TransportError, type WireResponse } from "../http/exchange.ts";
import { httpWire } from "../http/wire.ts";
import { startChild } from "./child.ts";
import { type Credentials, secretsOf, type Target } from "./target.ts";
import { TargetError } from "./target-error.ts";

/** The keys that the mock of a run accepts. */
export const mockCredentials: Credentials = {
  apiKey: "conformance-ordinary-key",
  adminKey: "conformance-admin-key",
  restrictedKey: "conformance-restricted-key",
};

const mockFields = {
  isMock: true,
  credentials: mockCredentials,
  secrets: secretsOf(mockCredentials),
} as const;

async function toWireResponse({ status, headers, body }: MockResponse): Promise<WireResponse> {
  if (body instanceof Uint8Array) return { status, headers, body };
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return { status, headers, body: Buffer.concat(chunks) };
}

function handlerWire(handle: Handler): HttpWire {
  return async ({ method, path, headers, body = null }) => {
    const response = await handle({ method, path, headers, body });
    if (response.abort) throw new TransportError("reset", "the connection was lost");
    return toWireResponse(response);
  };
}

/** Creates a mock that accepts {@link mockCredentials}. */
export function createMock(): SkillsMock {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  return createSkillsMock({
    apiKeys: [apiKey, { key: adminKey, kind: "admin" }, { key: restrictedKey, kind: "restricted" }],
  });
}

/** Returns a target that calls a handler in this process, without sockets. */
export function handlerTarget(name: string, handle: Handler): Target {
  return { ...mockFields, name, wire: handlerWire(handle), close: async () => {} };
}

/** Returns a target for a mock in this process, without sockets. */
export function mockInProcess(): Target {
  return handlerTarget("mock:in-process", createMock().handle);
}

async function mockBinPath(): Promise<string> {
  const manifest = new URL(import.meta.resolve("@skills-api/mock/package.json"));
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: Record<string, string> };
  return fileURLToPath(new URL(bin["skills-mock"] ?? "", manifest));
}

/** Reads the URL from the line that `skills-mock` prints when it listens. */
async function readListeningUrl(server: ChildProcess): Promise<URL> {
  if (!server.stdout) throw new Error("skills-mock has no output");
  const failed = once(server, "exit").then(([code, signal]) => {
    throw new TargetError(`skills-mock exited (${signal ?? `exit code ${code}`}) before it listened`);
  });
  const [line] = await Promise.race([once(createInterface(server.stdout), "line"), failed]);
  const address = /^skills-mock listening on (\S+)$/.exec(String(line))?.[1];
  if (!address) throw new TargetError(`skills-mock did not print its URL, but: ${line}`);
  return new URL(address);
}

/**
 * Starts a mock in a process of its own and returns a target that reaches it through sockets.
 *
 * @throws TargetError if the mock does not start.
 */
export async function mockProcess(): Promise<Target> {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  const keys = ["--api-key", apiKey, "--admin-key", adminKey, "--restricted-key", restrictedKey];
  const { process: server, stop } = startChild(await mockBinPath(), ["--port", "0", ...keys]);
  try {
    const { wire, close } = httpWire({ baseURL: await readListeningUrl(server), timeout: 30_000 });
    return {
      ...mockFields,
      name: "mock",
      wire,
      close: async () => {
        close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
