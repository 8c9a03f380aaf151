import { escapeLines } from "../base/control-characters.ts";
import type { CheckResult, RunResult } from "../results/result.ts";
import { failureText, findingLines } from "./failure-text.ts";
import { type Reproduction, reproducer } from "./reproduction.ts";

function escapeXml(text: string): string {
  return (
    escapeLines(text)
      // XML does not allow these two, nor references to them.
      .replace(/[\ufffe\uffff]/g, "\ufffd")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // Parsers normalize white space that is not escaped.
      .replace(/[\t\n]/g, (space) => `&#${space.charCodeAt(0)};`)
  );
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, children = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return children ? `<${name}${list.join("")}>${children}</${name}>` : `<${name}${list.join("")}/>`;
}

function outcomeOf(check: CheckResult, reproduction: Reproduction | undefined): string {
  const { outcome, statement } = check;
  const details = findingLines(check);
  switch (outcome) {
    case "pass":
      return "";
    case "fail":
      return element(
        "failure",
        { type: "nonconformity", message: statement },
        escapeXml(failureText(check, reproduction)),
      );
    case "indeterminate":
    case "not-run":
      return element("error", { type: outcome, message: statement }, escapeXml(details));
    case "stale-baseline":
      return element("failure", { type: outcome, message: statement }, escapeXml(details));
    case "skip":
    case "expected-fail":
      return element("skipped", { message: details });
    case "warn":
      return element("system-out", {}, escapeXml(`warning: ${details}`));
  }
}

/** Formats a result as JUnit XML, with one suite per revision and one test case per check. */
export function junitReport(result: RunResult): string {
  const { checks, revisions, duration, startedAt, target } = result;
  const reproduce = reproducer(result);
  const suites = revisions.map((revision) => {
    const inRevision = checks.filter((check) => check.revision === revision);
    const count = (...outcomes: string[]) =>
      inRevision.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const cases = inRevision.map((check) =>
      element(
        "testcase",
        { classname: revision, name: check.id, time: 0 },
        outcomeOf(check, reproduce(check)),
      ),
    );
    const attributes = {
      name: `${revision} against ${target}`,
      timestamp: startedAt,
      time: duration / 1000,
      tests: inRevision.length,
      failures: count("fail", "stale-baseline"),
      errors: count("indeterminate", "not-run"),
      skipped: count("skip", "expected-fail"),
    };
    return element("testsuite", attributes, `\n${cases.join("\n")}\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>${suites.join("\n")}</testsuites>\n`;
}
