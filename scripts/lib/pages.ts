import type { Requirement } from "@skills-api/spec";
import { type Document, operationsOf, type Parameter, type Schema } from "./document.ts";
import type { Registry } from "./registry.ts";

const notice = "<!-- Generated from spec/ by `pnpm generate`. Do not edit. -->\n";

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s+/g, " ");
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function requirementRow({ id, level, statement, evidence, sources, status }: Requirement): string[] {
  const known = Object.entries(evidence).map(([revision, kind]) => `${revision}: ${kind}`);
  const from = sources.map(({ source, at }) => (at ? `${source} ${at}` : source));
  return [`\`${id}\``, level, statement, known.join(", "), from.join(", "), status];
}

/** The catalogue of requirements, one table for each resource. */
export function requirementsPage({ requirements, sources }: Registry): string {
  const groups = Map.groupBy(requirements, ({ id }) => id.split(".")[0] ?? "");
  const head = ["Requirement", "Level", "Statement", "Evidence", "Sources", "Status"];
  const sections = [...groups].map(
    ([name, rows]) => `## ${name}\n\n${table(head, rows.map(requirementRow))}\n`,
  );
  const sourceRows = Object.entries(sources).map(([key, { title, url }]) => [
    key,
    url ? `[${title}](${url})` : title,
  ]);
  return `${notice}
# Requirements

Every observable promise of the API that this project knows of. \`tested\` rows are judged by a check of the same
id, \`open\` rows are recorded and never judged, \`excluded\` rows say in the registry why they are neither.

${sections.join("\n")}
## Sources

${table(["Key", "Source"], sourceRows)}
`;
}

function typeName(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split("/").at(-1) ?? "";
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeName))].join(", ");
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (schema.items) return `list of ${typeName(schema.items)}`;
  return [schema.type ?? "any"].flat().join(" or ");
}

function limits(schema: Schema): string {
  const notes = [
    schema.default !== undefined && `default ${schema.default}`,
    schema.minimum !== undefined && `at least ${schema.minimum}`,
    schema.maximum !== undefined && `at most ${schema.maximum}`,
    schema.maxLength !== undefined && `at most ${schema.maxLength} characters`,
  ];
  return notes.filter(Boolean).join(", ");
}

function parameterRow({ name, in: place, description, schema }: Parameter): string[] {
  return [`\`${name}\``, place, typeName(schema), limits(schema), description ?? ""];
}

/** The reference page of one revision: operations, then objects. */
export function referencePage(document: Document): string {
  const operations = operationsOf(document).map(({ id, method, path, object, parameters, responses }) => {
    const statuses = [...responses].map(([status, { description }]) => [status, description]);
    return `### \`${id}\`

\`${method} ${path}\`

${object.description}

${table(["Parameter", "In", "Type", "Range", "Meaning"], parameters.map(parameterRow))}

${table(["Status", "Meaning"], statuses)}
`;
  });
  const objects = Object.entries(document.components.schemas)
    .filter(([, { properties }]) => properties)
    .map(([name, { properties }]) => {
      const rows = Object.entries(properties ?? {}).map(([property, schema]) => [
        `\`${property}\``,
        typeName(schema),
        [schema.description ?? "", limits(schema)].filter(Boolean).join(" "),
      ]);
      return `### \`${name}\`\n\n${table(["Property", "Type", "Meaning"], rows)}\n`;
    });
  return `${notice}
# ${document.info.title}

${document.info.description}

## Operations

${operations.join("\n")}
## Objects

${objects.join("\n")}`;
}
