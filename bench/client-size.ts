import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { printTable } from "./lib/table.ts";

/** The same program for browsers, which lists skills once, with four clients. */
const programs: Readonly<Record<string, string>> = {
  "bare fetch": `
    const response = await fetch("https://api.anthropic.com/v1/skills", {
      headers: { "x-api-key": key, "anthropic-version": "2023-06-01", "anthropic-beta": "skills-2025-10-02" },
    });
    console.log(await response.json());
  `,
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    const client = createClient({
      baseUrl: "https://api.anthropic.com",
      headers: { "x-api-key": key, "anthropic-version": "2023-06-01", "anthropic-beta": "skills-2025-10-02" },
    });
    console.log(await client.GET("/v1/skills"));
  `,
  "@skills-api/client": `
    import { createSkillsClient } from "@skills-api/client";
    const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: key });
    console.log(await client.list());
  `,
  "@anthropic-ai/sdk 0.120.0": `
    import Anthropic from "@anthropic-ai/sdk";
    const client = new Anthropic({ apiKey: key, dangerouslyAllowBrowser: true });
    console.log(await client.beta.skills.list());
  `,
};

interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
}

async function sizeOf(name: string, program: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    conditions: ["@skills-api/source"],
    // The official SDK imports Node modules in code that browsers never run.
    external: ["node:*"],
    write: false,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { name, minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

const sizes = await Promise.all(Object.entries(programs).map(([name, program]) => sizeOf(name, program)));
const ours = sizes.find(({ name }) => name === "@skills-api/client")?.gzipped ?? 0;
const bytes = (value: number) => value.toLocaleString("en");

printTable([
  ["list skills once, in a browser", "minified", "gzip -9", "ratio"],
  ...sizes.map(({ name, minified, gzipped }) => [
    name,
    bytes(minified),
    bytes(gzipped),
    `${(gzipped / ours).toFixed(2)}x`,
  ]),
]);
