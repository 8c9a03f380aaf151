import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { revisions } from "@skills-api/spec";
import { expect, test } from "vitest";
import { documentPath } from "../lib/documents.ts";
import { installNpm } from "../lib/install.ts";
import { createFolder } from "../lib/life.ts";
import { everySuccess, requestEvery, startServer } from "../lib/servers.ts";

/** An upload of several files, which Prism rejects: of the parts with one name, it keeps the last, as a string. */
const prismReproduction = {
  openapi: "3.1.0",
  info: { title: "Upload", version: "1" },
  paths: {
    "/": {
      post: {
        requestBody: {
          content: {
            "multipart/form-data": {
              schema: {
                properties: { files: { type: "array", items: { type: "string", format: "binary" } } },
              },
            },
          },
        },
        responses: { 200: { description: "Uploaded." } },
      },
    },
  },
};

async function startPrism(document: string): Promise<string> {
  const prism = join(await installNpm("@stoplight/prism-cli"), "node_modules/.bin/prism");
  return startServer(prism, (port) => ["mock", "--port", String(port), document]);
}

test.each(revisions)("Prism serves every operation of %s but uploads, which it cannot", async (revision) => {
  const url = await startPrism(documentPath(revision));
  const uploads = { createSkill: "422 application/json", createSkillVersion: "422 application/json" };
  expect(await requestEvery(url, revision)).toEqual({ ...everySuccess, ...uploads });
});

test("Prism rejects uploads of several files in any API", async () => {
  const document = join(await createFolder(), "upload.json");
  await writeFile(document, JSON.stringify(prismReproduction));
  const url = await startPrism(document);
  const body = new FormData();
  for (const name of ["a", "b"]) body.append("files", new File(["x"], name));
  const response = await fetch(url, { method: "POST", body });
  expect(response.status).toBe(422);
  expect(await response.text()).toContain("must be array");
});

test.each(revisions)("Steady serves every operation of %s", async (revision) => {
  const steady = join(await installNpm("@stdy/cli"), "node_modules/.bin/steady");
  const strict = ["--reject-on-sdk-error", "--no-color"];
  const url = await startServer(steady, (port) => [
    "--port",
    String(port),
    ...strict,
    documentPath(revision),
  ]);
  expect(await requestEvery(url, revision)).toEqual(everySuccess);
});

test.each(revisions)("@scalar/mock-server serves every operation of %s", async (revision) => {
  const modules = join(await installNpm("@scalar/mock-server"), "node_modules");
  const program = join(await createFolder(), "server.mjs");
  const entry = (path: string) => JSON.stringify(pathToFileURL(join(modules, path)));
  await writeFile(
    program,
    `import { readFile } from "node:fs/promises";
     import { serve } from ${entry("@hono/node-server/dist/index.mjs")};
     import { createMockServer } from ${entry("@scalar/mock-server/dist/index.js")};
     const [, , port, path] = process.argv;
     const document = JSON.parse(await readFile(path, "utf8"));
     serve({ fetch: (await createMockServer({ document })).fetch, port: Number(port), hostname: "127.0.0.1" });`,
  );
  const url = await startServer(process.execPath, (port) => [program, String(port), documentPath(revision)]);
  expect(await requestEvery(url, revision)).toEqual(everySuccess);
});
