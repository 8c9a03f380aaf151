import type { ServerResponse } from "node:http";
import { envelope } from "./examples.ts";
import { type Answer, json, text } from "./server.ts";

/** What can go wrong, and what the client is to make of it. */
export interface Fault {
  readonly name: string;
  readonly answer: Answer;
  /** The status of the error, `undefined` when no answer came. */
  readonly status: number | undefined;
  /** Whether a request that changes nothing twice is repeated. */
  readonly isRepeated: boolean;
  /** For an upload: it is repeated too, it is not and may have been acted on, or it was refused. */
  readonly upload: "repeated" | "unknown" | "refused";
  /** Where it stands still, so that the client's limit has to end it. */
  readonly stall?: "headers" | "body" | undefined;
}

type Judgement = Pick<Fault, "isRepeated" | "upload">;

/** Nothing was done: everything is repeated. */
const harmless: Judgement = { isRepeated: true, upload: "repeated" };
/** An upload may have been acted on. */
const doubtful: Judgement = { isRepeated: true, upload: "unknown" };
/** The next attempt would meet the same. */
const final: Judgement = { isRepeated: false, upload: "refused" };
const finalButDoubtful: Judgement = { isRepeated: false, upload: "unknown" };

const page = "<html><head><title>Bad Gateway</title></head></html>";

function api(status: number, judgement: Judgement, headers: Record<string, string> = {}): Fault {
  const shown = Object.entries(headers).map(([name, value]) => ` with ${name}: ${value}`);
  return {
    name: `${status}${shown}`,
    answer: json(envelope("some_error", "Some error."), status, headers),
    status,
    ...judgement,
  };
}

function edge(status: number, judgement: Judgement): Fault {
  return { name: `${status} as HTML`, answer: text(page, status), status, ...judgement };
}

/** Sends the beginning of an answer, and goes on with what is to happen then. */
function beginning(status: number, then: (response: ServerResponse) => void): Answer {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", "content-length": "500" });
    response.write('{"id":', () => then(response));
  };
}

const drop = (response: ServerResponse) => void response.socket?.resetAndDestroy();
const broken = (status: number, judgement: Judgement): Fault => ({
  name: `reset in the body of a ${status}`,
  answer: beginning(status, (response) => setImmediate(drop, response)),
  status,
  ...judgement,
});

export const faults: readonly Fault[] = [
  api(429, harmless, { "retry-after": "2" }),
  api(429, harmless, { "retry-after-ms": "20" }),
  api(429, harmless),
  api(409, harmless),
  api(529, harmless),
  api(408, doubtful),
  api(500, doubtful),
  api(503, doubtful),
  api(504, doubtful),
  api(500, finalButDoubtful, { "x-should-retry": "false" }),
  api(429, final, { "x-should-retry": "false" }),
  api(500, harmless, { "x-should-retry": "true" }),
  api(400, harmless, { "x-should-retry": "true" }),
  api(400, final),
  api(401, final),
  api(404, final),
  api(413, final),
  edge(502, doubtful),
  edge(520, doubtful),
  edge(429, harmless),
  edge(403, finalButDoubtful),
  edge(200, finalButDoubtful),
  {
    name: "200 as half an object",
    answer: text('{"id":"skill_1","cre', 200, { "content-type": "application/json" }),
    status: 200,
    ...finalButDoubtful,
  },
  {
    name: "307 to elsewhere",
    answer: text("", 307, { location: "/elsewhere" }),
    status: 307,
    ...finalButDoubtful,
  },
  {
    name: "reset before the answer",
    answer: (_, response) => drop(response),
    status: undefined,
    ...doubtful,
  },
  {
    name: "reset within the headers",
    answer: (_, { socket }) => socket?.write("HTTP/1.1 200 OK\r\ncontent-ty", () => socket.resetAndDestroy()),
    status: undefined,
    ...doubtful,
  },
  broken(200, doubtful),
  broken(500, doubtful),
  broken(429, harmless),
  broken(400, final),
  { name: "no headers in time", answer: () => {}, status: undefined, ...doubtful, stall: "headers" },
  {
    name: "half a body of a 200 in time",
    answer: beginning(200, () => {}),
    status: 200,
    ...doubtful,
    stall: "body",
  },
  {
    name: "half a body of a 529 in time",
    answer: beginning(529, () => {}),
    status: 529,
    ...harmless,
    stall: "body",
  },
];
