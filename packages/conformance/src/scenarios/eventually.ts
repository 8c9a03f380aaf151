import { setTimeout as sleep } from "node:timers/promises";

const tries = 4;
const pause = 250;

/** Asks again, a few times and a short while apart: how soon a write shows is not documented. */
export async function eventually<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (let count = 1; count < tries && !holds(answer); count++) {
    await sleep(pause);
    answer = await ask();
  }
  return answer;
}
