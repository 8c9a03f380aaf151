import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { Difference, DifferenceCase, DifferenceKind } from "./result.ts";

/** One difference of one pair of answers. */
export interface Finding {
  readonly kind: DifferenceKind;
  readonly path: string;
  readonly left?: string;
  readonly right?: string;
}

interface Place extends Omit<Difference, "count" | "cases"> {
  readonly cases: Map<string, DifferenceCase>;
}

/** Collects differences: the same place of the same answer once, with every way in which it differs. */
export class DifferenceCollector {
  readonly #places = new Map<string, Place>();

  add({ kind, path, ...values }: Finding, left: RecordedExchange, right: RecordedExchange): void {
    const [one, other] = [left.response?.status ?? 0, right.response?.status ?? 0];
    const operation = left.operation ?? `${left.request.method} ${left.request.path.split("?")[0]}`;
    const status = one === other ? String(one) : `${one} → ${other}`;
    const key = JSON.stringify([operation, status, kind, path]);
    const place = this.#places.get(key) ?? { kind, operation, status, path, cases: new Map() };
    this.#places.set(key, place);
    const own = JSON.stringify(values);
    const { scenario, revision } = left;
    const exchanges = { left: left.number, right: right.number };
    const first = place.cases.get(own) ?? { ...values, scenario, revision, exchanges, count: 0 };
    place.cases.set(own, { ...first, count: first.count + 1 });
  }

  get differences(): Difference[] {
    return [...this.#places.values()].map(({ cases, ...place }) => {
      const all = [...cases.values()];
      return { ...place, count: all.reduce((sum, { count }) => sum + count, 0), cases: all };
    });
  }
}
