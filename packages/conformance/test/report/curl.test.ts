import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Handler, MockRequest } from "@skills-api/mock";
import type { Revision } from "@skills-api/spec";
import { expect, test } from "vitest";
import { operationOf } from "../../src/http/operation-of.ts";
import { curlOf } from "../../src/report/curl.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import type { RecordedExchange } from "../../src/results/recorded-exchange.ts";
import type { RunResult } from "../../src/results/result.ts";
import { ExchangeJudge, exchangeChecks } from "../../src/runner/judge/exchange-judge.ts";
import { runConformance } from "../../src/runner/run-conformance.ts";
import { openTarget } from "../../src/targets/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { type Defect, damaged } from "../defects/defect.ts";
import { defects } from "../defects/index.ts";
import { ledgerFolder } from "../support/runs.ts";
import { serveHandler } from "../support/servers.ts";

const shell = promisify(execFile);

/** A planted defect, a check that it breaks, and a filter for the scenario that shows it. */
type Case = readonly [defect: string, revision: Revision, check: string, filter?: string];

const beta = "skills-2025-10-02";
const cases: readonly Case[] = [
  ["a request without a key is served", beta, "auth.missing-credential-refused"],
  ["any key is served", "ga", "auth.wrong-key-refused"],
  ["keys in the authorization header are not known", beta, "auth.bearer-accepted"],
  ["keys in x-api-key are not known", "ga", "auth.api-key-header-accepted"],
  ["an Admin API key sees skills", beta, "auth.admin-key-not-found"],
  ["anthropic-version 2026-10-21 is refused", beta, "request.version-values-accepted"],
  ["an unknown beta is ignored", beta, "request.unknown-beta-refused"],
  ["a beta that is named twice is refused", beta, "request.beta-duplicated"],
  ["an unknown query parameter is refused", "ga", "request.unknown-query-ignored"],
  ["a path that does not exist answers a page for people", "ga", "request.unknown-route-not-found"],
  ["lists come without request-id", beta, "response.request-id", "skill.list"],
  ["refusals are JSON served as HTML", "ga", "response.json-content-type", "auth"],
  ["times are in words", beta, "response.timestamps", "skill.list"],
  ["an error body does not say that it is an error", "ga", "error.envelope", "auth"],
  ["an error body has no request_id", beta, "error.request-id", "auth"],
  ["lists have no has_more, as in the other revision", beta, "page.has-more", "auth"],
  ["listed prebuilt skills have no newest version in ga", "ga", "skill.latest-version-id", "auth"],
  ["the largest limit of a page of skills is too large", beta, "skill.list.limit-100-accepted"],
  ["one of the prebuilt skills is missing", "ga", "skill.list.prebuilt-skills"],
  ["a create answers 201", beta, "skill.create.answers-200"],
  ["a SKILL.md outside of any directory is accepted", beta, "skill.create.bare-skill-md-refused"],
  ["a directory of another name is accepted", beta, "skill.create.folder-name-mismatch-refused"],
  ["an upload without SKILL.md is accepted", "ga", "skill.create.skill-md-required"],
  ["a SKILL.md from Windows is refused", "ga", "skill.create.crlf-accepted"],
  ["a zip is refused", beta, "skill.create.zip-accepted"],
  ["a zip that cannot be read is accepted", "ga", "skill.create.unreadable-zip-refused"],
  ["a part without a file name is treated as SKILL.md", beta, "skill.create.part-without-filename-refused"],
  ["a name of 65 characters is accepted", "ga", "skill.create.name-too-long-refused"],
  ["an empty description is accepted", beta, "skill.create.description-empty-refused"],
  ["a version of a skill that does not exist is accepted", "ga", "version.create.unknown-skill-not-found"],
];

function called(name: string): Defect {
  const defect = defects.find((each) => each.name === name);
  if (!defect) throw new Error(`no defect is called "${name}"`);
  return defect;
}

/** A request as it arrived, without the header of the connection. */
function arrived({ method, path, headers, body }: MockRequest) {
  const own = headers.filter(([name]) => name.toLowerCase() !== "connection");
  return {
    method,
    path,
    headers: own.map(([name, value]) => `${name.toLowerCase()}: ${value}`).sort(),
    body: body instanceof Uint8Array ? Buffer.from(body).toString("base64") : null,
  };
}

/** Wraps a handler to record the requests that arrive. */
function watched(handle: Handler) {
  const seen: ReturnType<typeof arrived>[] = [];
  const recordingHandler: Handler = async (request) => {
    const chunks: Uint8Array[] = [];
    if (request.body && !(request.body instanceof Uint8Array)) {
      for await (const chunk of request.body) chunks.push(chunk);
    }
    const body = request.body === null ? null : Buffer.concat(chunks);
    seen.push(arrived({ ...request, body }));
    return handle({ ...request, body });
  };
  return { seen, handle: recordingHandler };
}

/** Parses the output of `curl -i`. */
function answerIn(stdout: Buffer) {
  const end = stdout.indexOf("\r\n\r\n");
  const [first = "", ...lines] = stdout.subarray(0, end).toString("latin1").split("\r\n");
  const headers = lines.map(
    (line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)] as const,
  );
  return { status: Number(first.split(" ")[1]), headers, body: stdout.subarray(end + 4) };
}

/** A response without values that differ each time: ids, times, labels of a run. */
function lasting({
  status,
  headers,
  body,
}: {
  status: number;
  headers: readonly (readonly [string, string])[];
  body: string;
}) {
  const names = headers
    .map(([name]) => name.toLowerCase())
    .filter((name) => !["keep-alive", "connection"].includes(name));
  const text = body
    .replaceAll(/\b(skill|skver|skill_version|req)_01\w+/g, "$1_")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, "TIME")
    .replaceAll(/"page_[^"]+"/g, '"page_"')
    .replaceAll(/"\d{13,}"/g, '"VERSION"');
  const type = headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
  return { status, names: names.sort(), type, text };
}

/** Returns the curl command below a check in a report. */
function lineIn(report: string, check: string): string {
  const lines = report.split("\n");
  const from = lines.indexOf(`  ${check}`);
  const line = lines.slice(from + 1).find((each) => /^ {2}\S|^ {4}try: /.test(each));
  return /^ {4}try: +(.*)$/.exec(line ?? "")?.[1] ?? "";
}

function shownBy(result: RunResult, check: string): RecordedExchange {
  const found = result.checks.find(({ id }) => id === check);
  const number = found?.findings.find((finding) => finding.outcome === found.outcome)?.exchange;
  const exchange = result.exchanges.find((each) => each.number === number);
  if (!exchange) throw new Error(`no exchange shows ${check}`);
  return exchange;
}

/** Whether the response to a curl command fails a check that every exchange decides. */
function breaks(
  revision: Revision,
  check: string,
  request: RecordedExchange["request"],
  stdout: Buffer,
): boolean {
  const { method, path } = request;
  const response = answerIn(stdout);
  let json: unknown;
  try {
    json = JSON.parse(response.body.toString());
  } catch {}
  const wire = { method, path, headers: request.headers };
  const exchange = { operation: operationOf(method, path), request: wire, response, json };
  const judgements = new ExchangeJudge(revision).judge(exchange);
  return judgements.some((each) => each.check === check && each.outcome === "fail");
}

const env = {
  PATH: process.env.PATH ?? "",
  ANTHROPIC_API_KEY: mockCredentials.apiKey,
  SKILLS_CONFORMANCE_ADMIN_KEY: mockCredentials.adminKey,
  SKILLS_CONFORMANCE_RESTRICTED_KEY: mockCredentials.restrictedKey,
};

function lastingOf(stdout: Buffer) {
  const { body, ...answer } = answerIn(stdout);
  return lasting({ ...answer, body: body.toString() });
}

test.for(cases)("the curl command of a report reproduces that %s (%s): %s", async (planted) => {
  const [name, revision, check, filter = check] = planted;
  const { seen, handle } = watched(damaged(called(name), createMock().handle));
  const origin = await serveHandler(handle);
  const target = await openTarget(origin, { credentials: mockCredentials });
  const result = await runConformance({
    target,
    revisions: [revision],
    filter: [filter],
    allowWrites: true,
    ledgerFolder,
  });
  await target.close();
  const line = lineIn(terminalReport(result, { color: false, verbose: false }), check);
  const { request, response } = shownBy(result, check);
  const sent = [...seen];

  const { stdout } = await shell("sh", ["-c", line], { env, encoding: "buffer" });
  const elsewhere = line.replaceAll(origin, await serveHandler(createMock().handle));
  const { stdout: conforming } = await shell("sh", ["-c", elsewhere], { env, encoding: "buffer" });

  expect(markdownReport(result)).toContain(`\n${line}\n`);
  expect(sent).toContainEqual(seen.at(-1));
  const { status = 0, headers = [], body } = response ?? {};
  expect(lastingOf(stdout)).toEqual(lasting({ status, headers, body: body?.text ?? "" }));
  expect(lastingOf(conforming)).not.toEqual(lastingOf(stdout));
  if (exchangeChecks(revision).includes(check)) {
    expect(breaks(revision, check, request, stdout)).toBe(true);
    expect(breaks(revision, check, request, conforming)).toBe(false);
  }
});

function exchangeWith(request: Partial<RecordedExchange["request"]>): RecordedExchange {
  return {
    number: 1,
    scenario: "a-scenario",
    revision: "ga",
    startedAt: "2026-11-21T04:00:00.000Z",
    duration: 1,
    request: { method: "GET", path: "/v1/skills", headers: [], ...request },
    response: { status: 200, headers: [] },
  };
}

function textBody(text: string) {
  return { bytes: Buffer.byteLength(text), text };
}

const hostile = "'; touch /tmp/x; $(exit 1) `exit 1` \\ \" ! %s %% {a,b} [1-3] 漢🧪";
const requests: Readonly<Record<string, Partial<RecordedExchange["request"]>>> = {
  "a target that a glob would change": { path: "/v1/a/../skills?ids[]={1,2}&a='b'&$HOME" },
  "headers that a shell would change": {
    headers: [
      ["x-a", 'it\'s "$(exit 1)" `exit 1` $HOME \\'],
      ["x-a", "again"],
      ["x-empty", ""],
    ],
  },
  "no header but the address": { headers: [] },
  "a body of one line": { method: "POST", body: textBody(hostile) },
  "a body of several lines": { method: "POST", body: textBody(`${hostile}\r\n\n${hostile}\r\n`) },
  "a body that looks like a file": { method: "POST", body: textBody("@/etc/hosts") },
  "a body that looks like an option": { method: "PUT", body: textBody("-X DELETE") },
  "a binary body": {
    method: "POST",
    headers: [["Content-Type", "application/zip"]],
    body: { bytes: 4, base64: Buffer.from([0, 255, 13, 10]).toString("base64") },
  },
  "no body for POST": { method: "POST" },
  "another method": { method: "DELETE", path: "/v1/skills/skill_01" },
  "a large body": { method: "POST", body: textBody("x".repeat(16_384)) },
};

test.for(Object.entries(requests))("curl sends the same request: %s", async ([, change]) => {
  const { seen, handle } = watched(async () => ({ status: 200, headers: [], body: Buffer.from("{}") }));
  const origin = await serveHandler(handle);
  const { request } = exchangeWith(change);

  const line = curlOf(exchangeWith(change), { origin: `${origin}/` }) ?? "";
  expect(line).not.toContain("\n");
  await shell("sh", ["-c", line], { env });

  const { method, path, headers, body } = request;
  const bytes = body?.text === undefined ? Buffer.from(body?.base64 ?? "", "base64") : Buffer.from(body.text);
  const length = body || method === "POST" ? [["content-length", String(bytes.length)] as const] : [];
  const all = [["host", new URL(origin).host] as const, ...headers, ...length];
  const sent = { method, path, headers: all, body: bytes };
  expect(seen).toEqual([{ ...arrived(sent), body: seen[0]?.body }]);
  expect(seen[0]?.body ?? "").toBe(bytes.toString("base64"));
});

test.each([
  ["a body that was cut", { method: "POST", body: { bytes: 9, text: "x", cut: true } }],
  ["a body without its secret", { method: "POST", body: { bytes: 50, text: "[redacted]" } }],
  ["a path with a space", { path: "/v1/skills -o /tmp/x" }],
  ["a path that is not one", { path: "@example.com/" }],
  ["a header with a line end", { headers: [["x-a", "b\r\nc: d"]] }],
  ["a header that names a file", { headers: [["@/etc/hosts", ""]] }],
] as const)("there is no curl command for %s", (_, change) => {
  expect(curlOf(exchangeWith(change), { origin: "http://127.0.0.1:1" })).toBeUndefined();
});

test("only keys come from the environment", () => {
  const line = curlOf(
    exchangeWith({
      headers: [
        ["x-api-key", "$ANTHROPIC_API_KEY"],
        ["Authorization", "Bearer $SKILLS_CONFORMANCE_ADMIN_KEY"],
        ["x-other", "$ANTHROPIC_API_KEY"],
        ["x-api-key", "$HOME"],
      ],
    }),
    {},
  );
  expect(line).toContain(`'http://127.0.0.1:4010/v1/skills' -H "x-api-key: $ANTHROPIC_API_KEY" `);
  expect(line).toContain(` -H "Authorization: Bearer $SKILLS_CONFORMANCE_ADMIN_KEY" `);
  expect(line).toContain(" -H 'x-other: $ANTHROPIC_API_KEY' -H 'x-api-key: $HOME' ");
});

test("there is no curl command for an origin that is not a server URL", () => {
  for (const origin of ["file:///etc", "-o/tmp/x", "http://a b", "http://a\n"]) {
    expect(curlOf(exchangeWith({}), { origin }), origin).toBeUndefined();
  }
});
