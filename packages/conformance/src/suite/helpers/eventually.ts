import type { Api } from "../../client/api.ts";

const tries = 4;
const pause = 250;

/** Asks again, a few times and a short while apart: how soon a write shows is not documented. */
export async function eventually<T>(
  api: Api,
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
): Promise<T> {
  let answer = await ask();
  for (let count = 1; count < tries && !holds(answer); count++) {
    await api.wait(pause);
    answer = await ask();
  }
  return answer;
}
