import { readFile } from "node:fs/promises";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

export type Json = Readonly<Record<string, unknown>>;

/** A published JSON Schema of the package. */
export async function publishedSchema(name: string): Promise<Json> {
  const file = new URL(import.meta.resolve(`@skills-api/conformance/${name}.schema.json`));
  return JSON.parse(await readFile(file, "utf8"));
}

/** The schema in a strict form: undeclared properties are errors. */
export function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      ["if", "then", "else"].includes(key) ? part : closed(part),
    ]),
  );
  return copy.type === "object" ? { ...copy, additionalProperties: false } : copy;
}

/** Validates the JSON of a value with an independent validator. Returns its errors. */
export function schemaErrors(value: unknown, schema: unknown): string[] {
  const ajv = new Ajv2020({ allErrors: true, strictRequired: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema as Json);
  validate(JSON.parse(JSON.stringify(value)));
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}
