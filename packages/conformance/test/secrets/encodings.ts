import { deflateSync, gzipSync } from "node:zlib";
import { forms } from "./search.ts";

type Form = (secret: string) => string;

const bytes = (text: string) => Buffer.from(text);
const each = (text: string, show: (byte: number) => string, separator = "") =>
  Array.from(bytes(text), show).join(separator);
const hexOf = (byte: number) => byte.toString(16).padStart(2, "0");
const inLines = (text: string, columns: number, end = "\n") =>
  text.match(new RegExp(`.{1,${columns}}`, "g"))?.join(end) ?? "";
const base64 = (content: string | Buffer) => Buffer.from(content).toString("base64");
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();
const long = (secret: string) =>
  `${"Some words before it. ".repeat(7)}${secret}${" and some behind it.".repeat(7)}`;
const quotedPrintable = (text: string) =>
  text.replace(/[^\x21-\x3c\x3e-\x7e\n]/g, (char) => `=${hexOf(char.charCodeAt(0)).toUpperCase()}`);
const chosen = (...names: readonly (keyof typeof forms)[]) =>
  Object.fromEntries(names.map((name) => [name, forms[name] as Form]));

/** The encodings that the README promises, by its words, with forms of each. */
export const promised: Readonly<Record<string, Readonly<Record<string, Form>>>> = {
  "as they are": {
    ...chosen("as it is"),
    "in upper case": (secret) => secret.toUpperCase(),
  },
  'with backslashes, as in JSON, JavaScript, Python and C: `\\"`, `\\u0041`, `\\u{41}`, `\\x41`, `\\101`': {
    ...chosen("JSON-escaped", "JSON-escaped by code", "JSON-escaped with slashes"),
    "in \\u escapes": (secret) => each(secret, (byte) => `\\u00${hexOf(byte)}`),
    "in \\u escapes of upper case": (secret) => each(secret, (byte) => `\\u00${hexOf(byte).toUpperCase()}`),
    "in \\u{} escapes": (secret) => each(secret, (byte) => `\\u{${hexOf(byte)}}`),
    "in \\x escapes": (secret) => each(secret, (byte) => `\\x${hexOf(byte)}`),
    "in octal escapes": (secret) => each(secret, (byte) => `\\${byte.toString(8).padStart(3, "0")}`),
  },
  "percent-encoded": chosen("URL-encoded", "URL-encoded in lower case", "percent-encoded throughout"),
  "as HTML entities": {
    ...chosen("HTML-escaped", "HTML-escaped by code"),
    "in decimal entities": (secret) => each(secret, (byte) => `&#${byte};`),
    "in hexadecimal entities": (secret) => each(secret, (byte) => `&#x${hexOf(byte)};`),
  },
  "quoted-printable": {
    "quoted-printable": quotedPrintable,
    "quoted-printable throughout": (secret) => each(secret, (byte) => `=${hexOf(byte).toUpperCase()}`),
    "quoted-printable with soft line breaks": (secret) =>
      inLines(secret, 10, "=\r\n").replace(/=(?!\r)/g, "=3D"),
  },
  "in up to three of these, one inside the other": {
    ...chosen("URL-encoded twice", "JSON-escaped twice", "JSON-escaped in a URL", "HTML-escaped in JSON"),
    "in \\x escapes in JSON": (secret) => JSON.stringify(each(secret, (byte) => `\\x${hexOf(byte)}`)),
    "percent-encoded in HTML in JSON": (secret) =>
      JSON.stringify(encodeURIComponent(secret).replaceAll("%", "&#37;")),
  },
  "in base64 and URL-safe base64, in one line or in several of at least 16 characters, as in MIME and PEM": {
    ...chosen("in base64", "in base64 behind one character", "in base64 as a user's password"),
    ...chosen("in base64 in a URL", "in base64 behind a path", "in URL-safe base64"),
    "in base64 in lines of 64": (secret) => inLines(base64(long(secret)), 64),
    "in base64 in lines of 76": (secret) => inLines(base64(long(secret)), 76, "\r\n"),
    "in base64 in short lines": (secret) => inLines(base64(long(secret)), 20),
    "in base64 in indented lines": (secret) => inLines(base64(long(secret)), 64, "\n    "),
    "in base64 in lines in JSON": (secret) => JSON.stringify(inLines(base64(long(secret)), 76)),
    "in PEM": (secret) =>
      `-----BEGIN MESSAGE-----\n${inLines(base64(long(secret)), 64)}\n-----END MESSAGE-----`,
    "in a data URL": (secret) => `data:text/plain;base64,${base64(`key=${secret}`)}`,
  },
  "in hexadecimal, in one line or in several, or in pairs: `73:6b`, `73-6B`, `73 6b`, `0x73, 0x6b`": {
    ...chosen("in hexadecimal", "in hexadecimal of upper case"),
    "in hexadecimal in lines": (secret) => inLines(bytes(long(secret)).toString("hex"), 60),
    "in hexadecimal with colons": (secret) => each(secret, hexOf, ":"),
    "in hexadecimal with colons, in upper case": (secret) => each(secret, hexOf, ":").toUpperCase(),
    "in hexadecimal with hyphens": (secret) => each(secret, hexOf, "-"),
    "in hexadecimal with spaces": (secret) => `<Buffer ${each(secret, hexOf, " ")}>`,
    "in hexadecimal of C": (secret) => `{ ${each(secret, (byte) => `0x${hexOf(byte)}`, ", ")} }`,
  },
  "as numbers, as `JSON.stringify` writes a `Buffer` or a `Uint8Array`, compact or indented": {
    "as a Buffer in JSON": (secret) => JSON.stringify(bytes(secret)),
    "as a Buffer in indented JSON": (secret) => JSON.stringify({ body: bytes(secret) }, null, 2),
    "as a Uint8Array in JSON": (secret) => JSON.stringify(new Uint8Array(bytes(secret))),
    "as a Uint8Array in indented JSON": (secret) => JSON.stringify(new Uint8Array(bytes(secret)), null, 4),
    "as a Buffer in JSON in JSON": (secret) => JSON.stringify({ body: JSON.stringify(bytes(secret)) }),
    "as a list of numbers": (secret) => each(secret, String, ", "),
  },
  "in UTF-16, gzip, zlib and one of the escapes above, inside of base64, hexadecimal and numbers": {
    ...chosen("JSON-escaped in base64", "URL-encoded in base64"),
    "in UTF-16 in base64": (secret) => base64(Buffer.from(secret, "utf16le")),
    "in big-endian UTF-16 in base64": (secret) => base64(bigEndian(`key: ${secret}`)),
    "in UTF-16 in base64 in lines": (secret) => inLines(base64(Buffer.from(long(secret), "utf16le")), 76),
    "in UTF-16 in hexadecimal": (secret) => Buffer.from(secret, "utf16le").toString("hex"),
    "in UTF-16 as a Buffer in JSON": (secret) => JSON.stringify(Buffer.from(secret, "utf16le")),
    "in gzip in base64": (secret) => base64(gzipSync(long(secret))),
    "in gzip in base64 behind a path": (secret) => `/files/${base64(gzipSync(long(secret)))}`,
    "in gzip in base64 in lines": (secret) => inLines(base64(gzipSync(long(secret))), 76),
    "in gzip in base64 in lines before other lines": (secret) =>
      `${inLines(base64(gzipSync(long(secret))), 64)}\nand other words\nbehind it`,
    "in gzip in URL-safe base64": (secret) => gzipSync(long(secret)).toString("base64url"),
    "in gzip in hexadecimal": (secret) => gzipSync(long(secret)).toString("hex"),
    "in gzip as a Buffer in JSON": (secret) => JSON.stringify(gzipSync(long(secret))),
    "in zlib in base64": (secret) => base64(deflateSync(long(secret))),
  },
};

/** All forms of all encodings. */
export const encodings: Readonly<Record<string, Form>> = Object.assign({}, ...Object.values(promised));
