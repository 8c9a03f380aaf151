import type { Revision } from "@skills-api/spec";
import { expect, test } from "vitest";
import { at, operationsOf } from "../../packages/conformance/src/contract/openapi.ts";
import { readDocument, revisions } from "../lib/document.ts";
import { readRegistry, requirementsOf } from "../lib/registry.ts";

const registry = await readRegistry();

const escapeRegExp = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** Returns patterns of the error messages that a revision is known to return. */
function knownMessages(revision: Revision): RegExp[] {
  return requirementsOf(registry, revision)
    .filter(({ id, status }) => id.endsWith("-message") && status === "tested")
    .flatMap(({ statement }) => [...statement.matchAll(/(`+) ?(.+?) ?\1(?!`)/g)])
    .map(([, , text = ""]) => new RegExp(`^${text.split("…").map(escapeRegExp).join(".*")}`));
}

test.each(revisions)(
  "the examples of 400 in the document of %s are messages that it returns",
  async (revision) => {
    const document = await readDocument(revision);
    const messages = operationsOf(document).map(({ id, responses }) => {
      const place = responses.get("400")?.body?.pointer.replace(/schema$/, "example");
      return [id, at(document, `${place}/error/message`)] as const;
    });
    expect(messages).toHaveLength(9);
    const known = knownMessages(revision);
    const unknown = messages.filter(([, message]) => !known.some((each) => each.test(String(message))));
    expect(unknown).toEqual([]);
  },
);
