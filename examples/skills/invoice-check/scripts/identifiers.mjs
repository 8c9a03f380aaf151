// Checksums of VAT numbers and IBANs. A valid checksum finds typing errors; it does not prove that a number is registered.

/** Shape per country (without the country code), and the checksum if it can be verified. */
const VAT = {
  AT: [/^U\d{8}$/, (s) => (10 - ((digitSums(s.slice(1, 8), [1, 2, 1, 2, 1, 2, 1]) + 4) % 10)) % 10 === +s[8]],
  BE: [/^[01]\d{9}$/, (s) => (+s.slice(0, 8) + +s.slice(8)) % 97 === 0],
  BG: [/^\d{9,10}$/],
  CY: [/^\d{8}[A-Z]$/],
  CZ: [/^\d{8,10}$/],
  DE: [/^[1-9]\d{8}$/, mod11of10],
  DK: [/^[1-9]\d{7}$/, (s) => weighted(s, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0],
  EE: [/^\d{9}$/, (s) => weighted(s, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0],
  EL: [/^\d{9}$/, (s) => (weighted(s, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === +s[8]],
  ES: [/^([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/],
  FI: [/^\d{8}$/, (s) => weighted(s, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0],
  FR: [/^[A-HJ-NP-Z0-9]{2}\d{9}$/, frenchKey],
  HR: [/^\d{11}$/, mod11of10],
  HU: [/^\d{8}$/, (s) => weighted(s, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0],
  IE: [/^\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/],
  IT: [/^\d{11}$/, luhn],
  LT: [/^(\d{9}|\d{12})$/],
  LU: [/^\d{8}$/, (s) => +s.slice(0, 6) % 89 === +s.slice(6)],
  LV: [/^\d{11}$/],
  MT: [/^[1-9]\d{7}$/, (s) => weighted(s, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0],
  NL: [/^\d{9}B(0[1-9]|[1-9]\d)$/, (s) => dutchNine(s) || mod97(`NL${s}`) === 1],
  PL: [/^\d{10}$/, (s) => weighted(s, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === +s[9]],
  PT: [/^[1-9]\d{8}$/, (s) => ((11 - (weighted(s, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === +s[8]],
  RO: [/^[1-9]\d{1,9}$/],
  SE: [/^\d{10}(0[1-9]|[1-8]\d|9[0-4])$/, (s) => luhn(s.slice(0, 10))],
  SI: [/^[1-9]\d{7}$/],
  SK: [/^\d{10}$/],
};

/** IBAN length per country, for the countries of the single euro payments area. */
const IBAN_LENGTH = parseLengths(
  "AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GI23 GR27 HR21 HU28 IE22 IS26 IT27 LI21 " +
    "LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 VA22",
);

/** Returns { ok: true }, { ok: false, why }, or { ok: true, unverified: why } if the checksum cannot be checked. */
export function checkVatId(text) {
  const id = compact(text);
  const country = id.slice(0, 2);
  const [shape, checksum] = VAT[country] ?? [];
  if (!shape) return { ok: true, unverified: `no rule for VAT numbers starting with "${country}"` };
  if (!shape.test(id.slice(2)))
    return { ok: false, why: `"${text}" does not have the shape of a VAT number of ${country}` };
  if (!checksum) return { ok: true, unverified: `only the shape of VAT numbers of ${country} is checked` };
  const verdict = checksum(id.slice(2));
  if (verdict === undefined)
    return { ok: true, unverified: `this form of VAT number of ${country} has no known checksum` };
  return verdict
    ? { ok: true }
    : { ok: false, why: `"${text}" has a wrong check digit: a digit is mistyped or swapped` };
}

/** Like checkVatId, for an IBAN. */
export function checkIban(text) {
  const iban = compact(text);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban))
    return { ok: false, why: `"${text}" does not have the shape of an IBAN` };
  const length = IBAN_LENGTH[iban.slice(0, 2)];
  if (length && iban.length !== length) {
    return {
      ok: false,
      why: `"${text}" has ${iban.length} characters, an IBAN of ${iban.slice(0, 2)} has ${length}`,
    };
  }
  if (mod97(iban.slice(4) + iban.slice(0, 4)) !== 1) {
    return { ok: false, why: `"${text}" has a wrong checksum: a character is mistyped or swapped` };
  }
  return length
    ? { ok: true }
    : { ok: true, unverified: `the length of an IBAN of ${iban.slice(0, 2)} is not checked` };
}

function parseLengths(text) {
  return Object.fromEntries(text.split(" ").map((entry) => [entry.slice(0, 2), +entry.slice(2)]));
}

function compact(text) {
  return text.toUpperCase().replace(/[\s.-]/g, "");
}

function weighted(digits, weights) {
  return weights.reduce((total, weight, i) => total + weight * +digits[i], 0);
}

function digitSums(digits, weights) {
  return weights.reduce(
    (total, weight, i) => total + (weight * +digits[i] > 9 ? weight * +digits[i] - 9 : weight * +digits[i]),
    0,
  );
}

function luhn(digits) {
  const weights = [...digits].map((_, i) => ((digits.length - i) % 2 === 0 ? 2 : 1));
  return digitSums(digits, weights) % 10 === 0;
}

/** ISO 7064 MOD 11,10. */
function mod11of10(digits) {
  let product = 10;
  for (const digit of digits.slice(0, -1)) product = (((+digit + product) % 10 || 10) * 2) % 11;
  return (11 - product) % 10 === +digits.at(-1);
}

/** ISO 7064 MOD 97,10 with letters as 10 to 35. */
function mod97(text) {
  let rest = 0;
  for (const char of text) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

function dutchNine(s) {
  return weighted(s, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === +s[8];
}

function frenchKey(s) {
  if (!luhn(s.slice(2))) return false;
  if (!/^\d\d/.test(s)) return undefined;
  return (12 + 3 * (+s.slice(2) % 97)) % 97 === +s.slice(0, 2);
}
