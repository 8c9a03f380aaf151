import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createSkillsMock, type Handler, type MockResponse, type SkillsMock } from "@skills-api/mock";
import { type Wire, WireFault, type WireResponse } from "../http/exchange.ts";
import { httpWire } from "../http/wire.ts";
import { startChild } from "./child.ts";
import { type Credentials, secretsOf, type Target } from "./target.ts";
import { TargetError } from "./target-error.ts";

/** Keys of the mock that a run starts for itself. */
export const mockCredentials: Credentials = {
  apiKey: "conformance-ordinary-key",
  adminKey: "conformance-admin-key",
  restrictedKey: "conformance-restricted-key",
};

const base = {
  isMock: true,
  credentials: mockCredentials,
  secrets: secretsOf(mockCredentials),
} as const;

async function collect({ status, headers, body }: MockResponse): Promise<WireResponse> {
  if (body instanceof Uint8Array) return { status, headers, body };
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return { status, headers, body: Buffer.concat(chunks) };
}

function handlerWire(handle: Handler): Wire {
  return async ({ method, path, headers, body = null }) => {
    const response = await handle({ method, path, headers, body });
    if (response.abort) throw new WireFault("reset", "the connection broke");
    return collect(response);
  };
}

/** A mock that knows the keys of a run. */
export function createMock(): SkillsMock {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  return createSkillsMock({
    apiKeys: [apiKey, { key: adminKey, kind: "admin" }, { key: restrictedKey, kind: "restricted" }],
  });
}

/** The handler of a mock, or one around it, in this process and without sockets. */
export function handlerTarget(name: string, handle: Handler): Target {
  return { ...base, name, wire: handlerWire(handle), close: async () => {} };
}

/** Our mock in this process, without sockets. */
export function mockInProcess(): Target {
  return handlerTarget("mock:in-process", createMock().handle);
}

async function binOfMock(): Promise<string> {
  const manifest = new URL(import.meta.resolve("@skills-api/mock/package.json"));
  const { bin } = JSON.parse(await readFile(manifest, "utf8")) as { bin: Record<string, string> };
  return fileURLToPath(new URL(bin["skills-mock"] ?? "", manifest));
}

/** The address in the one line that `skills-mock` prints when it listens. */
async function addressOf(server: ChildProcess): Promise<URL> {
  if (!server.stdout) throw new Error("skills-mock has no output");
  const failed = once(server, "exit").then(([code, signal]) => {
    throw new TargetError(`skills-mock ended (${signal ?? `exit code ${code}`}) before it listened`);
  });
  const [line] = await Promise.race([once(createInterface(server.stdout), "line"), failed]);
  const address = /^skills-mock listening on (\S+)$/.exec(String(line))?.[1];
  if (!address) throw new TargetError(`skills-mock did not say where it listens, but: ${line}`);
  return new URL(address);
}

/** Our mock in a process of its own, reached through sockets. */
export async function mockProcess(): Promise<Target> {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  const keys = ["--api-key", apiKey, "--admin-key", adminKey, "--restricted-key", restrictedKey];
  const { process: server, stop } = startChild(await binOfMock(), ["--port", "0", ...keys]);
  try {
    const { wire, close } = httpWire({ baseURL: await addressOf(server), timeout: 30_000 });
    return {
      ...base,
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
