import { describe, expect, it } from "vitest";
import { expectError, expectOk, useServer } from "../support/server.ts";
import { file, multipart, skillMd, skillUpload } from "../support/upload.ts";

const server = useServer();

describe("display_name in ga", () => {
  it("defaults to the name if it is missing or empty", async () => {
    expect((await server().ga.createSkill()).display_name).toBe("my-skill");
    expect((await server().ga.createSkill({ label: "" })).display_name).toBe("my-skill");
  });

  it("need not be unique", async () => {
    const [one, two] = [
      await server().ga.createSkill({ label: "Twice" }),
      await server().ga.createSkill({ label: "Twice" }),
    ];
    expect(one.id).not.toBe(two.id);
    expect([one.display_name, two.display_name]).toEqual(["Twice", "Twice"]);
  });

  it.each(["l", "🎉"])("has at most 255 characters: %s", async (character) => {
    const longest = character.repeat(255);
    expect((await server().ga.createSkill({ label: longest })).display_name).toBe(longest);
    const longer = skillUpload({ label: character.repeat(256) });
    const response = await server().ga.send("POST", "/v1/skills", longer);
    expect(expectError(response, 400)).toBe("display_name must be at most 255 characters long");
    expect(response.headers["x-should-retry"]).toBe("false");
    expect(server().mock.skills()).toHaveLength(5);
  });

  it("is the last of repeated fields", async () => {
    const labels = ["first", "last"].map((content) => ({ name: "display_name", content }));
    const upload = multipart([...labels, file("my-skill/SKILL.md", skillMd())]);
    expect(expectOk(await server().ga.send("POST", "/v1/skills", upload))).toMatchObject({
      display_name: "last",
    });
  });

  it("must be text", async () => {
    const upload = multipart([
      file("my-skill/SKILL.md", skillMd()),
      { name: "display_name", content: Uint8Array.from([0xff]) },
    ]);
    expect(expectError(await server().ga.send("POST", "/v1/skills", upload), 400)).toBe(
      "The field 'display_name' is not UTF-8 text.",
    );
  });

  it("of a new version is ignored", async () => {
    const skill = await server().ga.createSkill({ label: "Mine" });
    await server().ga.createVersion(skill.id, { label: "l".repeat(256), title: "Mine" });
    expect(expectOk(await server().ga.get(`/v1/skills/${skill.id}`))).toMatchObject({ display_name: "Mine" });
  });
});

describe("the label of the other revision", () => {
  // Too long and not unique, so it would be rejected if it were used.
  it("is ignored in ga", async () => {
    await server().createSkill({ title: "Taken" });
    const skills = [
      await server().ga.createSkill({ title: "Taken" }),
      await server().ga.createSkill({ title: "t".repeat(65) }),
      await server().ga.createSkill({ title: "Ignored", label: "Mine" }),
    ];
    expect(skills.map(({ display_name }) => display_name)).toEqual(["my-skill", "my-skill", "Mine"]);
  });

  it("is ignored in skills-2025-10-02", async () => {
    const skills = [
      await server().createSkill({ label: "l".repeat(256) }),
      await server().createSkill({ label: "Ignored", title: "Mine" }),
    ];
    expect(skills.map(({ display_title }) => display_title)).toEqual(["my-skill", "Mine"]);
  });
});

describe("a display_title in skills-2025-10-02", () => {
  it.each([
    ["a display_name", { label: "Taken" }],
    ["a name without display_name", { name: "Taken".toLowerCase() }],
  ])("must differ from %s of ga", async (_, parts) => {
    const { display_name } = await server().ga.createSkill(parts);
    const again = await server().send("POST", "/v1/skills", skillUpload({ title: display_name }));
    expect(expectError(again, 400)).toBe(`Skill cannot reuse an existing display_title: ${display_name}`);
  });

  it("may be reused after the skill with that label was deleted in ga", async () => {
    const skill = await server().createSkill({ title: "Once" });
    expectOk(await server().ga.delete(`/v1/skills/${skill.id}`));
    expect((await server().createSkill({ title: "Once" })).display_title).toBe("Once");
  });

  it("may be longer than its limit if it was set in ga", async () => {
    const label = "l".repeat(255);
    const { id } = await server().ga.createSkill({ label });
    expect(expectOk(await server().get(`/v1/skills/${id}`))).toMatchObject({ display_title: label });
  });
});
