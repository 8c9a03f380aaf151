import { detach } from "../base/detach.ts";
import { decodedVariants } from "./decoded-variants.ts";
import { contentsOf, type EncodedRun, encodedRuns, textsIn } from "./encoded-runs.ts";
import type { TextPattern } from "./secret-patterns.ts";

/** Part of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Encoded runs and names that are remembered: the same identifiers and words come again and again. */
const remembered = { maxLength: 200, maxCount: 5_000 } as const;

/** Names whose values are remembered to be secret or not. */
const maxNames = 1_000;

/** Returns the ranges of all matches, without their first group. */
function matchesOf(pattern: RegExp, text: string): Range[] {
  const ranges: Range[] = [];
  // `matchAll` would copy the pattern for each of many short texts.
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { index, 0: all, 1: kept = "" } = match;
    ranges.push({ start: index + kept.length, end: index + all.length });
  }
  return ranges;
}

/** Finds what some patterns match, in any escaping or encoding. */
export class SecretSearch {
  readonly #patterns: readonly TextPattern[];
  readonly #runs = new Map<string, boolean>();
  readonly #names = new Map<string, boolean>();

  constructor(patterns: readonly TextPattern[]) {
    this.#patterns = patterns;
  }

  /** Returns the ranges of all secrets in a text. They may overlap. */
  find(original: string): Range[] {
    return decodedVariants(original, "three").flatMap(({ text, origin }) => {
      const encoded = encodedRuns(text).filter((run) => this.#isSecretRun(run));
      return [...this.#matches(text), ...encoded].map(({ start, end }) => ({
        start: origin(start),
        end: origin(end),
      }));
    });
  }

  /** Whether the value of a member with this name is secret, whatever it is. */
  isSecretName(name: string): boolean {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const start = `${JSON.stringify(name)}: "`;
    const isSecret = this.find(`${start}value"`).some((range) => range.start === start.length);
    if (name.length > remembered.maxLength) return isSecret;
    if (this.#names.size === maxNames) this.#names.clear();
    this.#names.set(detach(name), isSecret);
    return isSecret;
  }

  /** Whether bytes contain a secret. */
  isSecret(bytes: Buffer): boolean {
    return textsIn(bytes).some((content) => this.#isSecretContent(content));
  }

  #matches(text: string): Range[] {
    const lowerCase = text.toLowerCase();
    return this.#patterns.flatMap(({ pattern, mayMatch }) =>
      mayMatch === undefined || mayMatch(lowerCase) ? matchesOf(pattern, text) : [],
    );
  }

  #isSecretContent(content: string): boolean {
    return decodedVariants(content, "one").some(({ text }) => this.#matches(text).length > 0);
  }

  #isSecretRun(run: EncodedRun): boolean {
    // Other encodings never have the same characters.
    const key = run.encoding === "hex" ? ` ${run.text}` : run.text;
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const isSecret = contentsOf(run).some((content) => this.#isSecretContent(content));
    if (key.length > remembered.maxLength) return isSecret;
    if (this.#runs.size === remembered.maxCount) this.#runs.clear();
    this.#runs.set(detach(key), isSecret);
    return isSecret;
  }
}
