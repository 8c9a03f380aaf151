import { readdir } from "node:fs/promises";
import { readZip, writeZip } from "@skills-api/bundle";
import { createSkillsMock } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import { expect, test } from "vitest";
import { runExample } from "./support/run-example.ts";

const skills = await readdir(new URL("../skills/", import.meta.url));

test("there are three skills to publish", () => {
  expect(skills.length).toBe(3);
});

test.each(skills)("publishes, downloads and compares %s", async (name) => {
  const mock = createSkillsMock();
  const server = await listen(mock);
  try {
    const { stdout } = await runExample("publish-skill.ts", [`skills/${name}`], server.url);
    expect(stdout).toMatch(
      /^Published \d+ files as skill_\w+, version skver_\w+\.\nAdded version skver_\w+\.\n/,
    );
    expect(stdout.trim().split("\n")).toHaveLength(5);
    expect(stdout).toMatch(/Downloaded \d+ files, all identical\.\n$/);
    const published = mock.skills().find((skill) => skill.source === "custom");
    expect(published?.name).toBe(name);
    expect(published?.versions).toHaveLength(2);
  } finally {
    await server.close();
  }
});

test("fails if a downloaded file differs", async () => {
  const { handle } = createSkillsMock();
  const server = await listen(async (request) => {
    const response = await handle(request);
    if (!request.path.endsWith("/content") || !(response.body instanceof Uint8Array)) return response;
    const files = (await readZip(response.body)).map(({ path, bytes }) => ({ path, bytes: bytes.slice(1) }));
    const body = writeZip(files);
    const headers = response.headers.filter(([name]) => name !== "content-length");
    return { ...response, headers: [...headers, ["content-length", String(body.length)]], body };
  });
  await expect(runExample("publish-skill.ts", ["skills/changelog-writer"], server.url)).rejects.toThrow(
    "changelog-writer/SKILL.md differs from the upload",
  );
  await server.close();
});
