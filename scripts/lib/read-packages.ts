import { join } from "node:path";
import { pathOf } from "./files.ts";
import { type Module, readModules } from "./modules.ts";
import { type Package, packages } from "./rooms.ts";

/** A package of the workspace with its sources. */
export interface ReadPackage extends Package {
  readonly name: string;
  readonly modules: readonly Module[];
}

/** Reads the sources of every package in {@link packages}. */
export async function readPackages(): Promise<ReadPackage[]> {
  return Promise.all(
    Object.entries(packages).map(async ([name, pack]) => {
      const modules = await readModules(join(pathOf(pack.folder), pack.source));
      return { ...pack, name, modules };
    }),
  );
}
