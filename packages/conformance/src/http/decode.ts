import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { type HttpWire, TransportError, type WireResponse } from "./exchange.ts";
import { checkJsonSize, maxBytesOf, tooLarge } from "./response-limits.ts";

const decoders: Readonly<Record<string, typeof gunzipSync>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

function decoded(response: WireResponse, limit: number): WireResponse {
  const encodings = response.headers
    .filter(([name]) => name.toLowerCase() === "content-encoding")
    .flatMap(([, value]) => value.split(","))
    .map((encoding) => encoding.trim().toLowerCase());
  try {
    const body = encodings.reduceRight<Uint8Array>(
      (bytes, encoding) => decoders[encoding]?.(bytes, { maxOutputLength: limit }) ?? bytes,
      response.body,
    );
    if (body === response.body) return response;
    checkJsonSize(body);
    return { ...response, body };
  } catch (error) {
    if (error instanceof TransportError) throw error;
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE")
      throw tooLarge(limit);
    // The header is wrong: the body may be readable as it is.
    return response;
  }
}

/**
 * Undoes the `content-encoding` of every response, which HTTP lets a server or gateway choose. The limits of a body hold
 * for the decoded one, too: a response that exceeds them is a {@link TransportError}.
 */
export function decoding(wire: HttpWire): HttpWire {
  return async (request, signal) => decoded(await wire(request, signal), maxBytesOf(request));
}
