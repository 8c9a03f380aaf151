import type { Decoy } from "./account.ts";

/** A skill that a run creates. */
export type Made = Decoy;

/** Of so many skills there are decoys of nearly the same names; of all of them, of exactly the same. */
const mostNear = 2;

/** Of so many skills there come others of nearly the same names, while the run goes on. */
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

/** Whether another skill may be just like it: only labels that one revision was given must be new. */
function mayRepeat({ revision, label }: Made): boolean {
  return revision === "ga" || label === undefined;
}

/** Skills of somebody else that are nearly, or exactly, like those that a run will create. */
export function decoysFor(made: readonly Made[]): Decoy[] {
  const few = made.slice(0, mostNear);
  const all = [...few.flatMap(nearNames), ...few.flatMap(nearLabels), ...made.filter(mayRepeat)];
  return [...new Map(all.map((decoy) => [JSON.stringify(decoy), decoy])).values()];
}

/** Skills that somebody else creates while a run goes on: nearly like its own, as no two runs share a name. */
export function lateDecoysFor(made: readonly Made[]): Decoy[] {
  return made.slice(0, mostLate).map(({ revision, name, label }) => ({
    revision,
    // With a digit it could be the very name of another.
    name: `${name}x`,
    ...(label === undefined ? {} : { label: `${label}x` }),
  }));
}
