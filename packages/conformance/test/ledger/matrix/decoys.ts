import type { Decoy } from "./account.ts";

/** A skill that a run creates. */
export type Made = Decoy;

/** Number of skills that have decoys with nearly the same name. All have decoys with exactly the same name. */
const mostNear = 2;

/** Number of skills for which others with nearly the same name are created during the run. */
const mostLate = 3;

function near(text: string): string[] {
  return [`${text}0`, text.slice(0, -1)];
}

function nearNames({ revision, name }: Made): Decoy[] {
  return near(name).map((each) => ({ revision, name: each }));
}

function nearLabels({ revision, name, label }: Made): Decoy[] {
  if (label === undefined) return [];
  return [...near(label), label.toUpperCase(), `${label} `].map((each) => ({ revision, name, label: each }));
}

/** Whether another skill may have the same name and label: only labels sent in one revision must be unique. */
function mayRepeat({ revision, label }: Made): boolean {
  return revision === "ga" || label === undefined;
}

/** Skills of another user, nearly or exactly like those that a run will create. */
export function decoysFor(made: readonly Made[]): Decoy[] {
  const few = made.slice(0, mostNear);
  const all = [...few.flatMap(nearNames), ...few.flatMap(nearLabels), ...made.filter(mayRepeat)];
  return [...new Map(all.map((decoy) => [JSON.stringify(decoy), decoy])).values()];
}

/** Skills that another user creates during a run: nearly like its own, since no two runs share a name. */
export function lateDecoysFor(made: readonly Made[]): Decoy[] {
  return made.slice(0, mostLate).map(({ revision, name, label }) => ({
    revision,
    // A digit could make it the exact name of another skill.
    name: `${name}x`,
    ...(label === undefined ? {} : { label: `${label}x` }),
  }));
}
