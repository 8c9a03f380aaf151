import type { OperationId, Revision } from "@skills-api/spec";
import { Api, type Recovery } from "../client/api.ts";
import { Budget, type Purpose } from "../client/budget.ts";
import { KnownVersions } from "../client/known-versions.ts";
import type { Ledger } from "../client/ledger/ledger.ts";
import type { NameGenerator } from "../client/names.ts";
import { Transport } from "../client/transport.ts";
import { decoding } from "../http/decode.ts";
import type { Exchange } from "../http/exchange.ts";
import type { RequestCounts } from "../results/counts.ts";
import type { RunLimits } from "../results/limits.ts";
import type { RunPlan } from "../results/result.ts";
import type { Capability } from "../targets/capabilities.ts";
import { reservedFor } from "./cleanup/clean-up.ts";
import { DeletionProbe } from "./cleanup/deletion-probe.ts";
import { recoveryFor } from "./cleanup/recovery.ts";
import type { Journal } from "./recording/journal.ts";
import { allowsWrites, type RunOptions, type RunParts } from "./run-options.ts";

/** Options of a {@link Connection}. */
export interface ConnectionOptions {
  readonly options: RunOptions;
  readonly parts: RunParts;
  readonly revisions: readonly Revision[];
  readonly capabilities: ReadonlySet<Capability>;
  readonly journal: Journal;
  /** Called with every exchange, including those of retries. */
  onExchange(exchange: Exchange): void;
}

function limitsOf({ bound: { requests, creates, bytes } }: RunPlan): RunLimits {
  return { maxRequests: requests, maxCreates: creates, maxBytes: bytes };
}

/** The connection of a run to its target. Everything the run sends passes its budget, transport and journal. */
export class Connection {
  readonly #options: RunOptions;
  readonly #ledger: Ledger;
  readonly #capabilities: ReadonlySet<Capability>;
  readonly #versions = new KnownVersions();
  readonly #recovery: Recovery;
  readonly #budget: Budget;
  readonly #transport: Transport;

  constructor({ options, parts, revisions, capabilities, journal, onExchange }: ConnectionOptions) {
    const { ledger, plan, clock, probeDeletion = true } = parts;
    const versions = this.#versions;
    this.#options = options;
    this.#ledger = ledger;
    this.#capabilities = capabilities;
    const apisLike = ({ names }: Api) =>
      new Map(revisions.map((revision) => [revision, this.apiIn(revision, names, "scenario")]));
    this.#recovery = recoveryFor(ledger, probeDeletion ? new DeletionProbe(ledger, apisLike) : undefined);
    this.#budget = new Budget({
      limits: { ...options.limits, ...(plan ? limitsOf(plan) : {}) },
      signal: options.signal,
      reserve: (operation) =>
        reservedFor({
          ledger,
          revisions,
          versions,
          operation,
          isListed: (id) => this.#transport.ownership.isListed(id),
        }),
      clock,
    });
    this.#transport = new Transport({
      wire: journal.around(decoding(options.target.wire)),
      allowWrites: allowsWrites(options),
      budget: this.#budget,
      ledger,
      onExchange,
    });
  }

  /** Counts of what was sent so far. */
  get sent(): RequestCounts {
    return this.#budget.counts;
  }

  /** Whether the server has responded to an operation other than with a fault. */
  hasResponded(operation: OperationId): boolean {
    return this.#transport.hasResponded(operation);
  }

  /** Returns the API of the target in a revision. */
  apiIn(revision: Revision, names: NameGenerator, purpose: Purpose): Api {
    return new Api({
      transport: this.#transport,
      revision,
      credentials: this.#options.target.credentials,
      names,
      ledger: this.#ledger,
      capabilities: this.#capabilities,
      purpose,
      versions: this.#versions,
      recovery: this.#recovery,
    });
  }
}
