// node scripts/check-invoice.mjs FILE...   checks invoices in .json or .csv, prints findings as JSON.
// Exit code: 0 no errors found, 1 errors found, 2 an input could not be read.
import { checkInvoice } from "./checks.mjs";
import { InputError } from "./input-error.mjs";
import { readInvoice } from "./read-invoice.mjs";

const files = process.argv.slice(2);
if (files.length === 0 || files[0].startsWith("-")) {
  console.error(
    "usage: node scripts/check-invoice.mjs FILE...   (.json or .csv, see references/input-format.md)",
  );
  process.exit(2);
}

const seen = new Map();
const results = [];
for (const file of files) {
  try {
    const invoice = readInvoice(file);
    const findings = checkInvoice(invoice);
    const key = JSON.stringify([invoice.seller, invoice.number]);
    const twin = seen.get(key);
    if (twin)
      findings.push({
        level: "error",
        at: "number",
        message: `"${invoice.number}" is also the number of ${twin}`,
      });
    else seen.set(key, file);
    results.push({
      file,
      number: invoice.number,
      ok: findings.every(({ level }) => level !== "error"),
      findings,
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(`check-invoice: ${file}: ${error.message}`);
    process.exitCode = 2;
  }
}
console.log(JSON.stringify(results, null, 2));
if (results.some(({ ok }) => !ok)) process.exitCode ??= 1;
