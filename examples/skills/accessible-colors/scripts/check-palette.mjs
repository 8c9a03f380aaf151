// node scripts/check-palette.mjs --background HEX NAME=HEX...   contrast and distinguishability, printed as JSON.
// Exit code: 0 nothing found, 1 something too faint or too similar, 2 wrong arguments.
import { parseArgs } from "node:util";
import { contrast, deficiencies, distance, parseHex, simulate, toHex } from "./vision.mjs";

const USAGE = `usage: node scripts/check-palette.mjs --background HEX [--min-contrast 4.5] [--min-distance 0.07] NAME=HEX...`;

class InputError extends Error {}

try {
  const report = check(readArguments(process.argv.slice(2)));
  console.log(JSON.stringify(report, null, 2));
  process.exitCode = report.faint.length + report.similar.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof InputError) && !error.code?.startsWith("ERR_PARSE_ARGS")) throw error;
  console.error(`check-palette: ${error.message}\n${USAGE}`);
  process.exitCode = 2;
}

function readArguments(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      background: { type: "string" },
      "min-contrast": { type: "string", default: "4.5" },
      "min-distance": { type: "string", default: "0.07" },
    },
  });
  if (values.background === undefined) throw new InputError("--background is missing");
  if (positionals.length === 0) throw new InputError("name at least one colour, such as text=#1a1a1a");
  const colors = new Map();
  for (const argument of positionals) {
    const [name, hex = ""] = argument.split(/=(.*)/s);
    if (colors.has(name)) throw new InputError(`"${name}" is named twice`);
    colors.set(name, readColor(hex, argument));
  }
  return {
    background: readColor(values.background, "--background"),
    colors,
    minContrast: readNumber(values["min-contrast"], "--min-contrast", 1, 21),
    minDistance: readNumber(values["min-distance"], "--min-distance", 0, 1),
  };
}

function readColor(text, name) {
  const rgb = parseHex(text);
  if (!rgb) throw new InputError(`${name}: "${text}" is not a colour written #rrggbb or #rgb`);
  return rgb;
}

function readNumber(text, name, min, max) {
  const value = Number(text);
  if (text.trim() === "" || !(value >= min && value <= max)) {
    throw new InputError(`${name}: "${text}" is not a number from ${min} to ${max}`);
  }
  return value;
}

function check({ background, colors, minContrast, minDistance }) {
  const contrasts = {};
  const faint = [];
  for (const [name, rgb] of colors) {
    const ratio = contrast(rgb, background);
    contrasts[name] = floor(ratio, 2);
    if (ratio < minContrast)
      faint.push({ name, contrast: floor(ratio, 2), suggestion: suggest(rgb, background, minContrast) });
  }
  const similar = [];
  for (const [a, b] of pairs([...colors.keys()])) {
    for (const vision of ["typical", ...deficiencies]) {
      const [first, second] = [a, b].map((name) => seen(colors.get(name), vision));
      const apart = distance(first, second);
      if (apart < minDistance)
        similar.push({
          pair: [a, b],
          vision,
          distance: floor(apart, 3),
          looks: [toHex(first), toHex(second)],
        });
    }
  }
  return { contrasts, faint, similar };
}

/** The mixture with black or white that reaches the contrast with the least change; null if neither can. */
function suggest(rgb, background, minContrast) {
  for (let percent = 1; percent <= 100; percent++) {
    for (const end of [0, 255]) {
      const mixed = rgb.map((channel) => Math.round(channel + ((end - channel) * percent) / 100));
      if (contrast(mixed, background) >= minContrast) return toHex(mixed);
    }
  }
  return null;
}

function seen(rgb, vision) {
  return vision === "typical" ? rgb : simulate(rgb, vision);
}

function pairs(names) {
  return names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b]));
}

/** Rounds down, so that 4.499 is not shown as a passing 4.5. */
function floor(value, digits) {
  return Math.floor(value * 10 ** digits) / 10 ** digits;
}
