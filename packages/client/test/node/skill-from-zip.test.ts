import { join } from "node:path";
import { writeZip } from "@skills-api/bundle";
import { createSkillsClient } from "@skills-api/client";
import { skillFromZip } from "@skills-api/client/node";
import { expect, test } from "vitest";
import { key, skill } from "../examples.ts";
import { json, serve } from "../server.ts";
import { directoryWith } from "./directory.ts";

const zip = writeZip([
  { path: "my-skill/SKILL.md", bytes: new TextEncoder().encode("---\nname: my-skill\n---\n") },
]);

test.each([
  ["my-skill.zip", "my-skill.zip"],
  ["my-skill.ZIP", "my-skill.zip"],
  ["my-skill.skill", "my-skill.skill.zip"],
  ["my-skill", "my-skill.zip"],
])("the archive %s is sent as %s", async (name, sent) => {
  const root = await directoryWith({ [name]: zip });
  const server = await serve(json(skill));
  const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key, baseURL: server.url });
  await client.create({ files: await skillFromZip(join(root, name)) });
  const body = server.received[0]?.body ?? Buffer.of();
  expect(
    body
      .toString("latin1")
      .match(/filename="(.*)"\r\nContent-Type: (.*)\r\n/)
      ?.slice(1),
  ).toEqual([sent, "application/zip"]);
  expect(body.includes(Buffer.from(zip))).toBe(true);
});

test("a file that is not an archive is rejected", async () => {
  const root = await directoryWith({ "a.zip": "hello", "empty.zip": "" });
  await expect(skillFromZip(join(root, "a.zip"))).rejects.toThrow("a.zip is not a zip archive.");
  await expect(skillFromZip(join(root, "empty.zip"))).rejects.toThrow("empty.zip is not a zip archive.");
  await expect(skillFromZip(root)).rejects.toThrow(`${root} is not a zip archive.`);
  await expect(skillFromZip(join(root, "none.zip"))).rejects.toThrow(/ENOENT.*none\.zip/);
});
