import type { Parameter } from "../../contract/openapi.ts";
import type { WireRequest } from "../../http/exchange.ts";

/** A parameter of a document. A field of a multipart body is one in `body`. */
export interface DocumentedParameter {
  readonly name: string;
  readonly in: Parameter["in"] | "body";
}

/** Bytes of the headers of a multipart part that are searched for its name. */
const longestHead = 4096;

function boundaryOf(headers: ReadonlyMap<string, string>): string | undefined {
  const type = headers.get("content-type") ?? "";
  const [, quoted, plain] = /^multipart\/form-data;.*?boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(type) ?? [];
  return quoted ?? plain;
}

/** Returns the names of the parts of a multipart body. */
function fieldsOf(bytes: Uint8Array | undefined, boundary: string | undefined): Set<string> {
  const names = new Set<string>();
  if (!bytes || !boundary) return names;
  const { buffer, byteOffset, byteLength } = bytes;
  const body = Buffer.from(buffer, byteOffset, byteLength);
  const line = `--${boundary}\r\n`;
  for (let place = body.indexOf(line); place >= 0; place = body.indexOf(line, place + line.length)) {
    const start = place + line.length;
    const [head = ""] = body.toString("latin1", start, start + longestHead).split("\r\n\r\n");
    const name = /^content-disposition:.*?[;\s]name="([^"]*)"/im.exec(head)?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Returns those parameters that a request has. */
export function sentParameters(
  { path, headers, body }: WireRequest,
  parameters: readonly DocumentedParameter[],
): DocumentedParameter[] {
  const query = new URLSearchParams(path.split("?")[1] ?? "");
  const sent = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const fields = fieldsOf(body, boundaryOf(sent));
  const has: Readonly<Record<DocumentedParameter["in"], (name: string) => boolean>> = {
    // A request without them would not address the operation.
    path: () => true,
    query: (name) => query.has(name),
    header: (name) => sent.has(name.toLowerCase()),
    body: (name) => fields.has(name),
  };
  return parameters.filter((parameter) => has[parameter.in](parameter.name));
}
