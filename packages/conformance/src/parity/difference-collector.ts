import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Difference, DifferenceCase, DifferenceKind } from "./result.ts";

/** One difference between two responses. */
export interface Finding {
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly left?: string;
  readonly right?: string;
}

interface Place extends Omit<Difference, "count" | "cases"> {
  readonly cases: Map<string, DifferenceCase>;
}

/** Collects findings: one difference for each place of an operation, with the distinct values seen there. */
export class DifferenceCollector {
  readonly #places = new Map<string, Place>();

  add({ kind, path, ...values }: Finding, left: RecordedExchange, right: RecordedExchange): void {
    const [leftStatus, rightStatus] = [left.response?.status ?? 0, right.response?.status ?? 0];
    const operation = left.operation ?? `${left.request.method} ${left.request.path.split("?")[0]}`;
    const status = leftStatus === rightStatus ? String(leftStatus) : `${leftStatus} → ${rightStatus}`;
    const placeKey = JSON.stringify([operation, status, kind, path]);
    const place = this.#places.get(placeKey) ?? { kind, operation, status, path, cases: new Map() };
    this.#places.set(placeKey, place);
    const caseKey = JSON.stringify(values);
    const { scenario, revision } = left;
    const exchanges = { left: left.number, right: right.number };
    const first = place.cases.get(caseKey) ?? { ...values, scenario, revision, exchanges, count: 0 };
    place.cases.set(caseKey, { ...first, count: first.count + 1 });
  }

  get differences(): Difference[] {
    return [...this.#places.values()].map(({ cases, ...place }) => {
      const all = [...cases.values()];
      return { ...place, count: all.reduce((sum, { count }) => sum + count, 0), cases: all };
    });
  }
}
