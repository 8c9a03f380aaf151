import type { RecordedExchange } from "../results/recorded-exchange.ts";
import type { References } from "./references.ts";
import type { Side } from "./result.ts";

/** An exchange of the left and its counterpart on the right; one of the two is missing if it has no counterpart. */
export interface Pair {
  readonly left?: RecordedExchange;
  readonly right?: RecordedExchange;
}

/** Limit for left × right exchanges of one scenario. Beyond it, exchanges are paired by position. */
const maxCells = 1_000_000;

/** An exchange, with the parts of its request that are compared across sides. */
interface Candidate {
  readonly exchange: RecordedExchange;
  readonly body: string;
  readonly headers: string;
}

function candidateOf(exchange: RecordedExchange, side: Side, references: References): Candidate {
  const { headers, body } = exchange.request;
  return {
    exchange,
    body: `${references.template(body?.text ?? "", side).bare}${body?.base64?.length ?? ""}`,
    headers: references.template(JSON.stringify(headers), side).bare,
  };
}

/** Returns the path, without the limit of a list that has another in each run. */
function pathToCompare({ request: { path, headers } }: RecordedExchange): string {
  const isFresh = headers.some(([name, value]) => name === "cache-control" && value === "no-cache");
  return isFresh ? path.replace(/([?&]limit=)\d+/, "$1N") : path;
}

/** Returns how similar two requests are; 0 if they cannot be paired. */
function similarity(left: Candidate, right: Candidate, references: References): number {
  const [one, other] = [left.exchange, right.exchange];
  if (one.request.method !== other.request.method) return 0;
  if (!references.couldMatch(pathToCompare(one), pathToCompare(other))) return 0;
  const sameBody = left.body === right.body ? 6 : 0;
  const sameHeaders = left.headers === right.headers ? 3 : 0;
  return 2 + sameBody + sameHeaders + (one.response?.status === other.response?.status ? 1 : 0);
}

/** Returns the similarity of each two requests, and the best total from each position onwards. */
function scoresOf(left: readonly Candidate[], right: readonly Candidate[], references: References) {
  const similarities = left.map((one) => right.map((other) => similarity(one, other, references)));
  const totals = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const totalFrom = (row: number, column: number) => totals[row]?.[column] ?? 0;
  const similarityAt = (row: number, column: number) => similarities[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--) {
    for (let column = right.length - 1; column >= 0; column--) {
      const similar = similarityAt(row, column);
      const paired = similar > 0 ? similar + totalFrom(row + 1, column + 1) : 0;
      const cells = totals[row];
      if (cells) cells[column] = Math.max(paired, totalFrom(row + 1, column), totalFrom(row, column + 1));
    }
  }
  return { totalFrom, similarityAt };
}

function pairByPosition(left: readonly RecordedExchange[], right: readonly RecordedExchange[]): Pair[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => pairOf(left[at], right[at]));
}

function pairOf(left: RecordedExchange | undefined, right: RecordedExchange | undefined): Pair {
  return { ...(left ? { left } : {}), ...(right ? { right } : {}) };
}

/**
 * Pairs the exchanges of one scenario on two servers, in order. A request that was sent to only one of them stays
 * unpaired, so that it does not shift the exchanges after it.
 */
export function align(
  left: readonly RecordedExchange[],
  right: readonly RecordedExchange[],
  references: References,
): Pair[] {
  if (left.length * right.length > maxCells) return pairByPosition(left, right);
  const ones = left.map((each) => candidateOf(each, "left", references));
  const others = right.map((each) => candidateOf(each, "right", references));
  const { totalFrom, similarityAt } = scoresOf(ones, others, references);
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const similar = similarityAt(row, column);
    const total = totalFrom(row, column);
    const isPair = similar > 0 && total === similar + totalFrom(row + 1, column + 1);
    const isLeft =
      isPair || (row < left.length && (column === right.length || total === totalFrom(row + 1, column)));
    const isRight = isPair || !isLeft;
    pairs.push(pairOf(isLeft ? left[row] : undefined, isRight ? right[column] : undefined));
    if (isLeft) row++;
    if (isRight) column++;
  }
  return pairs;
}
