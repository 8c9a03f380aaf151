import type { Handler } from "@skills-api/mock";
import { expect, onTestFinished, test, vi } from "vitest";
import { property } from "../../src/base/json.ts";
import { header } from "../../src/http/exchange.ts";
import { openTarget, type RunResult, runConformance, type Scenario, type Target } from "../../src/index.ts";
import { everyCheck } from "../support/revisions.ts";
import { serveHandler } from "../support/servers.ts";
import { emptyFolder, filesIn, showingAll, writeAll } from "./artefacts.ts";
import { asHeader } from "./echo.ts";
import { canaries, planted, plantedFragments } from "./planted.ts";
import { chosenForms, forms, leaksIn } from "./search.ts";
import { withoutRedaction } from "./switch.ts";

vi.mock("../../src/redaction/redactor.ts", () => import("./switch.ts"));

const revision = "ga";
const [check = ""] = everyCheck(revision);

/** Responds with a secret in every part of a response. */
function answerWith(secret: () => string): Handler {
  return async ({ path }) => {
    const text = secret();
    const headers: [string, string][] = [
      ["x-seen", asHeader(text)],
      ["location", `https://example.com/?next=${asHeader(text)}`],
    ];
    const page = { status: 400, headers, body: Buffer.from(`<html><p>${text}</p></html>`) };
    if (path.includes("html")) return page;
    const error = { type: "teapot", message: text };
    const body = JSON.stringify({ type: "error", error, display_title: text, [text]: 1 });
    return {
      status: 418,
      headers: [...headers, ["content-type", "application/json"]],
      body: Buffer.from(body),
    };
  };
}

/** Findings of a scenario that show one part of a response. */
type Show = (context: Parameters<Scenario["run"]>[0], secret: string) => Promise<void>;

const places: Readonly<Record<string, Show>> = {
  header: async ({ api, expectEqual }) => expectEqual(check, header(await api.listSkills(), "x-seen"), ""),
  redirect: async ({ api, expectEqual }) =>
    expectEqual(check, header(await api.listSkills(), "location"), ""),
  query: async ({ api, expectAccepted }, secret) =>
    expectAccepted(check, await api.listSkills({ query: { page: secret } })),
  message: async ({ api, expectAccepted }) => expectAccepted(check, await api.listSkills()),
  property: async ({ api, expectEqual }) =>
    expectEqual(check, property((await api.listSkills()).json, "display_title"), ""),
  name: async ({ api, expectEqual }) =>
    expectEqual(check, Object.keys(Object((await api.listSkills()).json)).at(-1), ""),
  page: async ({ api, expect: judge }) => {
    const { response } = await api.listSkills({ query: { page: "html" } });
    judge(check, false, Buffer.from(response.body).toString());
  },
  "stack trace": async ({ expect: judge }, secret) => judge(check, false, `${new Error(secret).stack}`),
};

/** Responses and findings with a secret in one encoding. */
function revealing(place: string, form: string, secret: (text: string) => void): Scenario {
  return {
    id: `${place}, ${form}`,
    title: "Shows what a server repeats",
    writes: false,
    checks: [check],
    async run(context) {
      for (const { text } of planted) {
        const shown = forms[form]?.(text) ?? "";
        secret(shown);
        await places[place]?.(context, shown);
      }
    },
  };
}

/** Throws an error with a secret, as a library may. */
function thrown(text: string, index: number): Scenario {
  return {
    id: `thrown, ${index}`,
    title: "Throws an error",
    writes: false,
    checks: [check],
    async run({ api }) {
      await api.getSkill(text);
    },
  };
}

/** The end of the URL, which contains secrets. */
const named = "ghp_CaNaRyInPathx4Qd81x4Qd81/?token=CaNaRyInQuery";

const fragments = [...plantedFragments, "CaNaRyInPath", "CaNaRyInQuery"];

async function openThrowing(secret: () => string): Promise<Target> {
  const target = await openTarget(await serveHandler(answerWith(secret)), { credentials: canaries });
  onTestFinished(() => target.close());
  return {
    ...target,
    name: `https://example.com/${named}`,
    async wire(request) {
      if (!request.path.startsWith("/v1/skills/")) return target.wire(request);
      const text = decodeURIComponent(request.path.slice("/v1/skills/".length));
      throw new TypeError(`cannot send: ${text}`, { cause: new Error(text) });
    },
  };
}

const everyText = chosenForms.flatMap((form) => planted.map(({ text }) => forms[form]?.(text) ?? ""));

async function runPlanted(): Promise<{ result: RunResult; files: [string, string][] }> {
  const folder = await emptyFolder();
  let secret = "";
  const scenarios = Object.keys(places).flatMap((place) =>
    chosenForms.map((form) =>
      revealing(place, form, (text) => {
        secret = text;
      }),
    ),
  );
  const result = await runConformance({
    target: await openThrowing(() => secret),
    revisions: [revision],
    scenarios: [...scenarios, ...everyText.map(thrown)],
    limits: { maxRequests: 10_000 },
  });
  await writeAll(result, folder);
  return { result, files: await filesIn(folder) };
}

/** The output for a part of a response, by the ids of its scenarios. */
function textsOf({ checks, scenarios }: RunResult, id: RegExp): string {
  const findings = checks.flatMap((each) => each.findings).filter(({ scenario }) => id.test(scenario));
  return JSON.stringify([findings, scenarios.filter((scenario) => id.test(scenario.id))]);
}

test("no output contains a secret that a server repeats, in any part and encoding", async () => {
  const { result, files } = await runPlanted();
  for (const [path, content] of files) expect(leaksIn(content, fragments), path).toEqual([]);
  for (const place of [...Object.keys(places), "thrown"]) {
    expect(textsOf(result, new RegExp(`^${place},`)), place).toContain("[redacted]");
  }
});

test("without redaction, the same search finds every secret in every part and encoding", async () => {
  const { result, files } = await withoutRedaction(runPlanted);
  for (const [path, content] of showingAll(files)) {
    expect(leaksIn(content, fragments), path).toEqual(fragments);
  }
  for (const [path, content] of files.filter(([name]) => !name.endsWith("/badge"))) {
    expect(leaksIn(content, fragments), path).not.toEqual([]);
  }
  for (const place of Object.keys(places)) {
    for (const form of chosenForms) {
      const texts = textsOf(result, new RegExp(`^${place}, ${form}$`));
      expect(leaksIn(texts, plantedFragments), `${place}, ${form}`).toEqual(plantedFragments);
    }
  }
  expect(leaksIn(textsOf(result, /^thrown/), plantedFragments)).toEqual(plantedFragments);
  expect(result.target).toContain(named);
});
