import { format, multiply, percentOf, round, sum } from "./decimal.mjs";
import { checkIban, checkVatId } from "./identifiers.mjs";
import { InputError } from "./input-error.mjs";

/** All findings on one invoice, each { level: "error" | "warning" | "note", at, message }. */
export function checkInvoice(invoice) {
  const digits = minorDigits(invoice.currency);
  return [
    ...dates(invoice),
    ...identifiers(invoice),
    ...lines(invoice, digits),
    ...taxes(invoice, digits),
    ...totals(invoice, digits),
  ];
}

/** Number of decimals of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
function minorDigits(currency) {
  const known = Intl.supportedValuesOf("currency").includes(currency);
  if (!known) throw new InputError(`currency "${currency}" is not an ISO 4217 code such as EUR`);
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
}

function* dates({ issued, due }) {
  for (const [at, date] of Object.entries({ issued, due })) {
    if (date !== undefined && !isDate(date)) yield error(at, `"${date}" is not a date written YYYY-MM-DD`);
  }
  if (isDate(issued) && isDate(due) && due < issued)
    yield error("due", `${due} is before the invoice was issued, ${issued}`);
}

function* identifiers(invoice) {
  const checks = { seller_vat_id: checkVatId, buyer_vat_id: checkVatId, iban: checkIban };
  for (const [at, check] of Object.entries(checks)) {
    if (invoice[at] === undefined) continue;
    const verdict = check(invoice[at]);
    if (!verdict.ok) yield error(at, verdict.why);
    else if (verdict.unverified) yield { level: "note", at, message: verdict.unverified };
  }
}

function* lines(invoice, digits) {
  for (const [i, line] of invoice.lines.entries()) {
    const expected = multiply(line.quantity, line.unit_price, digits);
    yield* compare(`lines[${i}].amount`, line.amount, expected, digits, "quantity × unit_price");
  }
}

function* taxes(invoice, digits) {
  const rates = new Set(invoice.taxes.map((tax) => tax.rate));
  for (const rate of new Set(invoice.lines.map((line) => line.tax_rate))) {
    if (rate !== 0n && !rates.has(rate))
      yield error("taxes", `no row for the rate ${format(rate, 0)} % used on a line`);
  }
  for (const [i, tax] of invoice.taxes.entries()) {
    const at = `taxes[${i}]`;
    if (invoice.taxes.findIndex((other) => other.rate === tax.rate) < i) {
      yield error(`${at}.rate`, `a second row for ${format(tax.rate, 0)} %`);
      continue;
    }
    const taxed = invoice.lines.filter((line) => line.tax_rate === tax.rate).map((line) => line.amount);
    yield* compare(
      `${at}.base`,
      tax.base,
      sum(taxed),
      digits,
      `sum of the lines at ${format(tax.rate, 0)} %`,
    );
    const perLine = sum(taxed.map((amount) => percentOf(tax.rate, amount, digits)));
    const onBase = percentOf(tax.rate, tax.base, digits);
    if (tax.amount === perLine && perLine !== onBase) {
      const message = `${format(perLine, digits)} is the tax rounded on each line; rounded once on the base it is ${format(onBase, digits)}`;
      yield { level: "warning", at: `${at}.amount`, message };
    } else yield* compare(`${at}.amount`, tax.amount, onBase, digits, "base × rate");
  }
}

function* totals(invoice, digits) {
  const net = sum(invoice.lines.map((line) => line.amount));
  const taxTotal = sum(invoice.taxes.map((tax) => tax.amount));
  yield* compare("net", invoice.net, net, digits, "sum of the line amounts");
  yield* compare("tax_total", invoice.tax_total, taxTotal, digits, "sum of the tax rows");
  yield* compare("gross", invoice.gross, invoice.net + invoice.tax_total, digits, "net + tax_total");
}

function* compare(at, stated, expected, digits, rule) {
  if (stated === expected) return;
  const precise = round(stated, digits) === stated ? "" : ", which has more decimals than the currency";
  yield error(at, `states ${format(stated, digits)}${precise}; ${rule} is ${format(expected, digits)}`);
}

function error(at, message) {
  return { level: "error", at, message };
}

function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? "")) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
