import { execFile } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { type Language, UnreadableSdkError } from "./surface.ts";

interface Package {
  /** Returns the command that installs a version into a folder. */
  readonly command: (version: string, folder: string) => readonly [string, ...string[]];
  /** The package within the folder. */
  readonly path: string;
}

const packages: Readonly<Record<Language, Package>> = {
  TypeScript: {
    command: (version, folder) => [
      "npm",
      ...["install", "--prefix", folder, "--no-save", "--no-package-lock", "--no-audit", "--no-fund"],
      ...["--ignore-scripts", `@anthropic-ai/sdk@${version}`],
    ],
    path: "node_modules/@anthropic-ai/sdk",
  },
  Python: {
    command: (version, folder) => [
      "python3",
      ...["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary"],
      ...[":all:", "--target", folder, version === "latest" ? "anthropic" : `anthropic==${version}`],
    ],
    path: "anthropic",
  },
};

/** Returns whether python3 is on the machine. */
export async function hasPython(): Promise<boolean> {
  return promisify(execFile)("python3", ["--version"]).then(
    () => true,
    () => false,
  );
}

/**
 * Returns the folder of an SDK, and installs it if it is not one yet.
 *
 * @param wanted A folder with the package, or a version.
 * @param scratch Folder to install into.
 * @throws UnreadableSdkError if it cannot be installed
 */
export async function installSdk(language: Language, wanted: string, scratch: string): Promise<string> {
  if (existsSync(wanted) && statSync(wanted).isDirectory()) return resolve(wanted);
  if (!/^(latest|\d+(\.\w+)*)$/.test(wanted)) {
    throw new UnreadableSdkError(`${wanted} is neither a folder nor a version`);
  }
  const { command, path } = packages[language];
  const folder = join(scratch, `${language.toLowerCase()}-${wanted}`);
  await mkdir(folder, { recursive: true });
  const [program, ...args] = command(wanted, folder);
  await promisify(execFile)(program, args, { cwd: folder }).catch(({ message, stderr }) => {
    throw new UnreadableSdkError(`cannot install version ${wanted}\n${String(stderr).trim() || message}`);
  });
  return join(folder, path);
}
