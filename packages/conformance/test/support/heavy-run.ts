/**
 * Runs the suite twice against the mock, whose responses end with the given number of spaces, the second time with a
 * recording. Prints the megabytes that the result and the recording keep.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { recordConformance } from "../../src/runner/record.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import { openTarget } from "../../src/targets/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";

const [size = "0"] = process.argv.slice(2);
const mock = createMock();
// One for all responses, so that the memory of this server does not count.
const spaces = Buffer.alloc(Number(size), " ");

const server = createServer(async (request, response) => {
  const { method = "", url = "", rawHeaders } = request;
  const headers = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ""] satisfies [string, string]] : [],
  );
  const { signal } = new AbortController();
  const answer = await mock.handle({ method, path: url, headers, body: await buffer(request), signal });
  const kept = answer.headers.filter(([name]) => name.toLowerCase() !== "content-length");
  response.writeHead(answer.status, kept.flat());
  if (answer.body instanceof Uint8Array) response.write(answer.body);
  response.end(spaces);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

const { port } = server.address() as AddressInfo;
const target = await openTarget(`http://127.0.0.1:${port}`, {
  credentials: mockCredentials,
  timeout: 600_000,
});

/** Returns the megabytes that are in use. */
async function usedMegabytes(): Promise<number> {
  // External memory is returned in steps.
  for (let count = 0; count < 5; count++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed, external } = process.memoryUsage();
  return Math.round((heapUsed + external) / 1_000_000);
}

const before = await usedMegabytes();
const result = await runConformance({ target });
const withResult = await usedMegabytes();
const { recording } = await recordConformance({ target });
const withRecording = await usedMegabytes();

const { exitCode, figures, scenarios, exchanges } = result;
console.log(
  JSON.stringify({
    exitCode,
    failed: figures.failed,
    decided: figures.decided,
    stopped: scenarios.find(({ stopped }) => stopped)?.stopped,
    requests: exchanges.length,
    recorded: recording.exchanges.length,
    cut: recording.exchanges.filter(({ response }) => response?.body?.cut).length,
    keptByResult: withResult - before,
    keptByRecording: withRecording - withResult,
    peak: Math.round(process.resourceUsage().maxRSS / 1_000),
  }),
);
process.exit();
