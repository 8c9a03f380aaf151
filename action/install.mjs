import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { InputError, inputFrom } from "./inputs.mjs";

const name = "@skills-api/conformance";

/** Removes keys from the environment of an installation, except those for a registry. */
function withoutKeys(env) {
  const named = inputFrom(env, "api-key-env");
  const entries = Object.entries(env).filter(([variable]) => {
    if (/^(npm_|node_auth_token$)/i.test(variable)) return true;
    return variable !== named && !/key|token|secret|passw/i.test(variable);
  });
  return Object.fromEntries(entries);
}

/** Resolves the path of a tarball, because npm runs in another folder. */
function specOf(spec) {
  if (spec.startsWith("-"))
    throw new InputError("the input package must contain npm specs or paths of tarballs");
  return existsSync(spec) ? resolve(spec) : spec;
}

/**
 * Installs packages into a new folder, without running their scripts and without access to keys. Returns the path of
 * `skills-conformance`.
 *
 * @throws InputError if the installation fails
 */
export function install(specs, env) {
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "skills-conformance-"));
  writeFileSync(join(folder, "package.json"), "{}");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  const args = ["install", ...options, "--prefix", folder, "--", ...specs.map(specOf)];
  // The output of npm goes to stderr, because stdout is for the output of the run.
  const { status, error } = spawnSync("npm", args, { env: withoutKeys(env), stdio: ["ignore", 2, 2] });
  if (error || status !== 0) throw new InputError("npm could not install the input package");
  const own = join(folder, "node_modules", ...name.split("/"));
  const manifest = join(own, "package.json");
  if (!existsSync(manifest)) throw new InputError(`the input package must contain ${name}`);
  return join(own, JSON.parse(readFileSync(manifest, "utf8")).bin["skills-conformance"]);
}
