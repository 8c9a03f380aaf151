import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { chromiumPath } from "../../../../../vitest.skip.ts";

/** A browser without a sandbox, for containers, that sends no requests of its own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** How a page is opened. */
export interface View {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** With its `#`. */
  readonly fragment?: string;
  readonly javaScriptEnabled?: boolean;
}

/** Notes whatever a page should not do. */
async function watch(context: BrowserContext, page: Page, own: string, problems: string[]): Promise<void> {
  await context.route("**/*", (route, request) => {
    if (request.url().split("#")[0] === own) return route.continue();
    return route.abort();
  });
  page.on("request", (request) => {
    if (request.url().split("#")[0] !== own) problems.push(`request: ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
}

/** Uses a page that is opened from a disk, and returns its requests and errors. */
export async function problemsOf(
  browser: Browser | undefined,
  html: string,
  { width = 1280, fragment = "", ...settings }: View,
  use: (page: Page) => Promise<void>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "conformance-html-"));
  const file = join(folder, "report.html");
  await writeFile(file, html);
  if (!browser) throw new Error("there is no browser");
  const context = await browser.newContext({ viewport: { width, height: 844 }, ...settings });
  const problems: string[] = [];
  try {
    const page = await context.newPage();
    const own = pathToFileURL(file).href;
    await watch(context, page, own, problems);
    await page.goto(own + fragment);
    await use(page);
  } finally {
    await context.close();
    await rm(folder, { recursive: true });
  }
  return problems;
}

/** Uses a page that is opened from a disk, and fails if it asks for anything or has an error. */
export async function withPage(
  browser: Browser | undefined,
  html: string,
  view: View,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  expect(await problemsOf(browser, html, view, use)).toEqual([]);
}
