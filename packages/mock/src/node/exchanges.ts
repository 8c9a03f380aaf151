import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** Tracks the last exchange on each connection of a server. */
export class Exchanges {
  private readonly last = new WeakMap<Duplex, Exchange>();

  constructor(server: Server) {
    const remember = (incoming: IncomingMessage, outgoing: ServerResponse) => {
      this.last.set(incoming.socket, { incoming, outgoing });
    };
    server.prependListener("request", remember);
    server.prependListener("checkExpectation", remember);
  }

  /** The last exchange on a connection, unless its response is complete. */
  pending(socket: Duplex): Exchange | undefined {
    const exchange = this.last.get(socket);
    return exchange?.outgoing.writableFinished ? undefined : exchange;
  }
}
