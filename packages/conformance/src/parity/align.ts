import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";

/** Exchanges of both sides that belong together; one that has no other stands alone. */
export interface Pair {
  readonly left?: RecordedExchange;
  readonly right?: RecordedExchange;
}

/** Of more exchanges of one scenario than this, on both sides multiplied, the first belongs to the first. */
const mostCells = 1_000_000;

/** What of a request tells whether it is another's. */
interface Request {
  readonly exchange: RecordedExchange;
  readonly body: string;
  readonly headers: string;
}

function requestOf(exchange: RecordedExchange, side: Side, references: References): Request {
  const { headers, body } = exchange.request;
  return {
    exchange,
    body: `${references.template(body?.text ?? "", side).bare}${body?.base64?.length ?? ""}`,
    headers: references.template(JSON.stringify(headers), side).bare,
  };
}

/** How well two requests belong together; 0 for not at all. */
function likeness(left: Request, right: Request, references: References): number {
  const [one, other] = [left.exchange, right.exchange];
  if (one.request.method !== other.request.method) return 0;
  if (!references.couldMatch(one.request.path, other.request.path)) return 0;
  const sameBody = left.body === right.body ? 6 : 0;
  const sameHeaders = left.headers === right.headers ? 3 : 0;
  return 2 + sameBody + sameHeaders + (one.response?.status === other.response?.status ? 1 : 0);
}

/** The best sum that is left from each place on. */
function sums(left: readonly Request[], right: readonly Request[], references: References) {
  const like = left.map((one) => right.map((other) => likeness(one, other, references)));
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const likeAt = (row: number, column: number) => like[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      const own = likeAt(row, column);
      const together = own > 0 ? own + at(row + 1, column + 1) : 0;
      const cells = best[row];
      if (cells) cells[column] = Math.max(together, at(row + 1, column), at(row, column + 1));
    }
  }
  return { at, likeAt };
}

function oneByOne(left: readonly RecordedExchange[], right: readonly RecordedExchange[]): Pair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => pairOf(left[at], right[at]));
}

function pairOf(left: RecordedExchange | undefined, right: RecordedExchange | undefined): Pair {
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}

/**
 * Puts together what two servers were asked in one scenario, in order. A request that only one of them was sent
 * stands alone, so that it does not shift what comes after it.
 */
export function align(
  left: readonly RecordedExchange[],
  right: readonly RecordedExchange[],
  references: References,
): Pair[] {
  if (left.length * right.length > mostCells) return oneByOne(left, right);
  const ones = left.map((each) => requestOf(each, "left", references));
  const others = right.map((each) => requestOf(each, "right", references));
  const { at, likeAt } = sums(ones, others, references);
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const own = likeAt(row, column);
    const isPair = own > 0 && at(row, column) === own + at(row + 1, column + 1);
    const isLeft =
      isPair || (row < left.length && (column === right.length || at(row, column) === at(row + 1, column)));
    const isRight = isPair || !isLeft;
    pairs.push(pairOf(isLeft ? left[row] : undefined, isRight ? right[column] : undefined));
    if (isLeft) row++;
    if (isRight) column++;
  }
  return pairs;
}
