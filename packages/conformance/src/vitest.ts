import { revisions as allRevisions } from "@skills-api/spec";
import { describe, expect, test } from "vitest";
import { judgedRequirements, requirementsOf } from "./contract/registry.ts";
import type { CheckResult, RunResult } from "./results/result.ts";
import { runConformance } from "./runner/run-conformance.ts";
import { ownChecksIn } from "./runner/select-scenarios.ts";
import type { RunConformanceOptions } from "./runner/with-target.ts";
import type { Target } from "./targets/target.ts";

/** Options of {@link defineConformanceTests}. */
export interface ConformanceTestOptions extends Omit<RunConformanceOptions, "target" | "onScenario"> {
  /** The server under test: a URL, `mock` or `mock:in-process`, or a function that opens it. */
  readonly target: string | (() => Promise<Target>);
}

/** A promise that every response breaks has hundreds of findings, all alike. */
const mostFindings = 10;

function explain({ statement, findings }: CheckResult): string {
  const lines = findings.map(({ scenario, detail }) => `  ${[scenario, detail].filter(Boolean).join(": ")}`);
  const more = lines.length > mostFindings ? [`  and ${lines.length - mostFindings} more`] : [];
  return [statement, ...lines.slice(0, mostFindings), ...more].join("\n");
}

/**
 * Defines one vitest test for each check of each revision, and runs the suite in the first of them.
 *
 * @example
 * ```ts
 * import { defineConformanceTests } from "@skills-api/conformance/vitest";
 *
 * defineConformanceTests({ target: "mock:in-process" });
 * ```
 */
export function defineConformanceTests({ target: opened, ...options }: ConformanceTestOptions): void {
  let running: Promise<RunResult> | undefined;

  async function runAll(): Promise<RunResult> {
    if (typeof opened === "string") return runConformance({ ...options, target: opened });
    const target = await opened();
    try {
      return await runConformance({ ...options, target });
    } finally {
      await target.close();
    }
  }

  describe("Skills API conformance", () => {
    describe.for(options.revisions ?? allRevisions)("%s", (revision) => {
      const optional = new Set(requirementsOf(revision, "when-shown").map(({ id }) => id));
      const own = ownChecksIn(revision, options.scenarios ?? []);
      for (const { id } of [...judgedRequirements(revision), ...own]) {
        test(id, { timeout: 600_000 }, async ({ skip }) => {
          running ??= runAll();
          const { checks } = await running;
          const check = checks.find((each) => each.id === id && each.revision === revision);
          if (!check && optional.has(id)) skip("no response shows it");
          if (!check) throw new Error(`the run has no check ${id} of ${revision}`);
          if (["skip", "expected-fail"].includes(check.outcome)) skip(explain(check));
          if (!["pass", "warn"].includes(check.outcome)) {
            expect.fail(`${check.outcome}: ${explain(check)}`);
          }
        });
      }
    });
    test("nothing is left behind", { timeout: 600_000 }, async () => {
      running ??= runAll();
      const { leftovers } = await running;
      if (leftovers.length > 0) expect.fail(leftovers.join("\n"));
    });
  });
}
