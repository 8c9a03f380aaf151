import { readFile } from "node:fs/promises";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/**
 * Holds a value against the published schema of results. It takes away what the schema does not know, as a
 * later version may have written it.
 */
export async function resultValidator(): Promise<ValidateFunction> {
  // It stands two folders up from both src/report and dist/report.
  const file = new URL("../../schema/result.schema.json", import.meta.url);
  const schema = JSON.parse(await readFile(file, "utf8"));
  const ajv = new Ajv2020({ removeAdditional: "all", strictRequired: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

/** What is wrong, and where, in one line: `/checks/3/outcome must be …`. */
export function wrongIn([error]: readonly ErrorObject[]): string {
  if (!error) return "is no result";
  const { instancePath, message = "is wrong", params } = error;
  const allowed: unknown = params.allowedValues ?? params.allowedValue;
  const values = allowed === undefined ? "" : `: ${[allowed].flat().join(", ")}`;
  return `${instancePath || "the whole"} ${message}${values}`;
}
