import { once } from "node:events";
import { connect } from "node:net";
import type { HttpWire, WireRequest, WireResponse } from "../../../src/http/exchange.ts";
import { runConformance } from "../../../src/runner/run-conformance.ts";
import { scenarios } from "../../../src/suite/scenarios/index.ts";
import { openTarget } from "../../../src/targets/index.ts";
import type { Task } from "./point.ts";

function die(): Promise<never> {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}

/** Resolves when the operating system has the whole request and will deliver it. */
async function handOver(
  { method, path, headers, body = new Uint8Array() }: WireRequest,
  url: URL,
): Promise<void> {
  const socket = connect(Number(url.port), url.hostname);
  await once(socket, "connect");
  const all = [["host", url.host], ...headers, ["content-length", String(body.length)]];
  const head = [`${method} ${path} HTTP/1.1`, ...all.map(([name, value]) => `${name}: ${value}`), "", ""];
  const bytes = Buffer.concat([Buffer.from(head.join("\r\n")), body]);
  await new Promise<void>((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

/** A wire that kills this process at a point. */
function deadly(wire: HttpWire, { point, url }: Task): HttpWire {
  let count = 0;
  return async (request): Promise<WireResponse> => {
    count++;
    if (count !== point.request) return wire(request);
    if (point.moment === "before") return die();
    if (point.moment === "sent") {
      await handOver(request, new URL(url));
      return die();
    }
    const response = await wire(request);
    if (point.moment === "acted") return die();
    setImmediate(die);
    return response;
  };
}

const task = JSON.parse(process.argv[2] ?? "") as Task;
const { url, apiKey, runId, ledgerFolder, revisions } = task;
const target = await openTarget(url, { credentials: { apiKey } });
await runConformance({
  target: { ...target, wire: deadly(target.wire, task) },
  scenarios: scenarios.filter(({ id }) => id === task.scenario),
  revisions,
  runId,
  ledgerFolder,
  allowWrites: true,
});
await target.close();
