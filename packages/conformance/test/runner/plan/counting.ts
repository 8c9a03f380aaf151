import { once } from "node:events";
import { type IncomingMessage, request, type ServerResponse } from "node:http";
import type { RequestCounts } from "../../../src/index.ts";
import { mapCounts, nothing, since } from "../../../src/results/counts.ts";
import type { MockProcess } from "../../support/mock-process.ts";
import { serve } from "../../support/servers.ts";

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Counts a request by its path and the response. */
function kindOf(method: string, path: string, status: number): keyof RequestCounts | undefined {
  const upload = method === "POST" && /^\/v1\/skills(\/[^/]+\/versions)?$/.exec(path);
  if (!upload) return undefined;
  if (status >= 400) return "refused";
  return upload[1] ? "versions" : "creates";
}

/** A server in front of a mock. */
export interface CountingProxy {
  readonly url: URL;
  /** Returns the counts since the last call. */
  received(): RequestCounts;
}

/** Counts the requests to a mock over HTTP, until the test ends. */
export async function countingProxy(mock: MockProcess): Promise<CountingProxy> {
  const { hostname, port } = new URL(mock.url);
  let all = nothing;
  let before = nothing;

  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = "", url = "", rawHeaders } = incoming;
    const body = await bodyOf(incoming);
    const sent = request({ hostname, port, method, path: url, headers: rawHeaders }).end(body);
    const [answer] = (await once(sent, "response")) as [IncomingMessage];
    const status = answer.statusCode ?? 0;
    const kind = kindOf(method, url.split("?")[0] ?? "", status);
    const one: RequestCounts = {
      ...nothing,
      requests: 1,
      bytes: body.length,
      ...(kind ? { [kind]: 1 } : {}),
    };
    all = mapCounts(all, (count, name) => count + one[name]);
    outgoing.writeHead(status, answer.rawHeaders).end(await bodyOf(answer));
  }

  const url = await serve((incoming, outgoing) => {
    pass(incoming, outgoing).catch(() => outgoing.destroy());
  });
  return {
    url,
    received() {
      const own = since(before, all);
      before = all;
      return own;
    },
  };
}
