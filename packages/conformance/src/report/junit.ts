import type { CheckResult, RunResult } from "../results/result.ts";
import { detailsOf, failureText } from "./failure-text.ts";
import { type Reproduction, reproducer } from "./reproduction.ts";

/** What XML 1.0 allows; the rest it does not even take as a character reference. */
function isXml(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d;
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff);
}

function escapeXml(text: string): string {
  return (
    Array.from(text, (char) => (isXml(char.codePointAt(0) ?? 0) ? char : "\uFFFD"))
      .join("")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // A parser makes other white space of these.
      .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
  );
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, children = ""): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return children ? `<${name}${list.join("")}>${children}</${name}>` : `<${name}${list.join("")}/>`;
}

function outcomeOf(check: CheckResult, reproduction: Reproduction | undefined): string {
  const { outcome, statement } = check;
  const details = detailsOf(check);
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

/** JUnit XML: one suite for each revision, one test case for each check, failures and errors as elements. */
export function junitReport(result: RunResult): string {
  const { checks, revisions, duration, startedAt, target } = result;
  const reproduce = reproducer(result);
  const suites = revisions.map((revision) => {
    const own = checks.filter((check) => check.revision === revision);
    const count = (...outcomes: string[]) => own.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const cases = own.map((check) =>
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
      tests: own.length,
      failures: count("fail", "stale-baseline"),
      errors: count("indeterminate", "not-run"),
      skipped: count("skip", "expected-fail"),
    };
    return element("testsuite", attributes, `\n${cases.join("\n")}\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>${suites.join("\n")}</testsuites>\n`;
}
