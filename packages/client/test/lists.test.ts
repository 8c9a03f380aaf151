import { createSkillsClient, type Revision, SkillsApiError } from "@skills-api/client";
import { expect, test } from "vitest";
import { key, skill } from "./examples.ts";
import { json, serve } from "./server.ts";

/** Serves a list. Pages are keyed by their token, the first one by "". */
async function setUp<R extends Revision = "skills-2025-10-02">(
  pages: Record<string, { ids: string[]; next: string | null }>,
  revision: R = "skills-2025-10-02" as R,
) {
  const server = await serve((request, response) => {
    const cursor = new URL(request.url, "http://localhost").searchParams.get("page") ?? "";
    const { ids, next } = pages[cursor] ?? { ids: [], next: null };
    const data = ids.map((id) => ({ ...skill, id }));
    const more = revision === "ga" ? {} : { has_more: next !== null };
    json({ data, ...more, next_page: next })(request, response);
  });
  return {
    server,
    client: createSkillsClient({ revision, apiKey: key, baseURL: server.url }),
  };
}

const three = {
  "": { ids: ["a", "b"], next: "page_2" },
  page_2: { ids: [], next: "page_3" },
  page_3: { ids: ["c"], next: null },
};

async function idsOf(list: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

test("await returns one page, with all properties of the response", async () => {
  const { server, client } = await setUp(three);
  const page = await client.list();
  expect(page.data.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(page).toMatchObject({ has_more: true, next_page: "page_2" });
  expect(page.hasNextPage()).toBe(true);
  expect(server.received).toHaveLength(1);
});

test("iteration yields all items, also after an empty page", async () => {
  const { server, client } = await setUp(three);
  expect(await idsOf(client.list({ limit: 2, source: "custom", betas: ["b"] }))).toEqual(["a", "b", "c"]);
  expect(server.received.map(({ url }) => url)).toEqual([
    "/v1/skills?limit=2&source=custom",
    "/v1/skills?limit=2&source=custom&page=page_2",
    "/v1/skills?limit=2&source=custom&page=page_3",
  ]);
  for (const { headers } of server.received) expect(headers["anthropic-beta"]).toBe("skills-2025-10-02,b");
});

const revisions: readonly Revision[] = ["skills-2025-10-02", "ga"];

test.each(revisions)("iteration yields all items in %s, with or without has_more", async (revision) => {
  const { server, client } = await setUp(three, revision);
  expect(await idsOf(client.list())).toEqual(["a", "b", "c"]);
  expect(await idsOf(client.versions.list("skill_1"))).toEqual(["a", "b", "c"]);
  expect(server.received).toHaveLength(6);
});

test.each(revisions)("getNextPage returns the next page in %s, repeatedly", async (revision) => {
  const { client } = await setUp(three, revision);
  const first = await client.versions.list("skill_1");
  const second = await first.getNextPage();
  const third = await second.getNextPage();
  expect([second.hasNextPage(), third.hasNextPage()]).toEqual([true, false]);
  await expect(third.getNextPage()).rejects.toThrow('No next page: ""');
  expect((await (await first.getNextPage()).getNextPage()).data).toEqual(third.data);
  expect(await idsOf(first)).toEqual(["a", "b", "c"]);
  expect(await idsOf(second)).toEqual(["c"]);
});

test("a list starts at the given page", async () => {
  const { client } = await setUp(three);
  expect(await idsOf(client.list({ page: "page_2" }))).toEqual(["c"]);
});

test("leaving the loop requests no further page", async () => {
  const { server, client } = await setUp(three);
  for await (const { id } of client.list()) if (id === "b") break;
  expect(server.received).toHaveLength(1);
});

test.each([
  ["itself", { "": { ids: ["a"], next: "x" }, x: { ids: ["b"], next: "x" } }, ["a", "b"]],
  [
    "an earlier page",
    { "": { ids: ["a"], next: "x" }, x: { ids: ["b"], next: "y" }, y: { ids: ["c"], next: "x" } },
    ["a", "b", "c"],
  ],
])("a page that leads to %s ends the list with an error", async (_, pages, expected) => {
  const { client } = await setUp(pages);
  const ids: string[] = [];
  const all = (async () => {
    for await (const { id } of client.list()) ids.push(id);
  })();
  await expect(all).rejects.toThrow('No next page: "x"');
  await expect(all).rejects.toBeInstanceOf(SkillsApiError);
  expect(ids).toEqual(expected);

  let page = await client.list();
  await expect(async () => {
    while (page.hasNextPage()) page = await page.getNextPage();
  }).rejects.toThrow("No next page");
});

test("a page that leads to the given page ends the list with an error", async () => {
  const { client } = await setUp({ x: { ids: ["a"], next: "y" }, y: { ids: ["b"], next: "x" } });
  await expect(idsOf(client.list({ page: "x" }))).rejects.toThrow('No next page: "x"');
});

test("iteration throws the error of a later page", async () => {
  const server = await serve((request, response) => {
    if (request.url.includes("page=")) json({}, 500)(request, response);
    else json({ data: [skill], has_more: true, next_page: "page_2" })(request, response);
  });
  const options = { revision: "skills-2025-10-02", apiKey: key, baseURL: server.url, maxRetries: 0 } as const;
  await expect(idsOf(createSkillsClient(options).list())).rejects.toMatchObject({ status: 500 });
});

test("a response without a list of items is an error", async () => {
  for (const body of [{}, { data: null, next_page: null }, { data: {} }, [], null, 1, "x"]) {
    const server = await serve(json(body));
    const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
    await expect(client.list()).rejects.toThrow("200 error: not a Skills API response: ");
  }
});
