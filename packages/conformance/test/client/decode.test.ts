import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { decoding } from "../../src/http/decode.ts";
import type { RawHeaders, WireResponse } from "../../src/http/exchange.ts";
import { maxBodyBytes } from "../../src/http/response-limits.ts";

const text = JSON.stringify({ data: [], has_more: false });

/** Returns what a run reads if a server sends these bytes. */
async function read(body: Uint8Array, headers: RawHeaders): Promise<WireResponse> {
  const wire = decoding(async () => ({ status: 200, headers, body }));
  return wire({ method: "GET", path: "/v1/skills", headers: [] });
}

test.each<[string, Uint8Array]>([
  ["gzip", gzipSync(text)],
  ["X-GZIP", gzipSync(text)],
  ["deflate", deflateSync(text)],
  ["br", brotliCompressSync(text)],
  ["gzip, br", brotliCompressSync(gzipSync(text))],
  ["identity", Buffer.from(text)],
])("a body is decoded as its content-encoding states: %s", async (encoding, body) => {
  const response = await read(body, [["Content-Encoding", encoding]]);
  expect(Buffer.from(response.body).toString()).toBe(text);
});

test("a body stays as it is if its content-encoding is wrong, unknown or missing", async () => {
  const plain = Buffer.from(text);
  expect((await read(plain, [["content-encoding", "gzip"]])).body).toEqual(plain);
  expect((await read(plain, [["content-encoding", "zstd"]])).body).toEqual(plain);
  expect((await read(gzipSync(text), [])).body).toEqual(gzipSync(text));
});

test("the limits of a body hold for the decoded one", async () => {
  const headers: RawHeaders = [["content-encoding", "gzip"]];
  await expect(read(gzipSync(Buffer.alloc(maxBodyBytes + 1)), headers)).rejects.toThrow(
    `the response is larger than ${maxBodyBytes} bytes`,
  );
  await expect(read(gzipSync(`[${"{},".repeat(60_000)}{}]`), headers)).rejects.toThrow(
    "JSON names and values",
  );
});
