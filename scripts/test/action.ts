import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { pathOf } from "../lib/files.ts";

/** The part of action.yml that these tests use. */
export interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly shell?: string;
      readonly run?: string;
      readonly uses?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

export const actionText: string = await readFile(pathOf("action.yml"), "utf8");

export const action = parse(actionText) as Action;

/** The step that runs the suite. */
export const [step] = action.runs.steps;
