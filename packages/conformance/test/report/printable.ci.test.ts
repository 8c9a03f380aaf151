import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Handler, MockResponse } from "@skills-api/mock";
import { expect, test } from "vitest";
import { mapStrings } from "../../src/base/json.ts";
import { reportKinds } from "../../src/report/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { folder } from "../cli/support.ts";
import { runCli } from "../support/cli.ts";
import { serveHandler } from "../support/servers.ts";

const env = { ANTHROPIC_API_KEY: mockCredentials.apiKey };

/** Controls (C0, DEL, C1), a soft hyphen, marks that change the direction of text, separators, tags, half a character. */
const odd =
  "\u0007\u001b[31m\r\n\u007f\u0085\u009b2J\u00ad\u061c\u200b\u200f\u202e\u2066\u2028\u2029\ufeff\u{e0001}\u{e0041}\ud800";

/** Headers can only have characters of one byte, and no controls below a space. */
const oddHeader = "\u0085\u009b2J\u00ad";

/** The mock, with odd characters in messages, ids, names and headers. */
function oddServer(): Handler {
  const { handle } = createMock();
  return async (request) => {
    const { status, headers, body } = await handle(request);
    const kept = headers.filter(([name]) => name.toLowerCase() !== "content-length");
    const all: MockResponse["headers"] = [...kept, ["x-odd", oddHeader]];
    const text = body instanceof Uint8Array ? Buffer.from(body).toString() : "";
    if (!text.startsWith("{")) return { status, headers: all, body };
    const isCreated = request.method === "POST" && status === 200;
    // The ids of created skills stay, so that there is more than one failed set-up to report.
    const changed = mapStrings(JSON.parse(text), (each) =>
      /^(id|type|error|message)$/.test(each) ? each : each + odd,
    );
    const json = isCreated ? { ...JSON.parse(text), [odd]: odd, display_title: odd } : changed;
    return { status, headers: all, body: Buffer.from(JSON.stringify(json)) };
  };
}

/** Returns the lines with a character that a terminal, a browser or an editor would obey instead of showing it. */
function linesWithControls(text: string): string[] {
  return text
    .split("\n")
    .filter((line) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line.replaceAll("\t", "")));
}

test("no report, recording or output has a control, format or separator character of a server", async () => {
  const files = await folder();
  const server = oddServer();
  const [url, usual] = [await serveHandler(server), await serveHandler(createMock().handle)];
  const file = (name: string) => join(files, name);
  const run = (target: string, name: string) => [
    ...["run", "--target", target, "--allow-writes", "--ledger", file("ledgers"), "--verbose"],
    ...["--filter", "skill-create", "--filter", "skill-list", "--filter", "auth"],
    ...["--record", file(`${name}.har`)],
  ];
  const calls = [
    [...run(url, "odd"), ...reportKinds.flatMap((kind) => ["--report", `${kind}=${file(`odd.${kind}`)}`])],
    [...run(usual, "usual"), "--report", `json=${file("usual.json")}`],
    ["replay", file("odd.har"), "--verbose"],
    ["report", "--compare", file("usual.json"), file("odd.json")],
    ["report", "--compare", file("usual.json"), file("odd.json"), "--json"],
    ["parity", file("usual.har"), file("odd.har"), "--patch", file("patches.json")],
    ["parity", file("odd.har"), file("usual.har"), "--patch", file("patches.md")],
    ["parity", file("odd.har"), file("usual.har"), "--json"],
    ...reportKinds.map((kind) => ["report", file("odd.json"), "--report", `${kind}=-`]),
    ["sweep", "--ledger", file("ledgers"), "--json"],
  ];
  const written: Record<string, string> = {};
  for (const args of calls) {
    const { code, stdout, stderr } = await runCli(args, { env });
    expect([0, 1, 3], `${args.join(" ")}: ${stderr}`).toContain(code);
    written[`stdout of ${args.join(" ")}`] = stdout;
    written[`stderr of ${args.join(" ")}`] = stderr;
  }
  for (const name of await readdir(files)) {
    if (name !== "ledgers") written[name] = await readFile(file(name), "utf8");
  }
  const found = Object.entries(written).flatMap(([name, text]) =>
    linesWithControls(text).map((line) => `${name}: ${JSON.stringify(line.slice(0, 200))}`),
  );
  expect(found).toEqual([]);
  // The characters did arrive, and are shown as escapes.
  for (const name of [
    "odd.json",
    "odd.ctrf",
    "odd.junit",
    "odd.html",
    "odd.markdown",
    "odd.github",
    "odd.har",
  ]) {
    expect(written[name], name).toMatch(/\\u202e/);
    expect(written[name], name).toMatch(/\\u(\{e0041\}|db40\\udc41)/);
  }
  expect(written["odd.junit"]).toMatch(/\\u009b/);
  expect(JSON.parse(written["odd.json"] ?? "").exchanges[0].response.headers).toContainEqual([
    "x-odd",
    oddHeader,
  ]);
});
