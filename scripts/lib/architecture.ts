import { roomOf } from "./import-problems.ts";
import type { ReadPackage } from "./read-packages.ts";

/** Who imports from whom, by name. */
export type Arrow = readonly [from: string, to: string];

function distinct(arrows: readonly Arrow[]): Arrow[] {
  return [...new Map(arrows.map((arrow) => [arrow.join(" "), arrow])).values()];
}

/** Returns which package imports from which. */
export function packageArrows(all: readonly ReadPackage[]): Arrow[] {
  const names = new Set(all.map(({ name }) => name));
  const arrows = all.flatMap(({ name, modules }) =>
    modules
      .flatMap(({ imports }) => imports.map(({ specifier }) => specifier.split("/").slice(0, 2).join("/")))
      .filter((other) => names.has(other) && other !== name)
      .map((other) => [name, other] as const),
  );
  return distinct(arrows).sort();
}

/** Returns which room of a package imports from which room before it. */
export function roomArrows({ modules, rooms }: Pick<ReadPackage, "modules" | "rooms">): Arrow[] {
  const order = Object.keys(rooms);
  const arrows = modules.flatMap(({ path, imports }) =>
    imports.flatMap(({ file }): Arrow[] => {
      const [from, to] = [roomOf(path, rooms), file && roomOf(file, rooms)];
      return from && to && order.indexOf(from) > order.indexOf(to) ? [[from, to]] : [];
    }),
  );
  return distinct(arrows).sort(
    (a, b) => order.indexOf(a[0]) - order.indexOf(b[0]) || order.indexOf(a[1]) - order.indexOf(b[1]),
  );
}

/** Leaves out each arrow whose ends a chain of other arrows joins too. There must be no circle. */
export function withoutShortcuts(arrows: readonly Arrow[]): Arrow[] {
  const reachable = (from: string): Set<string> =>
    new Set(arrows.filter(([start]) => start === from).flatMap(([, to]) => [to, ...reachable(to)]));
  return arrows.filter(
    ([from, to]) => !arrows.some(([start, via]) => start === from && via !== to && reachable(via).has(to)),
  );
}

/** Returns a Mermaid flowchart, entry points on top. An arrow means "imports from". */
export function mermaid(names: readonly string[], arrows: readonly Arrow[]): string {
  const id = (name: string) => name.replaceAll(/\W+/g, "_");
  const nodes = names.map((name) => (id(name) === name ? `  ${name}` : `  ${id(name)}["${name}"]`));
  const lines = arrows.map(([from, to]) => `  ${id(from)} --> ${id(to)}`);
  return ["```mermaid", "flowchart TD", ...nodes, ...lines, "```"].join("\n");
}

function table(head: string, rows: Readonly<Record<string, string>>): string {
  const lines = Object.entries(rows).map(([name, holds]) => `| \`${name}\` | ${holds} |`);
  return [`| ${head} | Holds |`, "| --- | --- |", ...lines].join("\n");
}

const shortName = (name: string): string => name.replace("@skills-api/", "");

/** Returns the text of each generated block, by its name. */
export function architectureBlocks(all: readonly ReadPackage[]): Map<string, string> {
  const arrows = packageArrows(all).map(([from, to]) => [shortName(from), shortName(to)] as const);
  const chart = mermaid(
    all.map(({ name }) => shortName(name)),
    arrows,
  );
  const holds = table("Package", Object.fromEntries(all.map((each) => [each.folder, each.holds])));
  const blocks = new Map([["packages", `${chart}\n\n${holds}`]]);
  for (const each of all) {
    blocks.set(`rooms of ${shortName(each.name)}`, table("Room", each.rooms));
    const between = withoutShortcuts(roomArrows(each));
    blocks.set(`chart of ${shortName(each.name)}`, mermaid(Object.keys(each.rooms), between));
  }
  return blocks;
}

/**
 * Fills the blocks of a page: everything between `<!-- generated: NAME -->` and `<!-- end -->`.
 *
 * @throws Error for a block whose name `blocks` does not have.
 */
export function fillBlocks(page: string, blocks: ReadonlyMap<string, string>): string {
  return page.replaceAll(/(<!-- generated: (.+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, start, name, end) => {
    const text = blocks.get(name);
    if (text === undefined) throw new Error(`nothing generates the block "${name}"`);
    return `${start}\n${text}\n\n${end}`;
  });
}
