import { connect } from "node:net";

export interface RawResponse {
  /** HTTP status, or 0 if nothing arrived. */
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Whether the server closed or reset the connection. */
  readonly end: "closed" | "reset";
}

function parse(received: Buffer, end: RawResponse["end"]): RawResponse {
  const [head = "", ...rest] = received.toString("latin1").split("\r\n\r\n");
  const [statusLine = "", ...lines] = head.split("\r\n");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return {
    status: Number(statusLine.split(" ")[1] ?? 0),
    headers: new Map(headers),
    body: rest.join("\r\n\r\n"),
    end,
  };
}

/** Writes bytes to a server, and collects its response until it closes the connection. */
export function sendBytes(port: number, ...chunks: readonly (string | Uint8Array)[]): Promise<RawResponse> {
  return new Promise((resolve) => {
    const received: Buffer[] = [];
    let end: RawResponse["end"] = "closed";
    const socket = connect(port, "127.0.0.1", () => {
      for (const chunk of chunks)
        socket.write(typeof chunk === "string" ? Buffer.from(chunk, "latin1") : chunk);
    });
    socket.on("data", (chunk: Buffer) => received.push(chunk));
    socket.on("error", () => {
      end = "reset";
    });
    socket.on("close", () => resolve(parse(Buffer.concat(received), end)));
  });
}
