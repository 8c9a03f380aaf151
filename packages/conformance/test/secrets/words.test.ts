import { createSkillsMock, type Handler } from "@skills-api/mock";
import { requirements, sources } from "@skills-api/spec/requirements";
import { expect, test, vi } from "vitest";
import { type RunResult, runConformance, scenarios, type WireRequest } from "../../src/index.ts";
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { inProcess } from "../support/handler-target.ts";
import { createRedactor, withoutRedaction } from "./switch.ts";

vi.mock("../../src/redaction/redactor.ts", () => import("./switch.ts"));

const redactor = createRedactor([]);

/** A deterministic mock. */
function sameMock(): Handler {
  const { apiKey, adminKey = "", restrictedKey = "" } = mockCredentials;
  const others = [
    { key: adminKey, kind: "admin" } as const,
    { key: restrictedKey, kind: "restricted" } as const,
  ];
  return createSkillsMock({ seed: "words", apiKeys: [apiKey, ...others] }).handle;
}

/** The same mock with unexpected statuses, so that its responses are reported. */
function oddMock(): Handler {
  const handle = sameMock();
  return async (request) => {
    const response = await handle(request);
    return { ...response, status: response.status < 300 ? 203 : 418 };
  };
}

async function resultOn(mock: () => Handler): Promise<RunResult> {
  const result = await runConformance({ target: inProcess(mock()), runId: "k3m9x2qa" });
  const exchanges = result.exchanges.map((exchange) => ({ ...exchange, startedAt: "", duration: 0 }));
  return { ...result, exchanges, startedAt: "", duration: 0 };
}

test.each([
  ["conforms", sameMock, 0],
  ["does not conform", oddMock, 1],
])("reports of a mock that %s are the same without redaction", async (_, mock, exitCode) => {
  const result = await resultOn(mock);
  expect(result.exitCode).toBe(exitCode);
  expect(await withoutRedaction(() => resultOn(mock))).toEqual(result);
});

/** Returns the texts of a run: paths, headers and bodies of requests and responses, without keys. */
async function textsOfRun(handle: Handler): Promise<Set<string>> {
  const target = inProcess(handle);
  const texts = new Set<string>();
  const secret = ["x-api-key", "authorization"];
  const bodyOf = ({ body = new Uint8Array() }: Pick<WireRequest, "body">) =>
    body.length < 100_000 ? Buffer.from(body).toString() : "";
  await runConformance({
    include: ["open-questions"],
    target: {
      ...target,
      async wire(request) {
        const response = await target.wire(request);
        texts.add(`${request.method} ${request.path}`).add(bodyOf(request)).add(bodyOf(response));
        for (const [name, value] of [...request.headers, ...response.headers]) {
          if (!secret.includes(name.toLowerCase())) texts.add(`${name}: ${value}`).add(value);
        }
        return response;
      },
    },
  });
  return texts;
}

test("requests and responses of a run contain nothing to redact but its keys", async () => {
  const texts = await textsOfRun(sameMock());
  expect(texts.size).toBeGreaterThan(1000);
  for (const text of texts) expect(redactor.text(text) === text, text.slice(0, 200)).toBe(true);
});

test("no word of a run is a secret", async () => {
  const [texts, others] = [await textsOfRun(sameMock()), await textsOfRun(createMock().handle)];
  const wordsIn = (all: Iterable<string>) =>
    [...all]
      .filter((text) => !text.includes("PK\x03\x04"))
      .flatMap((text) => text.replace(/[^\n\x20-\x7e]+/g, "").match(/(?<![\w-])[a-zA-Z_-]+(?![\w-])/g) ?? []);
  // The words of one run alone are identifiers.
  const shared = new Set(wordsIn(others));
  const words = wordsIn(texts).filter((word) => shared.has(word) && !/(.)\1{3}/.test(word));
  expect(new Set(words).size).toBeGreaterThan(200);
  const secrets = [...new Set(words), ...scenarios.map(({ id }) => id)];
  const all = createRedactor(secrets, []);
  const changed = [...texts].filter((text) => all.text(text) !== text);
  expect(
    secrets.filter((secret) => changed.some((text) => createRedactor([secret], []).text(text) !== text)),
  ).toEqual([]);
  expect(changed).toEqual([]);
});

test("redaction changes no text of the suite", () => {
  for (const each of [...requirements, ...scenarios, ...Object.values(sources)]) {
    expect(redactor.text(JSON.stringify(each))).toBe(JSON.stringify(each));
  }
});

test.each(["token", "Secret", "PWD", "password", "apiKey", "sess", "signature"])(
  "an id that ends in %s does not redact the text after it",
  (word) => {
    for (const id of [`skill_01AbCdEfGh${word}`, `skver_01AbCdEfGh${word}`, `page_AbCdEfGh${word}`]) {
      const text = JSON.stringify({ id, skill_id: "skill_01AbCdEfGhJkMnPqRsTu", name: "a-skill" });
      expect(redactor.text(text)).toBe(text);
    }
  },
);
