import { readFileSync } from "node:fs";
import { parseCsv } from "./csv.mjs";
import { parseDecimal } from "./decimal.mjs";
import { InputError } from "./input-error.mjs";

const TEXT = [
  "number",
  "issued",
  "due",
  "currency",
  "seller",
  "seller_vat_id",
  "iban",
  "buyer",
  "buyer_vat_id",
];
const TOTALS = ["net", "tax_total", "gross"];
const REQUIRED = ["number", "issued", "currency", "net", "tax_total", "gross"];
const LINE = ["description", "quantity", "unit_price", "tax_rate", "amount"];
const TAX = ["rate", "base", "amount"];

/**
 * Reads one invoice from a .json or .csv file (references/input-format.md). Strings stay strings, figures become
 * exact decimals. Throws InputError for anything that is not an invoice in that format.
 */
export function readInvoice(path) {
  if (!/\.(json|csv)$/i.test(path)) {
    throw new InputError("the name must end in .json or .csv; save a spreadsheet as CSV first");
  }
  const text = readText(path);
  if (/\.json$/i.test(path)) return toInvoice(parseJson(text), ".");
  const delimiter = text.split(";").length > text.split(",").length ? ";" : ",";
  // Spreadsheets separate cells with semicolons if the comma is the decimal separator.
  return toInvoice(fromCsv(parseCsv(text, delimiter)), delimiter === ";" ? "," : ".");
}

function readText(path) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error.code === "ENOENT") throw new InputError("no such file");
    if (error.code === "EISDIR") throw new InputError("is a directory; name the invoice files in it");
    if (error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new InputError("is not UTF-8; save it as UTF-8");
    throw new InputError(`cannot be read (${error.code ?? error.message})`);
  }
}

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`is not JSON: ${error.message}`);
  }
}

function fromCsv(rows) {
  const raw = { lines: [], taxes: [] };
  for (const { line, cells } of rows) {
    const [key, ...values] = cells;
    if (key.startsWith("#") || values.every((value) => value === "")) continue;
    if (key === "line") raw.lines.push(named(LINE, values));
    else if (key === "tax") raw.taxes.push(named(TAX, values));
    else if (!TEXT.includes(key) && !TOTALS.includes(key)) {
      throw new InputError(
        `line ${line}: unknown row "${key}"; known are ${[...TEXT, "line", "tax", ...TOTALS].join(", ")}`,
      );
    } else if (key in raw) throw new InputError(`line ${line}: a second row "${key}"`);
    else raw[key] = values[0];
  }
  return raw;
}

function named(keys, values) {
  return Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""]));
}

function toInvoice(raw, separator) {
  if (!isObject(raw)) throw new InputError("must hold one JSON object");
  const missing = REQUIRED.filter((key) => raw[key] === undefined || raw[key] === "");
  if (missing.length > 0) throw new InputError(`lacks ${missing.join(", ")}`);
  const invoice = {};
  for (const key of TEXT) {
    if (raw[key] === undefined || raw[key] === "") continue;
    if (typeof raw[key] !== "string") throw new InputError(`${key} must be a text`);
    invoice[key] = raw[key].trim();
  }
  for (const key of TOTALS) invoice[key] = figure(raw[key], key, separator);
  invoice.lines = list(raw.lines, "lines").map((line, i) =>
    figures(line, `lines[${i}]`, LINE.slice(1), separator),
  );
  invoice.taxes = list(raw.taxes ?? [], "taxes").map((tax, i) => figures(tax, `taxes[${i}]`, TAX, separator));
  if (invoice.lines.length === 0) throw new InputError("has no lines");
  return invoice;
}

function list(value, at) {
  if (!Array.isArray(value)) throw new InputError(`${at} must be a list`);
  return value;
}

function figures(raw, at, keys, separator) {
  if (!isObject(raw)) throw new InputError(`${at} must be an object`);
  return Object.fromEntries(keys.map((key) => [key, figure(raw[key], `${at}.${key}`, separator)]));
}

function figure(value, at, separator) {
  const isFigure = typeof value === "string" || typeof value === "number";
  const parsed = isFigure ? parseDecimal(String(value), separator) : undefined;
  if (parsed === undefined) {
    const example = `1234${separator}50`;
    throw new InputError(
      `${at} is ${JSON.stringify(value) ?? "missing"}; write a figure like ${example}, without thousands separators`,
    );
  }
  return parsed;
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
