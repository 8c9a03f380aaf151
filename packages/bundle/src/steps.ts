/** A long computation, which can pause at each `yield`. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Milliseconds that a computation runs before it pauses. */
const sliceDuration = 8;

// Bound at once, because tests may replace them by fake timers.
const now = performance.now.bind(performance);
const nextTurn: (resolve: () => void) => unknown = (globalThis.setImmediate ?? globalThis.setTimeout).bind(
  globalThis,
);

let lastPause: Promise<void> = Promise.resolve();
let waiting = 0;

/** Resolves in a turn of the event loop in which no other computation continues. */
async function pauseForTurn(): Promise<void> {
  waiting += 1;
  lastPause = lastPause.then(() => new Promise<void>((resolve) => nextTurn(resolve)));
  await lastPause;
  waiting -= 1;
}

/** Measures how long a computation has run since its last pause. */
export class Pacer {
  // A computation that starts while others pause waits for its turn.
  private start: number = waiting === 0 ? now() : Number.NEGATIVE_INFINITY;

  /** Whether it is time for a pause. */
  get isDue(): boolean {
    return now() - this.start >= sliceDuration;
  }

  /** Pauses if it is time to. */
  async pauseIfDue(): Promise<void> {
    if (!this.isDue) return;
    await pauseForTurn();
    this.start = now();
  }
}

/** Runs a computation without pauses. */
export function runAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Runs a computation and pauses whenever it is time to. */
export async function runPaced<Result>(steps: Steps<Result>, pacer: Pacer): Promise<Result> {
  for (;;) {
    if (pacer.isDue) await pacer.pauseIfDue();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a computation with a pause every few milliseconds, in which the event loop can do other work. Computations
 * that run at the same time take turns.
 */
export function runInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  return runPaced(steps, new Pacer());
}

/** Calls `action` for each item, in steps of `count` items. */
export function* inSteps<Item, Result>(
  items: readonly Item[],
  count: number,
  action: (item: Item) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    if (results.length % count === count - 1) yield;
    results.push(action(item));
  }
  return results;
}
