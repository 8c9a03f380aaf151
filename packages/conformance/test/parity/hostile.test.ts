import { expect, test } from "vitest";
import { compareRecordings } from "../../src/parity/compare.ts";
import type { Difference } from "../../src/parity/result.ts";
import { parityText } from "../../src/parity/text.ts";
import type { Recording } from "../../src/results/recording/recording.ts";

/** An artificial recording with one response. */
function answering(text: string, headers: readonly (readonly [string, string])[] = []): Recording {
  return {
    run: {
      runId: "k3m9x2qa",
      startedAt: "2026-11-21T04:00:00.000Z",
      duration: 5,
      target: "somewhere",
      isMock: true,
      keys: { admin: false, restricted: false },
      revisions: ["ga"],
      allowWrites: false,
      filter: [],
      include: [],
      without: [],
      limits: {},
    },
    exchanges: [
      {
        number: 1,
        scenario: "a-scenario",
        revision: "ga",
        operation: "getSkill",
        startedAt: "2026-11-21T04:00:00.000Z",
        duration: 1,
        request: { method: "GET", path: "/v1/skills/xlsx", headers: [] },
        response: { status: 200, headers, body: { bytes: text.length, text } },
      },
    ],
  };
}

async function between(left: string, right: string): Promise<Pick<Difference, "kind" | "path">[]> {
  const { differences } = await compareRecordings(answering(left), answering(right));
  return differences.map(({ kind, path }) => ({ kind, path }));
}

test.each<[string, string, string, string | undefined, string?]>([
  ["missing instead of null", '{"a":null}', "{}", "missing-field", "a"],
  ["a number as a string", '{"a":{"b":1}}', '{"a":{"b":"1"}}', "type", "a.b"],
  ["HTML instead of JSON", '{"a":1}', "<html>", "type", ""],
  ["different HTML", "<html>one", "<html>two", "wording", ""],
  [
    "the message of an error",
    '{"error":{"message":"a"}}',
    '{"error":{"message":"b"}}',
    "wording",
    "error.message",
  ],
  ["a message that is not that of an error", '{"message":"a"}', '{"message":"b"}', "value", "message"],
  ["different times", '{"at":"2026-01-01T00:00:00Z"}', '{"at":"1970-01-01T00:00:00Z"}', undefined],
  [
    "times with fractions of different precision",
    '{"at":"2026-01-01T00:00:00.1Z"}',
    '{"at":"2027-01-01T00:00:00.123Z"}',
    undefined,
  ],
  [
    "a time with a fraction",
    '{"at":"2026-01-01T00:00:00Z"}',
    '{"at":"2026-01-01T00:00:00.123Z"}',
    "value",
    "at",
  ],
  [
    "a time with an offset",
    '{"at":"2026-01-01T00:00:00Z"}',
    '{"at":"2026-01-01T00:00:00+00:00"}',
    "value",
    "at",
  ],
  ["an empty next_page", '{"next_page":"2"}', '{"next_page":""}', "value", "next_page"],
  ["a run id in capitals", '{"name":"a-k3m9x2qa"}', '{"name":"a-K3M9X2QA"}', "value", "name"],
  [
    "a text that looks like a placeholder",
    '{"at":"2026-01-01T00:00:00.1Z"}',
    String.raw`{"at":"\u0000time:\u0000"}`,
    "value",
    "at",
  ],
  [
    "times that are equal on one side only",
    '{"created_at":"2026-01-01T00:00:00.1Z","updated_at":"2026-01-01T00:00:00.1Z"}',
    '{"created_at":"2026-01-01T00:00:00.1Z","updated_at":"2026-01-01T00:02:00.2Z"}',
    "value",
    "updated_at",
  ],
  [
    "times that are nearly equal on the other side",
    '{"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}',
    '{"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:01Z"}',
    undefined,
  ],
  ["a time in words", '{"at":"2026-01-01T00:00:00Z"}', '{"at":"today"}', "value", "at"],
  ["keys in another order", '{"a":1,"b":2}', '{"b":2,"a":1}', undefined],
  ["a reversed list", '{"data":[1,2,3]}', '{"data":[3,2,1]}', "order", "data"],
  ["a shorter list", '{"data":[1,2,3]}', '{"data":[1,2]}', "value", "data.length"],
  ["a key of Object.prototype", '{"constructor":1}', "{}", "missing-field", "constructor"],
])("%s", async (_, left, right, kind, path) => {
  expect(await between(left, right)).toEqual(kind === undefined ? [] : [{ kind, path }]);
});

test("an id corresponds to the same id of the other side everywhere", async () => {
  const [one, two] = ["skill_01aaaaaaaa1", "skill_01aaaaaaaa2"];
  const [other, third] = ["skill_01bbbbbbbb8", "skill_01bbbbbbbb9"];
  expect(await between(`{"a":"${one}","b":"${one}"}`, `{"a":"${other}","b":"${other}"}`)).toEqual([]);
  expect(await between(`{"a":"${one}","b":"${two}"}`, `{"a":"${other}","b":"${third}"}`)).toEqual([]);
  expect(await between(`{"a":"${one}","b":"${one}"}`, `{"a":"${other}","b":"${third}"}`)).toEqual([
    { kind: "value", path: "b" },
  ]);
  expect(await between(`{"a":"no ${one}","b":"${two}"}`, `{"a":"no ${other}","b":"${other}"}`)).toEqual([
    { kind: "value", path: "b" },
  ]);
});

test("extremely nested and extremely long values are compared in finite time", async () => {
  const deep = (inner: string) => `${"[".repeat(50_000)}${inner}${"]".repeat(50_000)}`;
  expect(await between(deep("1"), deep("2"))).toEqual([]);
  const long = (from: number) =>
    JSON.stringify({ data: Array.from({ length: 20_000 }, (_, at) => from + at) });
  expect(await between(long(0), long(1))).toEqual([{ kind: "value", path: "data[]" }]);
});

test("text from a server cannot control the terminal", async () => {
  const right = answering(JSON.stringify({ "\u001b[2J": "\u202e\u0007" }), [
    ["x-odd", "\u001b]0;title\u0007"],
  ]);
  const text = parityText(await compareRecordings(answering("{}"), right));
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(text).toContain("x-odd");
});
