import type { OperationId, Revision } from "@skills-api/spec";
import { type Exchange, wasAccepted } from "../http/exchange.ts";
import { revisionOf } from "../http/revision-of.ts";
import { CheckRecorder } from "./check-recorder.ts";
import { CoverageCollector } from "./judge/coverage.ts";
import { ExchangeJudge } from "./judge/exchange-judge.ts";

/** The collectors of one revision. */
export interface RevisionCollectors {
  readonly revision: Revision;
  readonly recorder: CheckRecorder;
  readonly judge: ExchangeJudge;
  readonly coverage: CoverageCollector;
}

/** The part of a run that an exchange belongs to. */
export interface ExchangePlace {
  readonly scenario: string;
  readonly number: number | undefined;
}

/** Collects the findings of a run, per revision. */
export class Collector {
  /** One entry per revision of the run, in the order of the spec. */
  readonly byRevision: readonly RevisionCollectors[];
  #anyAccepted = false;

  /** @param clean Redacts and shortens a text that a server may have chosen. */
  constructor(revisions: readonly Revision[], clean: (text: string) => string) {
    this.byRevision = revisions.map((revision) => ({
      revision,
      recorder: new CheckRecorder(revision, clean),
      judge: new ExchangeJudge(revision, clean),
      coverage: new CoverageCollector(revision),
    }));
  }

  /** Whether the server has accepted any request. */
  get anyAccepted(): boolean {
    return this.#anyAccepted;
  }

  /** @throws Error when the run does not test the revision. */
  recorderOf(revision: Revision): CheckRecorder {
    const found = this.#find(revision);
    if (!found) throw new Error(`the run does not test ${revision}`);
    return found.recorder;
  }

  /** Judges an exchange in the revision that its request chose. Ignores revisions that the run does not test. */
  see(exchange: Exchange, { scenario, number }: ExchangePlace): void {
    this.#anyAccepted ||= wasAccepted(exchange);
    const found = this.#find(revisionOf(exchange.request));
    if (!found) return;
    found.coverage.see(exchange);
    for (const judgement of found.judge.judge(exchange)) {
      found.recorder.record({ ...judgement, scenario, exchange: number });
    }
  }

  /** Marks failures as undecided when their operation fails for every request. */
  markUndecided(isDown: (operation: OperationId) => boolean): void {
    for (const { recorder } of this.byRevision) recorder.markUndecided(isDown);
  }

  #find(revision: Revision): RevisionCollectors | undefined {
    return this.byRevision.find((each) => each.revision === revision);
  }
}
