import { type Option, options } from "../../packages/conformance/src/cli/option-table.ts";
import { table } from "./pages.ts";

function optionRow({ name, short, value, commands, description, isInput, ...option }: Option): string[] {
  const label = `${short ? `-${short}, ` : ""}--${name}${value ? ` ${value}` : ""}`;
  const notes = option.repeatable ? " Repeatable." : "";
  return [
    `\`${label}\``,
    `${description}.${notes}`,
    option.default ?? "",
    commands.map((command) => `\`${command}\``).join(", "),
    isInput ? "yes" : "",
  ];
}

/** Renders the page of the options of `skills-conformance`, one table for each group. */
export function optionsPage(): string {
  const head = ["Option", "Description", "Default", "Commands", "Action input"];
  const sections = [...Map.groupBy(options, ({ group }) => group)].map(
    ([group, rows]) => `## ${group}\n\n${table(head, rows.map(optionRow))}\n`,
  );
  return `<!-- Generated from packages/conformance/src/cli/option-table.ts by \`pnpm generate\`. Do not edit. -->

# Options of skills-conformance

\`skills-conformance COMMAND --help\` shows the options of a command. The GitHub Action has inputs of its own for some
options of \`run\`; its input \`args\` takes the others, one in each line.

${sections.join("\n")}`;
}
