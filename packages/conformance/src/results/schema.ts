import { readFileSync } from "node:fs";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { UsageError } from "../base/usage-error.ts";
import { keysOf } from "../contract/openapi.ts";
import { quoteRedacted } from "../redaction/quote-redacted.ts";

/** The formats that have a published JSON Schema. */
export type SchemaName = "result" | "recording" | "baseline";

const validators = new Map<SchemaName, ValidateFunction>();

function compile(name: SchemaName): ValidateFunction {
  // Two folders up from both src/results and dist/results.
  const file = new URL(`../../schema/${name}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({
    // Reports pass results on as a whole. A later version may have written more properties.
    removeAdditional: name === "result" && "all",
    strictRequired: false,
    verbose: true,
  });
  addFormats.default(ajv);
  // People paste URLs with characters that RFC 3986 does not have.
  ajv.addFormat("uri", (text: string) => URL.canParse(text));
  return ajv.compile(JSON.parse(readFileSync(file, "utf8")));
}

const types: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const formats: Readonly<Record<string, string>> = {
  date: "a day such as 2027-01-31",
  "date-time": "a time such as 2027-01-31T09:30:00Z",
  uri: "a URL",
};

/** Phrases for what a keyword of a schema requires. */
const expectations: Readonly<Record<string, (error: ErrorObject) => string>> = {
  type: ({ params }) => types[params.type] ?? params.type,
  const: ({ params }) => JSON.stringify(params.allowedValue),
  enum: ({ params }) => `one of ${params.allowedValues.join(", ")}`,
  minimum: ({ params }) => `at least ${params.limit}`,
  maximum: ({ params }) => `at most ${params.limit}`,
  exclusiveMinimum: ({ params }) => `above ${params.limit}`,
  minItems: ({ params }) => `a list of at least ${params.limit}`,
  format: ({ params }) => formats[params.format] ?? params.format,
  pattern: ({ params, parentSchema }) => parentSchema?.title ?? `a match of ${params.pattern}`,
};

function typeOf(value: unknown): string {
  if (typeof value === "string") return quoteRedacted(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** `log.entries[7]._number` from `/log/entries/7/_number`. */
function placeOf(pointer: string): string {
  const steps = keysOf(pointer).map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`));
  return steps.join("").replace(/^\./, "");
}

/** Returns the place of an error, what was expected there, and what is there instead. */
function explain(error: ErrorObject): string {
  const { instancePath, keyword, params, message, data, parentSchema } = error;
  const place = placeOf(instancePath);
  if (keyword === "required") {
    return `${place ? `${place}.` : ""}${params.missingProperty} is missing`;
  }
  if (keyword === "additionalProperties") {
    const known = Object.keys(parentSchema?.properties ?? {}).join(", ");
    return `${place || "it"} has ${quoteRedacted(params.additionalProperty)}, which is not one of ${known}`;
  }
  const expected = expectations[keyword]?.(error);
  const problem = expected ? `must be ${expected}, not ${typeOf(data)}` : (message ?? "is wrong");
  return `${place || "it"} ${problem}`;
}

/**
 * Validates a value against a published schema. Removes properties of a result that the schema does not have.
 *
 * @param file The file that the value comes from, for the error.
 * @throws UsageError with the place of the first error, what was expected there, and what is there instead.
 */
export function validateAgainst(name: SchemaName, value: unknown, file: string): void {
  const validate = validators.get(name) ?? compile(name);
  validators.set(name, validate);
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  throw new UsageError(`${file}: ${error ? explain(error) : `is not a ${name}`}`);
}
