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

/** Matches a name in a registry, with a version, range or tag. */
const registrySpec = /^(@[\w.~-]+\/)?[\w~-][\w.~-]*(@(?!\.)[^/:]*)?$/;

/**
 * Returns the spec for npm. Only what starts with `.` or `/` or ends in `.tgz` is a path: a folder of the checkout that
 * is named like a package, possibly by a pull request, is never installed.
 *
 * @throws InputError for a spec that is neither a path nor a name in a registry
 */
function specOf(spec) {
  if (!spec.startsWith("-")) {
    // Absolute, because npm runs in another folder.
    if (/^[./]|\.tgz$/.test(spec)) return resolve(spec);
    // npm would take an archive of another kind for a path.
    if (registrySpec.test(spec) && !/\.(tar|tar\.gz|tgz)$/i.test(spec)) return spec;
  }
  throw new InputError("the input package must contain names of npm packages or paths of tarballs");
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
