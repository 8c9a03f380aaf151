import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a program becomes in a browser. */
async function bundle(
  program: string,
  format: "esm" | "iife" = "esm",
): Promise<{ code: Uint8Array; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format,
    globalName: "bundled",
    platform: "browser",
    conditions: ["@skills-api/source"],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const [file] = outputFiles;
  if (!file) throw new Error("esbuild wrote nothing");
  return { code: file.contents, metafile };
}

describe("a browser program that lists skills", () => {
  const program = `
    import { createSkillsClient } from "@skills-api/client";
    const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: "key" });
    for await (const skill of client.list()) console.log(skill.id);
  `;

  // The bar of the design for listing with retries; the official SDK takes about eight times as much.
  test("stays within 6,000 bytes, minified and gzipped", async () => {
    const { code } = await bundle(program);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6_000);
  });

  test("carries our core and openapi-fetch, and nothing else", async () => {
    // A module of Node would make esbuild fail for this platform.
    const { metafile } = await bundle(program);
    const inputs = Object.keys(metafile.inputs).map((path) => path.replace(/^.*node_modules\//, ""));
    const foreign = inputs.filter((path) => !path.startsWith("src/") && path !== "<stdin>");
    expect(foreign).toEqual(["openapi-fetch/dist/index.mjs"]);
    expect(inputs.filter((path) => path.startsWith("src/node"))).toEqual([]);
    expect(inputs).toContain("src/client.ts");
    for (const { imports } of Object.values(metafile.inputs)) {
      expect(imports.filter(({ external, path }) => external || path.startsWith("node:"))).toEqual([]);
    }
  });
});

test("the entry for Node is what a browser cannot carry", async () => {
  const program = `import { extractTo } from "@skills-api/client/node"; console.log(extractTo);`;
  await expect(bundle(program)).rejects.toThrow(/Could not resolve "node:/);
});

test("importing the core touches no web class", async () => {
  const names = ["Blob", "File", "FormData", "Headers", "Request", "Response", "fetch"];
  const touched: string[] = [];
  const { code } = await bundle(`export * from "@skills-api/client";`, "iife");
  const found = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, descriptor] of found) {
    const get = () => {
      touched.push(name);
      return descriptor?.value ?? descriptor?.get?.call(globalThis);
    };
    Object.defineProperty(globalThis, name, { configurable: true, get });
  }
  try {
    const core = new Function(`${Buffer.from(code)}; return bundled;`)();
    expect(touched).toEqual([]);
    expect(() => core.createSkillsClient({ revision: "skills-2025-10-02", apiKey: "key" })).not.toThrow();
    expect(touched).not.toEqual([]);
  } finally {
    for (const [name, descriptor] of found) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  }
});
