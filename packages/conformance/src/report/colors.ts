import { styleText } from "node:util";

/** A colour of a terminal. */
export type Format = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is. */
export type Colors = (format: Format, text: string) => string;

/** How a report is coloured. */
export function createColors(color: boolean): Colors {
  return (format, text) => (color ? styleText(format, text, { validateStream: false }) : text);
}
