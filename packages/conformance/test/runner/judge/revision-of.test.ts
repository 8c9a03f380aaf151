import { expect, test } from "vitest";
import type { RawHeaders } from "../../../src/http/exchange.ts";
import { revisionOf } from "../../../src/http/revision-of.ts";

const beta = "skills-2025-10-02";

test.each<[string, RawHeaders, string]>([
  ["no anthropic-beta", [["x-api-key", beta]], "ga"],
  ["its beta", [["anthropic-beta", beta]], beta],
  ["its beta under another case", [["Anthropic-Beta", beta]], beta],
  ["its beta twice", [["anthropic-beta", `${beta},${beta}`]], beta],
  ["its beta in a list", [["anthropic-beta", `files-api-2025-04-14, ${beta}`]], beta],
  [
    "its beta in a second header",
    [
      ["anthropic-beta", "files-api-2025-04-14"],
      ["anthropic-beta", beta],
    ],
    beta,
  ],
  ["another beta", [["anthropic-beta", "files-api-2025-04-14"]], "ga"],
  ["a beta that begins alike", [["anthropic-beta", `${beta}-preview`]], "ga"],
  ["an empty header", [["anthropic-beta", ""]], "ga"],
])("a request with %s", (_, headers, revision) => {
  expect(revisionOf({ headers })).toBe(revision);
});
