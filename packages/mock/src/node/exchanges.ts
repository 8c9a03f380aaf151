import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Which connections of a server wait for an answer. */
export class Exchanges {
  private readonly last = new WeakMap<Duplex, Exchange>();

  constructor(server: Server) {
    const remember = (incoming: IncomingMessage, outgoing: ServerResponse) => {
      this.last.set(incoming.socket, { incoming, outgoing });
    };
    server.prependListener("request", remember);
    server.prependListener("checkExpectation", remember);
  }

  /** The last exchange that began on a connection, as long as its answer is not through. */
  running(socket: Duplex): Exchange | undefined {
    const exchange = this.last.get(socket);
    return exchange?.outgoing.writableFinished ? undefined : exchange;
  }
}
