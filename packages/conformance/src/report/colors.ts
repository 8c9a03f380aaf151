import { styleText } from "node:util";

/** A format of `styleText`, such as `red`. */
export type Format = Parameters<typeof styleText>[0];

/** Formats a text for the terminal. */
export type Colors = (format: Format, text: string) => string;

/** Returns a function that formats texts, or returns them unchanged if `color` is false. */
export function createColors(color: boolean): Colors {
  return (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
}
