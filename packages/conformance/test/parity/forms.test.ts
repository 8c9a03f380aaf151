import { beforeAll, expect, onTestFinished, test } from "vitest";
import { compareRecordings } from "../../src/parity/compare.ts";
import { compareServers } from "../../src/parity/parity.ts";
import type { ParityResult } from "../../src/parity/result.ts";
import { parityText } from "../../src/parity/text.ts";
import type { Recording } from "../../src/results/recording/recording.ts";
import { recordConformance } from "../../src/runner/record.ts";
import { createMock } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";

let recording: Recording;

beforeAll(async () => {
  ({ recording } = await recordConformance({ target: inProcess(createMock().handle) }));
});

type Text = (text: string) => string;

/** The same recording, with `change` applied to the texts of responses, or of requests and responses. */
function rewritten(change: Text, of: "all" | "answers" = "answers"): Recording {
  const exchanges = recording.exchanges.map(({ request, response, ...exchange }) => {
    const text = response?.body?.text;
    const body = text === undefined ? {} : { body: { bytes: text.length, text: change(text) } };
    return {
      ...exchange,
      request: of === "all" ? { ...request, path: change(request.path) } : request,
      ...(response ? { response: { ...response, ...body } } : {}),
    };
  });
  return { ...recording, exchanges };
}

function withHeaders(change: (headers: readonly (readonly [string, string])[]) => [string, string][]) {
  const exchanges = recording.exchanges.map((exchange) => {
    const { response } = exchange;
    if (!response) return exchange;
    const headers = change(response.headers).map(([name, value]) => [name, value] as const);
    return { ...exchange, response: { ...response, headers } };
  });
  return { ...recording, exchanges };
}

/** The kinds of the differences, with the names of properties and headers. */
function namesOf({ differences }: ParityResult): string[] {
  const names = differences.map(({ kind, path }) => `${kind}: ${path.split(/[.\]]/).at(-1)}`);
  return [...new Set(names)].sort();
}

const times = /(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?Z/g;
const instances = /(?:skill_version|skillver|skver)_(?=[A-Za-z]*\d)\w+/g;

function numbered(): Text {
  const numbers = new Map<string, string>();
  return (text) =>
    text.replaceAll(instances, (id) => {
      const number = numbers.get(id) ?? String(1_700_000_000_000_000 + numbers.size);
      numbers.set(id, number);
      return number;
    });
}

test.each<[string, string[], () => Recording]>([
  [
    "times without a fraction",
    ["value: created_at", "value: updated_at"],
    () => rewritten((text) => text.replaceAll(times, "$1Z")),
  ],
  [
    "times with an offset",
    ["value: created_at", "value: updated_at"],
    () => rewritten((text) => text.replaceAll(times, "$1$2+00:00")),
  ],
  [
    "updated_at that equals created_at",
    ["value: updated_at"],
    () =>
      rewritten((text) =>
        text.replaceAll(/("created_at":("[^"]+"),(?:(?!created_at)[^{}])*"updated_at":)"[^"]+"/g, "$1$2"),
      ),
  ],
  [
    "an empty next_page",
    ["value: next_page"],
    () => rewritten((text) => text.replaceAll(/"next_page":"page_[^"]*"/g, '"next_page":""')),
  ],
  [
    "next_page in another form",
    ["value: next_page"],
    () => rewritten((text) => text.replaceAll(/"next_page":"page_[^"]*"/g, '"next_page":"2"')),
  ],
  [
    "a run id in capitals",
    ["value: name"],
    () =>
      rewritten((text) =>
        text.replaceAll(/"name":"[^"]*"/g, (name) =>
          name.replaceAll(recording.run.runId, recording.run.runId.toUpperCase()),
        ),
      ),
  ],
  [
    "no content-length",
    ["header: content-length"],
    () =>
      withHeaders((headers) => headers.flatMap(([name, value]) => (isLength(name) ? [] : [[name, value]]))),
  ],
  ["an etag", ["header: etag"], () => withHeaders((headers) => [...headers.map(copied), ["ETag", '"1"']])],
  [
    "a last-modified",
    ["header: last-modified"],
    () => withHeaders((headers) => [...headers.map(copied), ["last-modified", "Mon"]]),
  ],
])("%s", async (_, names, right) => {
  for (const [one, other] of [
    [recording, right()],
    [right(), recording],
  ] as const) {
    const result = await compareRecordings(one, other);
    expect(namesOf(result)).toEqual(names);
    expect(result).toMatchObject({ uncompared: [], exitCode: 1 });
  }
});

function copied([name, value]: readonly [string, string]): [string, string] {
  return [name, value];
}

function isLength(name: string): boolean {
  return name.toLowerCase() === "content-length";
}

test("versions that are numbers differ, but refer to the same versions", async () => {
  const result = await compareRecordings(recording, rewritten(numbered(), "all"));
  expect(result).toMatchObject({ uncompared: [], exitCode: 1 });
  const shown = result.differences.flatMap(({ cases }) => cases);
  expect(shown.length).toBeGreaterThan(0);
  for (const { left = "", right = "" } of shown) {
    expect(right).toContain(", digits>");
    expect(right).not.toBe(left);
    expect(withoutForms(right)).toBe(withoutForms(left));
  }
});

/** Removes the forms of references. */
function withoutForms(shown: string): string {
  return shown.replaceAll(/(<\w+:\w+), \w+>/g, "$1>");
}

test("other times, and a missing content-length of a chunked response, are no differences", async () => {
  const early = rewritten((text) => text.replaceAll(times, (time) => `1970${time.slice(4)}`));
  expect(await compareRecordings(recording, early)).toMatchObject({ differences: [], exitCode: 0 });
  const chunked = withHeaders((headers) => [
    ...headers.map(copied).filter(([name]) => !isLength(name)),
    ["transfer-encoding", "chunked"],
  ]);
  for (const [one, other] of [
    [recording, chunked],
    [chunked, recording],
  ] as const) {
    expect(await compareRecordings(one, other)).toMatchObject({ differences: [], exitCode: 0 });
  }
});

test("without compared responses, there is no verdict", async () => {
  const target = inProcess(createMock().handle);
  onTestFinished(() => target.close());
  const side = { target, filter: ["skill.create"], allowWrites: false };
  const empty = { ...recording, exchanges: [] };
  for (const result of [(await compareServers(side, side)).result, await compareRecordings(empty, empty)]) {
    expect(result).toMatchObject({ compared: 0, differences: [], exitCode: 3 });
    expect(result.uncompared).toEqual(["nothing to compare: the two sides have no response in common"]);
    expect(parityText(result)).toContain("0 responses compared: no verdict\n");
  }
});
