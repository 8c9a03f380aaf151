// Money is computed exactly: a decimal is a BigInt counting millionths.
const DIGITS = 6;
const MILLION = 10n ** 6n;
const PATTERN = {
  ".": /^([+-]?)(\d{1,15})(?:\.(\d{1,6}))?$/,
  ",": /^([+-]?)(\d{1,15})(?:,(\d{1,6}))?$/,
};

/** The decimal written in `text`, or undefined if it is not one with this decimal separator. */
export function parseDecimal(text, separator) {
  const match = PATTERN[separator].exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole, fraction = ""] = match;
  const value = BigInt(whole + fraction.padEnd(DIGITS, "0"));
  return sign === "-" ? -value : value;
}

/** Rounds to `digits` decimals (0 to 6), halves away from zero. */
export function round(value, digits) {
  return divideRounded(value, 10n ** BigInt(DIGITS - digits)) * 10n ** BigInt(DIGITS - digits);
}

/** a × b, rounded to `digits` decimals only once. */
export function multiply(a, b, digits) {
  const step = 10n ** BigInt(DIGITS - digits);
  return divideRounded(a * b, MILLION * step) * step;
}

/** `percent` percent of `value`, rounded to `digits` decimals only once. */
export function percentOf(percent, value, digits) {
  const step = 10n ** BigInt(DIGITS - digits);
  return divideRounded(percent * value, 100n * MILLION * step) * step;
}

export function sum(values) {
  return values.reduce((total, value) => total + value, 0n);
}

/** Formats a value with at least `digits` decimals, and more if it has more. */
export function format(value, digits) {
  const text = (value < 0n ? -value : value).toString().padStart(DIGITS + 1, "0");
  const fraction = text.slice(-DIGITS).replace(/0+$/, "").padEnd(digits, "0");
  return (value < 0n ? "-" : "") + text.slice(0, -DIGITS) + (fraction && `.${fraction}`);
}

function divideRounded(value, divisor) {
  const half = divisor / 2n;
  return (value < 0n ? value - half : value + half) / divisor;
}
