/** Thrown for invalid inputs of the Action. */
export class InputError extends Error {}

/** Inputs for options of `skills-conformance run` with one value. A test compares them with its options. */
const single = [
  "target",
  "api-key-env",
  "confirm-origin",
  "provisional",
  "baseline",
  "max-requests",
  "max-creates",
  "max-bytes",
  "max-seconds",
  "record",
];

/** Inputs for repeatable options. */
const repeated = ["revision", "filter", "include", "without"];

/** File names of the reports, by kind. */
export const reports = {
  json: "result.json",
  markdown: "report.md",
  junit: "junit.xml",
  ctrf: "ctrf.json",
  html: "report.html",
  badge: "badge.json",
  github: "annotations.txt",
};

/** Returns an input by its name in action.yml, or `""` if it is missing. */
export function inputFrom(env, name) {
  return (env[`INPUT_${name.toUpperCase().replaceAll("-", "_")}`] ?? "").trim();
}

function oneOf(env, name, allowed) {
  const value = inputFrom(env, name) || allowed[0];
  if (!allowed.includes(value)) throw new InputError(`the input ${name} must be ${allowed.join(" or ")}`);
  return value;
}

function linesOf(text) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/**
 * Reads the inputs of the Action.
 *
 * @throws InputError for an invalid input
 */
export function readInputs(env) {
  const input = (name) => inputFrom(env, name);
  if (!input("target")) throw new InputError("the input target is missing: a URL, mock or mock:in-process");
  const folder = input("report-folder") || "skills-conformance-report";
  if (/[\r\n]/.test(folder)) throw new InputError("the input report-folder must be one folder");
  // In this form, a value cannot be parsed as another option.
  const option = (name, value) => `--${name}=${value}`;
  const packages = linesOf(input("package"));
  return {
    packages: packages.length > 0 ? packages : ["@skills-api/conformance"],
    folder,
    failOn: oneOf(env, "fail-on", ["incomplete", "failed"]),
    args: [
      "run",
      ...single.filter((name) => input(name)).map((name) => option(name, input(name))),
      ...repeated.flatMap((name) =>
        input(name)
          .split(/[\s,]+/)
          .filter(Boolean)
          .map((value) => option(name, value)),
      ),
      ...(oneOf(env, "allow-writes", ["false", "true"]) === "true" ? ["--allow-writes"] : []),
      ...linesOf(input("args")),
      ...Object.entries(reports).map(([kind, file]) => option("report", `${kind}=${folder}/${file}`)),
    ],
  };
}
