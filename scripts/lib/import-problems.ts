import type { Import, Module } from "./modules.ts";
import { otherFiles, type Package } from "./rooms.ts";

/** Returns the room of a file, or undefined for a file in a folder that the table does not name. */
export function roomOf(path: string, rooms: Package["rooms"]): string | undefined {
  const inside = Object.keys(rooms).filter((room) => path === room || path.startsWith(`${room}/`));
  const [longest] = inside.sort((a, b) => b.length - a.length);
  if (longest) return longest;
  return path.includes("/") || !(otherFiles in rooms) ? undefined : otherFiles;
}

function roomProblems(
  modules: readonly Module[],
  { rooms }: Package,
  at: (path: string) => string,
): string[] {
  const found = modules.map(({ path }) => [path, roomOf(path, rooms)] as const);
  const outside = found.filter(([, room]) => room === undefined);
  const unnamed = new Set(outside.map(([path]) => path.split("/")[0] ?? path));
  const empty = Object.keys(rooms).filter((name) => !found.some(([, room]) => room === name));
  return [
    ...[...unnamed].map(
      (name) =>
        `${at(name)}: no such room in scripts/lib/rooms.ts. Add a row for it after the rooms it imports from, or move its files into a room that has one.`,
    ),
    ...empty.map(
      (name) =>
        `${at(name)}: scripts/lib/rooms.ts names this room, but it holds no module. Delete the row, or correct its name.`,
    ),
  ];
}

/** Returns why a module may not import something, or undefined. */
function directionProblem(from: string, { specifier, file }: Import, pack: Package): string | undefined {
  const name = /^@skills-api\/[^/]+/.exec(specifier)?.[0];
  if (name && !pack.imports.includes(name)) {
    const allowed = pack.imports.length > 0 ? `only from ${pack.imports.join(", ")}` : "nor from any other";
    return `${pack.folder} may not import from the package ${name}, ${allowed}. Move what both need into a package that both may import.`;
  }
  if (file?.startsWith("..")) {
    return "that leads out of the sources. Import other packages by their names.";
  }
  const order = Object.keys(pack.rooms);
  const [room, other] = [roomOf(from, pack.rooms), file && roomOf(file, pack.rooms)];
  if (!room || !other || order.indexOf(other) <= order.indexOf(room)) return undefined;
  const before = order.slice(0, order.indexOf(room));
  const rooms = before.length > 0 ? `${room} or a room before it (${before.join(", ")})` : room;
  return `the room ${room} comes before ${other} in scripts/lib/rooms.ts and may not import from it. Move what it needs into ${rooms}, or pass it in from above.`;
}

/** Returns the shortest chain of imports that leads from a file back to it. */
function circleThrough(start: string, modules: ReadonlyMap<string, Module>): string[] | undefined {
  const waiting: string[][] = [[start]];
  const seen = new Set<string>();
  for (let chain = waiting.shift(); chain; chain = waiting.shift()) {
    for (const { file } of modules.get(chain.at(-1) ?? "")?.imports ?? []) {
      if (file === start) return [...chain, start];
      if (!file || seen.has(file)) continue;
      seen.add(file);
      waiting.push([...chain, file]);
    }
  }
  return undefined;
}

function circleProblems(modules: readonly Module[], at: (path: string) => string): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const named = new Set<string>();
  const problems: string[] = [];
  for (const { path } of modules) {
    const circle = named.has(path) ? undefined : circleThrough(path, byPath);
    if (!circle) continue;
    for (const file of circle) named.add(file);
    const steps = circle.slice(0, -1).map((file, index) => {
      const line = byPath.get(file)?.imports.find((each) => each.file === circle[index + 1])?.line;
      return `${at(file)}:${line} imports ${circle[index + 1]}`;
    });
    problems.push(
      `${steps.join("\n  ")}\n  These files import each other in a circle. Move what they share into a file of its own.`,
    );
  }
  return problems;
}

/**
 * Returns everything that is wrong with the imports of a package: rooms that the table and the disk do not share,
 * imports of a room or package that stands above, and circles between files.
 */
export function importProblems(modules: readonly Module[], pack: Package): string[] {
  const at = (path: string) => [pack.folder, pack.source, path].filter((part) => part !== ".").join("/");
  const upward = modules.flatMap(({ path, imports }) =>
    imports.flatMap((each) => {
      const problem = directionProblem(path, each, pack);
      return problem ? [`${at(path)}:${each.line}: imports "${each.specifier}", but ${problem}`] : [];
    }),
  );
  return [...roomProblems(modules, pack, at), ...upward, ...circleProblems(modules, at)];
}
