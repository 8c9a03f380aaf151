import { onTestFinished } from "vitest";
import { Budget, type BudgetOptions } from "../../src/client/budget.ts";
import { Ledger } from "../../src/client/ledger/ledger.ts";
import { type SendOptions, Transport } from "../../src/client/transport.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { httpWire } from "../../src/http/wire.ts";
import { QuickClock } from "./clock.ts";
import { noTimeout } from "./runs.ts";

/** Options of {@link transportTo}. */
export interface TransportChanges extends Omit<BudgetOptions, "clock"> {
  readonly allowWrites?: boolean;
  readonly ledger?: Ledger;
}

/** Returns a ledger with a record that no skills existed before the run. */
export function surveyed(ledger: Ledger = new Ledger()): Ledger {
  ledger.recordExisting({ ids: [] });
  return ledger;
}

/** Creates a transport to a server, until the test ends. Its sleeps take no time. */
export function transportTo(
  baseURL: URL,
  { allowWrites = true, ledger = surveyed(), ...options }: TransportChanges = {},
) {
  const { wire, close } = httpWire({ baseURL, timeout: noTimeout });
  onTestFinished(close);
  const clock = new QuickClock();
  const exchanges: Exchange[] = [];
  const budget = new Budget({ ...options, clock });
  const transport = new Transport({
    wire,
    allowWrites,
    budget,
    ledger,
    onExchange: (exchange) => exchanges.push(exchange),
  });

  /** Sends a request of a scenario: GET lists skills, POST creates one. */
  function send(method: string, change: Partial<SendOptions> = {}): Promise<Exchange> {
    const creates = method === "POST";
    const body = creates ? { body: new Uint8Array(10) } : {};
    return transport.send(
      { method, path: "/v1/skills", headers: [], ...body },
      {
        operation: creates ? "createSkill" : "listSkills",
        repeatable: method === "GET",
        purpose: "scenario",
        ...(creates ? { intent: { revision: "ga", label: "a skill", idProperty: "id" } } : {}),
        ...change,
      },
    );
  }
  return { send, budget, clock, ledger, exchanges, transport };
}
