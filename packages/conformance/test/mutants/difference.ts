import type { Revision } from "@skills-api/spec";
import type { Mutant } from "./mutant.ts";
import { mutated } from "./mutated.ts";
import { probes, runProbe, seededServer } from "./probes.ts";

const nothing: Mutant = { id: "none", description: "Nothing.", operations: [], create: () => [] };
const usual = new Map<string, Promise<readonly string[]>>();

/** Ends a script at the first exchange that differs. */
class DifferenceError extends Error {}

async function transcript(name: string, revision: Revision): Promise<readonly string[]> {
  const exchanges: string[] = [];
  const probe = probes[name];
  if (probe) {
    await runProbe(probe, mutated(nothing, seededServer()), revision, (exchange) => exchanges.push(exchange));
  }
  return exchanges;
}

/** Whether a script sees a mutant. */
async function differs(name: string, mutant: Mutant, revision: Revision): Promise<boolean> {
  const probe = probes[name];
  if (!probe) return false;
  const key = `${name} ${revision}`;
  const known = usual.get(key) ?? transcript(name, revision);
  usual.set(key, known);
  const expected = await known;
  let count = 0;
  try {
    await runProbe(probe, mutated(mutant, seededServer()), revision, (exchange) => {
      if (exchange !== expected[count]) throw new DifferenceError(exchange);
      count += 1;
    });
  } catch (error) {
    if (error instanceof DifferenceError) return true;
    throw error;
  }
  return count !== expected.length;
}

/** Returns the name of a script that sees a mutant in a revision; `undefined` if none does. */
export async function seenBy(mutant: Mutant, revision: Revision): Promise<string | undefined> {
  const [group = ""] = mutant.id.split(".");
  for (const name of [group, ...Object.keys(probes).filter((each) => each !== group)]) {
    if (await differs(name, mutant, revision)) return name;
  }
  return undefined;
}
