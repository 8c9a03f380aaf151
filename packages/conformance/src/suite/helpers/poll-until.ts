import type { SkillsApi } from "../../client/skills-api.ts";

const maxAttempts = 4;
const intervalMs = 250;

/**
 * Sends a request up to four times until its result meets a condition: the delay after which a write is visible is
 * not documented. Returns the last result.
 */
export async function pollUntil<T>(
  api: SkillsApi,
  send: () => Promise<T>,
  condition: (result: T) => boolean,
): Promise<T> {
  let result = await send();
  for (let attempt = 1; attempt < maxAttempts && !condition(result); attempt++) {
    await api.wait(intervalMs);
    result = await send();
  }
  return result;
}
