import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingChromium, skipFile } from "../../../../../vitest.skip.ts";
import { escapeControlCharacters } from "../../../src/base/control-characters.ts";
import { curlOf } from "../../../src/report/curl.ts";
import { htmlReport } from "../../../src/report/html/index.ts";
import type { RunResult } from "../../../src/results/result.ts";
import { hostile, hostileResult } from "../../support/hostile-result.ts";
import { launch, problemsOf, type View, withPage } from "./chromium.ts";
import { brokenResult, fullResult } from "./reports.ts";

const missing = missingChromium();
skipFile(missing);

let browser: Browser | undefined;
let full: RunResult;
let broken: RunResult;

beforeAll(async () => {
  if (missing) return;
  browser = await launch();
  [full, broken] = [await fullResult(), await brokenResult()];
});
afterAll(() => browser?.close());

const opened = (result: RunResult, view: View, use: (page: Page) => Promise<void>) =>
  withPage(browser, htmlReport(result), view, use);

const shownRows = (page: Page) => page.locator("details.check:visible");
const status = (page: Page) => page.locator("#shown").textContent();
const shownOutcomes = async (page: Page) => [
  ...new Set(await shownRows(page).locator("summary .outcome").allTextContents()),
];
const openIds = (page: Page) =>
  page.locator("details.check[open]").evaluateAll((rows) => rows.map(({ id }) => id));
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return { name: element?.localName, text: element?.textContent, parent: element?.parentElement?.id };
  });

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`60 presses of Tab do not reach ${selector}`);
}

describe("content", () => {
  test("a full run: every check, under 1 MB", async () => {
    const html = htmlReport(full);
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    await withPage(browser, html, {}, async (page) => {
      expect(await page.title()).toBe("mock:in-process conforms");
      expect(await page.locator(".verdict").textContent()).toBe("conforms (partial run)");
      expect(await shownRows(page).count()).toBe(full.checks.length);
      expect(await page.locator(".figure h3").allTextContents()).toEqual([
        "Divergence",
        "Coverage",
        "Verified live",
      ]);
      expect(await page.locator("details.operation").count()).toBe(full.coverage.length);
    });
  });

  test("a run with failures and open questions, under 1 MB, failures first", async () => {
    const html = htmlReport(broken);
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000);
    await withPage(browser, html, {}, async (page) => {
      expect(await page.locator(".verdict").textContent()).toBe("does not conform");
      const failed = broken.checks.filter(({ outcome }) => outcome === "fail");
      const rows = await shownRows(page).evaluateAll((all) => all.map(({ id }) => id));
      expect(rows.slice(0, failed.length)).toEqual(failed.map(({ id, revision }) => `${revision}/${id}`));
      expect(await page.locator("#open-questions ~ .rows > li").count()).toBe(broken.observations.length);
    });
  });

  test("an exchange shows both messages, its JSON on lines, and the curl line", () =>
    opened(full, {}, async (page) => {
      const wanted = full.checks.find(({ id }) => id === "skill.create.source-custom");
      const exchange = full.exchanges.find(({ number }) => number === wanted?.exchanges[0]);
      if (!wanted || !exchange) throw new Error("the run has no such exchange");
      const row = page.locator(`[id="${wanted.revision}/${wanted.id}"]`);
      await row.locator("summary").first().click();
      const item = row.locator(`[data-exchange="${exchange.number}"]`);
      await item.locator("summary").click();
      expect(await item.locator("pre.curl").textContent()).toBe(curlOf(exchange, {}));
      const [request = "", answer = ""] = await item.locator("pre:not(.curl, .content)").allTextContents();
      expect(request.split("\n")[0]).toBe(`${exchange.request.method} ${exchange.request.path}`);
      expect(request).toContain("x-api-key: ");
      expect(answer.split("\n")[0]).toBe(String(exchange.response?.status));
      const body = (await item.locator("pre.content").last().textContent()) ?? "";
      expect(body).toBe(JSON.stringify(JSON.parse(exchange.response?.body?.text ?? ""), null, 2));
    }));

  test("without a script everything but the exchanges is there", () =>
    opened(broken, { javaScriptEnabled: false }, async (page) => {
      expect(await shownRows(page).count()).toBe(broken.checks.length);
      expect(await page.locator("#filter").isVisible()).toBe(false);
      expect(await page.locator("noscript").textContent()).toContain("shows no exchanges");
      await shownRows(page).first().locator("summary").click();
      expect(await shownRows(page).first().locator(".findings").isVisible()).toBe(true);
    }));
});

describe("filter", () => {
  test("by outcome, revision, level and evidence together", () =>
    opened(broken, {}, async (page) => {
      const choose = (value: string) => page.locator(`#filter input[value="${value}"]`).check();
      await choose("fail");
      expect(await shownOutcomes(page)).toEqual(["fail"]);
      await choose("pass");
      expect(await shownOutcomes(page)).toEqual(["fail", "pass"]);
      for (const value of ["ga", "SHOULD", "observed"]) await choose(value);
      const wanted = broken.checks.filter(
        ({ outcome, revision, level, evidence }) =>
          ["fail", "pass"].includes(outcome) &&
          revision === "ga" &&
          level === "SHOULD" &&
          evidence === "observed",
      );
      expect(wanted.length).toBeGreaterThan(0);
      expect(await shownRows(page).count()).toBe(wanted.length);
      expect(await status(page)).toBe(`${wanted.length} of ${broken.checks.length} shown`);
      await page.getByRole("button", { name: "Show all" }).click();
      await expect.poll(() => shownRows(page).count()).toBe(broken.checks.length);
    }));

  test("by words in ids and statements", () =>
    opened(full, {}, async (page) => {
      await page.locator("input[name=q]").fill("ZIP skill.create");
      const wanted = full.checks.filter(({ id, statement }) =>
        ["zip", "skill.create"].every((word) => `${id} ${statement}`.toLowerCase().includes(word)),
      );
      expect(wanted.length).toBeGreaterThan(0);
      expect(await shownRows(page).count()).toBe(wanted.length);
      await page.locator("input[name=q]").fill("no such words");
      expect(await status(page)).toBe(`0 of ${full.checks.length} shown`);
      expect(await page.locator(".group:visible").count()).toBe(0);
    }));

  test("the number shown is announced", () =>
    opened(full, {}, async (page) => {
      expect(await page.getByRole("status").first().getAttribute("id")).toBe("shown");
    }));

  test("the address carries the view to another reader", async () => {
    let fragment = "";
    let ids: string[] = [];
    await opened(broken, {}, async (page) => {
      await page.locator("#filter input[value=fail]").check();
      await page.locator("input[name=q]").fill("zip archive");
      await shownRows(page).first().locator("summary").first().click();
      await expect.poll(() => page.url()).toContain("check=");
      fragment = new URL(page.url()).hash;
      ids = await openIds(page);
    });
    expect(ids).toHaveLength(1);
    await opened(broken, { fragment }, async (page) => {
      expect(await page.locator("input[name=q]").inputValue()).toBe("zip archive");
      expect(await page.locator("#filter input:checked").evaluateAll((all) => all.length)).toBe(1);
      expect(await shownOutcomes(page)).toEqual(["fail"]);
      expect(await openIds(page)).toEqual(ids);
      expect(await shownRows(page).first().isVisible()).toBe(true);
      await page.getByRole("link", { name: /^Scenarios/ }).click();
      expect(new URL(page.url()).hash).toBe(fragment);
      expect((await focused(page)).text).toContain("Scenarios");
      await page.getByRole("button", { name: "Show all" }).click();
      await expect.poll(() => new URL(page.url()).hash).not.toContain("outcome");
    });
  });

  test("a link to a check opens it", () =>
    opened(full, { fragment: "#ga/skill.id" }, async (page) => {
      expect(await openIds(page)).toEqual(["ga/skill.id"]);
    }));
});

describe("by keyboard alone", () => {
  test("search, open a check, read and copy its exchange", () =>
    opened(broken, {}, async (page) => {
      const check = broken.checks.find(
        ({ outcome, findings }) => outcome === "fail" && findings[0]?.exchange,
      );
      const exchange = broken.exchanges.find(({ number }) => number === check?.findings[0]?.exchange);
      if (!check || !exchange) throw new Error("the run has no such failure");
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.keyboard.press("/");
      await page.keyboard.type(`${check.id} /`);
      await page.keyboard.press("Backspace");
      expect(await page.locator("input[name=q]").inputValue()).toBe(`${check.id} `);
      await tabTo(page, "details.check > summary");
      expect((await focused(page)).parent).toBe(`${check.revision}/${check.id}`);
      const outline = await page
        .locator(":focus")
        .evaluate((element) => getComputedStyle(element).outlineStyle);
      expect(outline).toBe("solid");
      await page.keyboard.press("Enter");
      await tabTo(page, ".exchange > summary");
      await page.keyboard.press("Space");
      await expect.poll(() => page.locator("pre.curl:visible").count()).toBe(1);
      await tabTo(page, "button");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator(".exchange [role=status]").textContent()).toBe("copied");
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(curlOf(exchange, {}));
    }));

  test("filter, and go past the header", () =>
    opened(broken, {}, async (page) => {
      await page.keyboard.press("Tab");
      expect((await focused(page)).text).toBe("Skip to the checks");
      await page.keyboard.press("Enter");
      expect((await focused(page)).text).toMatch(/^Checks/);
      await tabTo(page, "input[value=fail]");
      await page.keyboard.press("Space");
      expect(await shownOutcomes(page)).toEqual(["fail"]);
    }));
});

async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.waitForFunction(() => !document.querySelector("details.exchange:not(:has(> .body))"));
}

/** A page with some of everything: the search for violations takes long where there is much. */
function smaller(result: RunResult): RunResult {
  const isFew = (_: unknown, at: number) => at < 12;
  const groups = Map.groupBy(result.checks, ({ outcome }) => outcome);
  const checks = [...groups.values()].flatMap((own) => own.filter(isFew));
  const { observations, coverage } = result;
  return { ...result, checks, observations: observations.filter(isFew), coverage: coverage.filter(isFew) };
}

/** A visible check and an exchange of it are opened, and an operation of the coverage. */
async function openSome(page: Page): Promise<void> {
  const row = shownRows(page).first();
  await row.locator("summary").first().click();
  await row.locator(".exchange > summary").first().click();
  await page.locator("details.operation > summary").first().click();
  await page.locator("#open-questions ~ .rows .exchange > summary").first().click();
  await page.locator("details.more > summary").click();
}

describe("looks", () => {
  test.each(["full", "broken", "hostile"])("a page of 390 px, %s, does not scroll sideways", async (name) => {
    const result = { full, broken, hostile: hostileResult() }[name] ?? full;
    await opened(result, { width: 390 }, async (page) => {
      const width = () => page.evaluate(() => document.documentElement.scrollWidth);
      expect(await width()).toBe(390);
      await openEverything(page);
      expect(await width()).toBe(390);
    });
  });

  test("light and dark as the system has it, and as the switch says", async () => {
    const background = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [light, dark] = ["rgb(251, 251, 250)", "rgb(21, 23, 26)"];
    await opened(full, { colorScheme: "light" }, async (page) => {
      expect(await background(page)).toBe(light);
      await page.locator("#theme").selectOption("dark");
      expect(await background(page)).toBe(dark);
      await page.reload();
      expect(await background(page)).toBe(dark);
    });
    await opened(full, { colorScheme: "dark" }, async (page) => {
      expect(await background(page)).toBe(dark);
      await page.locator("#theme").selectOption("light");
      expect(await background(page)).toBe(light);
      await page.locator("#theme").selectOption("dark");
      await page.emulateMedia({ media: "print" });
      expect(await background(page)).toBe(light);
    });
  });

  test("print has what failed in full, and no filter", () =>
    opened(broken, {}, async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("#filter").isVisible()).toBe(false);
      const failed = page.locator("details.check.fail").first();
      const height = await failed.evaluate((row) => row.getBoundingClientRect().height);
      const summary = await failed
        .locator("summary")
        .first()
        .evaluate((line) => line.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(summary + 40);
      expect((await page.pdf()).length).toBeGreaterThan(10_000);
    }));
});

describe("accessibility", () => {
  const cases = ["light", "dark"].flatMap((scheme) => [390, 1280].map((width) => [scheme, width] as const));
  test.each(cases)("no violation in %s, %i px wide", (scheme, width) =>
    opened(smaller(broken), { colorScheme: scheme === "dark" ? "dark" : "light", width }, async (page) => {
      const violations = async () => {
        const { violations: found } = await page.evaluate<axe.AxeResults>("axe.run()");
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`);
      };
      await page.evaluate(axe.source);
      expect(await violations()).toEqual([]);
      await openSome(page);
      expect(await violations()).toEqual([]);
    }),
  );
});

describe("hostile texts", () => {
  test("stand as text wherever they come", () =>
    opened(hostileResult(), {}, async (page) => {
      await openEverything(page);
      expect(await page.title()).toContain("</script><script>");
      expect(await page.locator("script").count()).toBe(2);
      expect(await page.locator("style").count()).toBe(1);
      expect(await page.locator("img, [onmouseover], [onerror]").count()).toBe(0);
      const places = [
        "h1",
        ".notice li",
        ".check .id",
        ".statement",
        ".check .reason",
        ".findings li",
        ".terms dd:nth-of-type(2)",
      ];
      for (const place of [
        ...places,
        "#open-questions ~ .rows > li > p",
        ".chips code",
        ".part > .plain code",
      ]) {
        expect(await page.locator(place).last().textContent(), place).toContain(
          escapeControlCharacters(hostile),
        );
      }
      const [text = ""] = await page.locator("body").allInnerTexts();
      expect(text).not.toMatch(/[\p{Cs}\u2028-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u);
      expect(text.split(hostile.slice(0, 100)).length).toBeGreaterThan(20);
      expect(text).toContain("\\u202edesrever");
      expect(text).toContain('"big": 12345678901234567890');
    }));
});

describe("what these tests would see", () => {
  test.each([
    ['<img src="http://127.0.0.1:9/x.png">', "request: http://127.0.0.1:9/x.png"],
    ["<script>console.error('oh')</script>", "oh"],
    ["<script>throw new Error('ah')</script>", "Error: ah"],
  ])("%s", async (html, problem) => {
    const problems = await problemsOf(browser, html, {}, (page) => page.waitForLoadState());
    expect(problems).toContain(problem);
  });

  test("a script that is not ours does not run", async () => {
    const html = htmlReport(full).replace("</main>", "</main><script>document.title='owned'</script>");
    const problems = await problemsOf(browser, html, {}, async (page) => {
      expect(await page.title()).toBe("mock:in-process conforms");
    });
    expect(problems.join()).toContain("Content Security Policy");
  });

  test("a browser that is missing is named, and how to get one", () => {
    expect(missingChromium("/no/such/chromium")).toMatch(
      /no Chromium at \/no\/such\/chromium; install it .*apt-get install chromium.* CHROMIUM/,
    );
  });
});
