import { describe, expect, it } from "vitest";
import {
  expectError,
  expectOk,
  type ListJson,
  revisions,
  type TestResponse,
  useServer,
} from "../support/server.ts";

const server = useServer();

interface Named {
  readonly id: string;
}

function get(path: string): Promise<TestResponse> {
  return server().ga.get(path);
}

async function list(path: string): Promise<ListJson<Named>> {
  return expectOk(await get(path));
}

/** All pages, starting at the first. */
async function pages(path: string, limit: number): Promise<(readonly Named[])[]> {
  const all: (readonly Named[])[] = [];
  let page: string | null = "";
  while (page !== null) {
    const { data, next_page }: ListJson<Named> = await list(
      `${path}?limit=${limit}&page=${encodeURIComponent(page)}`,
    );
    all.push(data);
    page = next_page;
  }
  return all;
}

async function skillWithVersions(count: number): Promise<{ readonly id: string; readonly versions: string }> {
  const { id } = await server().createSkill();
  for (let index = 1; index < count; index += 1) await server().createVersion(id);
  return { id, versions: `/v1/skills/${id}/versions` };
}

describe("lists in ga", () => {
  it("show the newest skills first", async () => {
    const ids: string[] = [];
    for (let index = 0; index < 3; index += 1) ids.unshift((await server().ga.createSkill()).id);
    const { data } = await list("/v1/skills");
    expect(data.map(({ id }) => id)).toEqual([...ids, "xlsx", "pptx", "docx", "pdf"]);
    expect((await list("/v1/skills?source=custom")).data).toEqual(data.slice(0, 3));
    expect((await list("/v1/skills?source=anthropic")).data).toEqual(data.slice(3));
  });

  it("show the newest versions first, page by page", async () => {
    const { id, versions } = await skillWithVersions(5);
    const newestFirst = server()
      .mock.skills()
      .find((skill) => skill.id === id)
      ?.versions.map(({ skver_id }) => skver_id)
      .reverse();
    expect((await list(versions)).data.map((version) => version.id)).toEqual(newestFirst);
    const paged = await pages(versions, 2);
    expect(paged.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(paged.flat().map((version) => version.id)).toEqual(newestFirst);
  });

  it("continue after the previous page, whatever was added or deleted", async () => {
    const { id, versions } = await skillWithVersions(5);
    const all = (await list(versions)).data.map((version) => version.id);
    const { next_page } = await list(`${versions}?limit=2`);
    for (const deleted of all.slice(1, 3)) expectOk(await server().ga.delete(`${versions}/${deleted}`));
    await server().ga.createVersion(id);
    const rest = await list(`${versions}?page=${encodeURIComponent(String(next_page))}`);
    expect(rest.data.map((version) => version.id)).toEqual(all.slice(3));
    expect(rest.next_page).toBeNull();
  });

  it.each([1, 2, 3, 4, 5, 6])("show each skill once in pages of %d", async (limit) => {
    await skillWithVersions(1);
    const { data } = await list("/v1/skills");
    const paged = await pages("/v1/skills", limit);
    expect(paged.flat()).toEqual(data);
    expect(paged.slice(0, -1).every((page) => page.length === limit)).toBe(true);
  });

  it("show 20 items by default, and a token of the next page", async () => {
    const { versions } = await skillWithVersions(21);
    for (let index = 0; index < 16; index += 1) await server().ga.createSkill();
    for (const path of ["/v1/skills", versions]) {
      const { data, next_page } = await list(path);
      expect({ path, count: data.length }).toEqual({ path, count: 20 });
      expect(next_page).toMatch(/^page_/);
    }
  });

  it.each(["/v1/skills", "/v1/skills/xlsx/versions"])("take limits from 1 to 1000: %s", async (path) => {
    for (const limit of ["1", "1000"]) expect((await get(`${path}?limit=${limit}`)).status).toBe(200);
    for (const limit of ["0", "-1", "1001", "99999999999999999999"]) {
      expect(expectError(await get(`${path}?limit=${limit}`), 400)).toBe("limit must be between 1 and 1000");
    }
    for (const limit of ["abc", "1.5", "%20"]) {
      expect(expectError(await get(`${path}?limit=${limit}`), 400)).toBe("limit must be an integer");
    }
  });

  it.each(["foo", "anthropic_example", "plugin", "Custom"])("reject source=%s", async (source) => {
    expect(expectError(await get(`/v1/skills?source=${source}`), 400)).toBe(
      "source must be one of custom, anthropic",
    );
  });

  it.each(["/v1/skills", "/v1/skills/xlsx/versions"])("reject an invalid page token: %s", async (path) => {
    for (const page of ["garbage", "page_", "page_garbage", "page_MQ==", "0"]) {
      expect(expectError(await get(`${path}?page=${page}`), 400)).toBe("page is not a valid page token.");
    }
  });
});

describe.each(revisions)("a page token of %s", (revision) => {
  it.each(["/v1/skills", "{versions}"])("is valid only in its own revision: %s", async (template) => {
    const { versions } = await skillWithVersions(3);
    const path = template.replace("{versions}", versions);
    const first = await server().inRevision(revision).get(`${path}?limit=1`);
    const token = encodeURIComponent(String(expectOk<ListJson<Named>>(first).next_page));
    for (const reader of revisions) {
      const response = await server().inRevision(reader).get(`${path}?limit=1&page=${token}`);
      if (reader === revision) expect(response.status).toBe(200);
      else expect(expectError(response, 400)).toBe("page is not a valid page token.");
    }
  });
});
