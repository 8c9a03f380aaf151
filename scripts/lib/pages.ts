import type { Requirement } from "@skills-api/spec";
import {
  type Document,
  operationsOf,
  type Parameter,
  type Schema,
} from "../../packages/conformance/src/contract/openapi.ts";
import { revisions } from "./document.ts";
import type { Registry } from "./registry.ts";

const notice = "<!-- Generated from spec/ by `pnpm generate`. Do not edit. -->\n";

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll(/\s+/g, " ");
}

/** Renders a table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that follows the statement of a requirement. */
function note({ reason, proof, policy, unobserved }: Requirement): string {
  const notes = [
    reason,
    proof && `Verified by \`${proof}\`.`,
    policy && `The mock: ${policy}`,
    unobserved && `Not recorded: ${unobserved}`,
  ];
  return notes.filter(Boolean).join(" ");
}

function requirementRow(requirement: Requirement): string[] {
  const { id, level, statement, evidence, sources, status } = requirement;
  const known = revisions.map((revision) => evidence[revision] ?? "–");
  const from = sources.map(({ source, at }) => (at ? `${source} (${at})` : source));
  return [`\`${id}\``, level, `${statement} ${note(requirement)}`.trim(), ...known, from.join(", "), status];
}

/** Renders the page of requirements, one table for each resource and verb. */
export function requirementsPage({ requirements, sources }: Registry): string {
  const groups = Map.groupBy(requirements, ({ id }) => id.split(".").slice(0, -1).join("."));
  const head = ["Requirement", "Level", "Statement", ...revisions, "Sources", "Status"];
  const sections = [...groups].map(
    ([name, rows]) => `## ${name}\n\n${table(head, rows.map(requirementRow))}\n`,
  );
  const sourceRows = Object.entries(sources).map(([key, { title, url }]) => [
    key,
    url ? `[${title}](${url})` : title,
  ]);
  return `${notice}
# Requirements

Every observable promise of the API that this project knows of, in its [two revisions](../revisions.md).

- Level: a broken \`MUST\` fails a run, a broken \`SHOULD\` is a warning, a \`MAY\` is only informative.
- Evidence, for each revision: \`documented\` by the vendor; \`observed\` in a third party's recording of the live API;
  \`live\`, in our own recording; \`inferred\`, our belief; \`unknown\`; – if the revision does not make the promise.
- Status: \`tested\` requirements are verified by a check with the same id, or by a test of the client; \`when-shown\`
  requirements too, in every response that shows what a server may leave out. \`open\` requirements are questions: runs
  record the answer and never judge it. \`excluded\` requirements are neither.

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

/** Renders the reference page of a revision: operations, then objects. */
export function referencePage(document: Document): string {
  const operations = operationsOf(document).map((operation) => {
    const { id, method, path, description, evidence, parameters, responses } = operation;
    const statuses = [...responses].map(([status, response]) => [status, response.description]);
    return `### \`${id}\`

\`${method} ${path}\`${evidence ? ` (${evidence}, not documented)` : ""}

${description}

${table(["Parameter", "In", "Type", "Range", "Description"], parameters.map(parameterRow))}

${table(["Status", "Description"], statuses)}
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
      return `### \`${name}\`\n\n${table(["Property", "Type", "Description"], rows)}\n`;
    });
  return `${notice}
# ${document.info.title}

${document.info.description}

## Operations

${operations.join("\n")}
## Objects

${objects.join("\n")}`;
}
