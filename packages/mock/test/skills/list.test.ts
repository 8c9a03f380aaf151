import { describe, expect, it } from "vitest";
import { expectError, expectOk, type ListJson, type SkillJson, useServer } from "../support/server.ts";

const server = useServer();

async function list(query = ""): Promise<ListJson<SkillJson>> {
  return expectOk(await server().get(`/v1/skills${query}`));
}

async function createMany(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < count; index += 1) ids.push((await server().createSkill()).id);
  return ids;
}

/** The skills on all pages, starting at `page`. */
async function follow(query: string, page: string | null): Promise<SkillJson[]> {
  if (page === null) return [];
  const next = await list(`${query}&page=${encodeURIComponent(page)}`);
  return [...next.data, ...(await follow(query, next.next_page))];
}

describe("listing skills", () => {
  it("shows the prebuilt skills in an empty workspace", async () => {
    const { data, ...rest } = await list();
    expect(rest).toEqual({ has_more: false, next_page: null });
    expect(data.map(({ id }) => id).sort()).toEqual(["docx", "pdf", "pptx", "xlsx"]);
    expect(data.find(({ id }) => id === "xlsx")).toEqual({
      type: "skill",
      id: "xlsx",
      display_title: "xlsx",
      latest_version: "20260203",
      source: "anthropic",
      created_at: "2025-10-14T08:41:11.530827Z",
      updated_at: "2026-02-03T15:09:44.321438Z",
    });
  });

  it("has its keys in the API's order", async () => {
    expect(Object.keys(await list())).toEqual(["data", "has_more", "next_page"]);
  });

  it("shows the newest first", async () => {
    const ids = await createMany(3);
    const { data } = await list();
    expect(data.slice(0, 3).map(({ id }) => id)).toEqual(ids.reverse());
    const dates = data.map(({ created_at }) => created_at);
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("shows 20 by default", async () => {
    await createMany(17);
    const { data, has_more, next_page } = await list();
    expect({ count: data.length, has_more, token: next_page?.startsWith("page_") }).toEqual({
      count: 20,
      has_more: true,
      token: true,
    });
  });

  it("filters by source", async () => {
    const [id] = await createMany(1);
    expect((await list("?source=custom")).data.map((skill) => skill.id)).toEqual([id]);
    expect((await list("?source=anthropic")).data).toHaveLength(4);
    expect((await list("?source=")).data).toHaveLength(5);
  });

  it("includes skills without versions", async () => {
    const skill = await server().createSkill();
    expectOk(await server().send("DELETE", `/v1/skills/${skill.id}/versions/${skill.latest_version}`));
    expect((await list("?source=custom")).data).toMatchObject([{ id: skill.id, latest_version: null }]);
  });
});

describe("pages", () => {
  it.each([1, 2, 3, 4, 5, 6])("of %d show every skill once and in order", async (limit) => {
    await createMany(2);
    const whole = await list();
    const query = `?limit=${limit}`;
    const first = await list(query);
    expect(first.has_more).toBe(first.next_page !== null);
    expect([...first.data, ...(await follow(query, first.next_page))]).toEqual(whole.data);
  });

  it("keep their position when skills are created and deleted", async () => {
    const ids = await createMany(6);
    const first = await list("?limit=2&source=custom");
    expect(first.data.map(({ id }) => id)).toEqual([ids[5], ids[4]]);
    await createMany(2);
    for (const id of [ids[4], ids[3]]) {
      const skill = expectOk<SkillJson>(await server().get(`/v1/skills/${id}`));
      expectOk(await server().send("DELETE", `/v1/skills/${id}/versions/${skill.latest_version}`));
      expectOk(await server().send("DELETE", `/v1/skills/${id}`));
    }
    const rest = await follow("?limit=2&source=custom", first.next_page);
    expect(rest.map(({ id }) => id)).toEqual([ids[2], ids[1], ids[0]]);
  });

  it("accept limits from 1 to 100", async () => {
    expect((await list("?limit=100")).data).toHaveLength(4);
    expect((await list("?limit=1")).data).toHaveLength(1);
  });

  it.each(["0", "101", "-1", "99999999999999999999"])("reject limit=%s", async (limit) => {
    expect(expectError(await server().get(`/v1/skills?limit=${limit}`), 400)).toBe(
      "limit must be between 1 and 100",
    );
  });

  it.each(["abc", "1.5", "1e1", "0x10", "%20", "10,20"])("reject limit=%s", async (limit) => {
    expect(expectError(await server().get(`/v1/skills?limit=${limit}`), 400)).toBe(
      "limit must be an integer",
    );
  });
});

describe("rejects", () => {
  it.each(["foo", "anthropic_example", "plugin", "Custom", "custom,anthropic"])(
    "source=%s",
    async (source) => {
      expect(expectError(await server().get(`/v1/skills?source=${source}`), 400)).toBe(
        "source must be one of custom, anthropic",
      );
    },
  );

  it.each(["garbage", "page_", "page_garbage", "page_!!!", "page_MQ==", "page_%F0%9F%8E%89", "0"])(
    "page=%s",
    async (page) => {
      expect(expectError(await server().get(`/v1/skills?page=${page}`), 400)).toBe(
        "page is not a valid page token.",
      );
    },
  );

  it("a manipulated token", async () => {
    const { next_page } = await list("?limit=1");
    const decoded = Buffer.from(String(next_page).slice(5), "base64").toString();
    const manipulated = Buffer.from(decoded.replace(/^\d+/, "1")).toString("base64");
    expectError(await server().get(`/v1/skills?page=page_${encodeURIComponent(manipulated)}`), 400);
    expectError(await server().get(`/v1/skills?page=${encodeURIComponent(`${next_page} `)}`), 400);
  });

  it("a token of another list", async () => {
    const skill = await server().createSkill();
    await server().createVersion(skill.id);
    const other = await server().createSkill({ name: "other" });
    const versions = expectOk<ListJson<unknown>>(
      await server().get(`/v1/skills/${skill.id}/versions?limit=1`),
    );
    const token = encodeURIComponent(String(versions.next_page));
    expectError(await server().get(`/v1/skills?page=${token}`), 400);
    expectError(await server().get(`/v1/skills/${other.id}/versions?page=${token}`), 400);
    expectOk(await server().get(`/v1/skills/${skill.id}/versions?page=${token}`));
  });
});
