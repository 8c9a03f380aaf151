import { ApiError } from "./errors.ts";

export interface Disposition {
  readonly name: string;
  readonly filename: string | undefined;
}

function malformed(reason: string): ApiError {
  return new ApiError(400, `The content-disposition of a part is malformed: ${reason}.`);
}

const parameter = /\s*;\s*([!#$%&'*+\-.^_`|~0-9A-Za-z]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/y;

/** Escapes that browsers use for quotes and line breaks in names. */
const browserEscapes: Readonly<Record<string, string>> = { "%22": '"', "%0D": "\r", "%0A": "\n" };

function unquote(text: string): string {
  // Keeps other backslashes, because some clients send Windows paths unescaped.
  return text
    .replaceAll(/\\(["\\])/g, "$1")
    .replaceAll(/%22|%0D|%0A/gi, (code) => browserEscapes[code.toUpperCase()] ?? code);
}

/** Decodes a value such as `utf-8''my%20skill` (RFC 5987). */
function decodeExtended(value: string): string {
  const [charset = "", , encoded] = value.split("'");
  if (charset.toLowerCase() !== "utf-8" || encoded === undefined) throw malformed("filename* must be UTF-8");
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw malformed("filename* is not valid UTF-8");
  }
}

function readParameters(text: string): Map<string, string> {
  const parameters = new Map<string, string>();
  const end = text.trimEnd().length;
  parameter.lastIndex = 0;
  let position = 0;
  while (position < end) {
    const match = parameter.exec(text);
    if (!match) throw malformed("its parameters are invalid");
    position = parameter.lastIndex;
    const key = (match[1] ?? "").toLowerCase();
    if (parameters.has(key)) throw malformed(`it has '${key}' twice`);
    parameters.set(key, match[2] === undefined ? (match[3] ?? "") : unquote(match[2]));
  }
  return parameters;
}

/**
 * Parses a header such as `form-data; name="files[]"; filename="my-skill/SKILL.md"`. `filename*` overrides
 * `filename`, which is our choice, as the API's behaviour is not known.
 *
 * @throws ApiError 400
 */
export function parseDisposition(value: string): Disposition {
  const text = value.trim();
  const type = /^[^\s;]*/.exec(text)?.[0] ?? "";
  if (type.toLowerCase() !== "form-data") throw malformed("it is not 'form-data'");
  const parameters = readParameters(text.slice(type.length));
  const name = parameters.get("name");
  if (name === undefined) throw malformed("it has no name");
  const extended = parameters.get("filename*");
  return { name, filename: extended === undefined ? parameters.get("filename") : decodeExtended(extended) };
}
