import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { versions } from "../versions.ts";
import { run } from "./run.ts";

/** Tools stay here from run to run, outside of the repository. */
const cache = process.env.SKILLS_API_CONSUMERS ?? join(homedir(), ".cache/skills-api-consumers");

/** Returns a folder of the cache, after installing into it unless an earlier run did. */
async function installOnce(
  specs: readonly string[],
  install: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(cache, specs.join("+").replaceAll(/[^\w.@+-]+/g, "-"));
  const marker = join(folder, ".installed");
  if (existsSync(marker)) return folder;
  await mkdir(folder, { recursive: true });
  await install(folder);
  await writeFile(marker, "");
  return folder;
}

/** Installs npm packages, and returns the folder that has them in `node_modules`. */
export function installNpm(...names: readonly (keyof typeof versions.npm)[]): Promise<string> {
  const specs = names.map((name) => `${name}@${versions.npm[name]}`);
  return installOnce(specs, async (folder) => {
    await writeFile(join(folder, "package.json"), "{}");
    await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...specs], { cwd: folder });
  });
}

/** Installs Python packages into an environment of their own, and returns the folder of its programs. */
export async function installPython(...names: readonly (keyof typeof versions.python)[]): Promise<string> {
  const specs = names.map((name) => `${name}==${versions.python[name]}`);
  const folder = await installOnce(["python", ...specs], async (place) => {
    await run("python3", ["-m", "venv", place]);
    await run(join(place, "bin/pip"), ["install", "--quiet", ...specs]);
  });
  return join(folder, "bin");
}

/** Installs a program written in Go, and returns the folder that has it. */
export function installGo(name: keyof typeof versions.go): Promise<string> {
  const spec = `${name}@${versions.go[name]}`;
  return installOnce(["go", spec], (folder) => run("go", ["install", spec], { env: { GOBIN: folder } }));
}

/** Downloads openapi-generator, and returns the path of its jar. */
export async function installOpenApiGenerator(): Promise<string> {
  const name = "org.openapitools:openapi-generator-cli";
  const artifact = `${name}:${versions.maven[name]}`;
  const folder = await installOnce(["maven", artifact], (place) =>
    run("mvn", [
      "-q",
      "-B",
      "dependency:copy",
      `-Dartifact=${artifact}`,
      `-DoutputDirectory=${place}`,
      "-Dmdep.stripVersion",
    ]),
  );
  return join(folder, "openapi-generator-cli.jar");
}
