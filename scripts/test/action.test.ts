import { readdir, readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { optionsOf } from "../../packages/conformance/src/cli/option-table.ts";
import { pathOf } from "../lib/files.ts";
import { type Action, action, actionText, step } from "./action.ts";

const folder = ".github/workflows";
const workflows = await Promise.all(
  (await readdir(pathOf(folder))).map((name) => readFile(pathOf(`${folder}/${name}`), "utf8")),
);

describe("action.yml and the workflows", () => {
  test("match GitHub's schemas", async () => {
    expect(validateAction(actionText).errors).toEqual([]);
    expect(workflows.length).toBeGreaterThan(1);
    for (const workflow of workflows) {
      expect(validateWorkflow(workflow).errors).toEqual([]);
      expect(validateWorkflow(workflow.replace("runs-on:", "runs:")).errors).not.toEqual([]);
    }
  });

  test("the workflow in docs/reports.md matches GitHub's schema and uses inputs of the Action", async () => {
    const page = await readFile(pathOf("docs/reports.md"), "utf8");
    const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, code = ""]) => code);
    expect(examples.map((code) => validateWorkflow(code).errors)).toEqual([[]]);
    const { jobs } = parse(examples[0] ?? "") as {
      jobs: { conformance: { steps: { id?: string; with?: object }[] } };
    };
    const own = jobs.conformance.steps.find(({ id }) => id === "conformance");
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(own?.with ?? {})));
    expect(examples[0]?.match(/steps\.conformance\.outputs\.([\w-]+)/)?.[1]).toBe("divergence");
  });

  test("scripts contain no expressions, and actions are pinned to a commit", async () => {
    const jobs = workflows.flatMap((text) => {
      const workflow = parse(text) as { jobs: Record<string, { steps: Action["runs"]["steps"] }> };
      return Object.values(workflow.jobs);
    });
    const steps = [...action.runs.steps, ...jobs.flatMap((job) => job.steps)];
    expect(steps.filter(({ run }) => run?.includes("${{"))).toEqual([]);
    const used = steps.flatMap(({ uses }) => uses ?? []).filter((each) => each !== "./");
    expect(used.filter((each) => !/^actions\/[\w-]+@[0-9a-f]{40}$/.test(each))).toEqual([]);
  });

  test("inputs and options of run agree", async () => {
    const { readInputs } = await import(pathToFileURL(pathOf("action/inputs.mjs")).href);
    const inputs = optionsOf("run").filter(({ isInput }) => isInput);
    for (const { name, value, repeatable, description, default: preset } of inputs) {
      const expected = [
        `${description}.`,
        ...(repeatable ? ["Separate several with spaces."] : []),
        ...(preset ? [`Default: ${preset}.`] : []),
      ];
      expect(action.inputs[name]).toMatchObject({ description: expected.join(" ") });
      const variable = `INPUT_${name.toUpperCase().replaceAll("-", "_")}`;
      const { args } = readInputs({ INPUT_TARGET: "mock", [variable]: value ? "one two" : "true" });
      const flags = value
        ? repeatable
          ? [`--${name}=one`, `--${name}=two`]
          : [`--${name}=one two`]
        : [`--${name}`];
      expect(args).toEqual(expect.arrayContaining(flags));
    }
    const own = ["args", "package", "report-folder", "artifact", "fail-on"];
    expect(Object.keys(action.inputs).toSorted()).toEqual(
      [...inputs.map(({ name }) => name), ...own].toSorted(),
    );
  });

  test("the script gets every input and sets every output", () => {
    const passed = Object.values(step?.env ?? {}).map((each) => /inputs\.([\w-]+)/.exec(each)?.[1]);
    expect(passed.toSorted()).toEqual(
      Object.keys(action.inputs)
        .filter((name) => name !== "artifact")
        .toSorted(),
    );
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.run.outputs.${name} }}`);
    }
  });
});
