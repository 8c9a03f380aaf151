import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { HttpWire, WireResponse } from "./exchange.ts";

/** Maximum size of a decoded body, in bytes. A larger one stays encoded, and cannot be read. */
const maxDecodedBytes = 64 * 1024 * 1024;

const decoders: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function decoded(response: WireResponse): WireResponse {
  const encodings = response.headers
    .filter(([name]) => name.toLowerCase() === "content-encoding")
    .flatMap(([, value]) => value.split(","))
    .map((encoding) => encoding.trim().toLowerCase());
  try {
    const body = encodings.reduceRight<Uint8Array>(
      (bytes, encoding) => decoders[encoding]?.(bytes, { maxOutputLength: maxDecodedBytes }) ?? bytes,
      response.body,
    );
    return body === response.body ? response : { ...response, body };
  } catch {
    // The header is wrong: the body may be readable as it is.
    return response;
  }
}

/** Undoes the `content-encoding` of every response, which HTTP lets a server or gateway choose. */
export function decoding(wire: HttpWire): HttpWire {
  return async (request, signal) => decoded(await wire(request, signal));
}
