import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Bundles a program for browsers. */
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
  if (!file) throw new Error("esbuild returned no output.");
  return { code: file.contents, metafile };
}

describe("a browser program that lists skills", () => {
  const program = `
    import { createSkillsClient } from "@skills-api/client";
    const client = createSkillsClient({ revision: "skills-2025-10-02", apiKey: "key" });
    for await (const skill of client.list()) console.log(skill.id);
  `;

  // The official SDK takes about seven times as much.
  test("is at most 7,000 bytes, minified and gzipped", async () => {
    const { code } = await bundle(program);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(7_000);
  });

  test("contains only the core and openapi-fetch", async () => {
    // esbuild fails for an import of a Node module on this platform.
    const { metafile } = await bundle(program);
    const inputs = Object.keys(metafile.inputs).map((path) => path.replace(/^.*node_modules\//, ""));
    const dependencies = inputs.filter((path) => !path.startsWith("src/") && path !== "<stdin>");
    expect(dependencies).toEqual(["openapi-fetch/dist/index.mjs"]);
    expect(inputs.filter((path) => path.startsWith("src/node"))).toEqual([]);
    expect(inputs).toContain("src/client.ts");
    for (const { imports } of Object.values(metafile.inputs)) {
      expect(imports.filter(({ external, path }) => external || path.startsWith("node:"))).toEqual([]);
    }
  });
});

test("the entry point for Node cannot be bundled for browsers", async () => {
  const program = `import { extractTo } from "@skills-api/client/node"; console.log(extractTo);`;
  await expect(bundle(program)).rejects.toThrow(/Could not resolve "node:/);
});

test("importing the core accesses no web API", async () => {
  const names = ["Blob", "File", "FormData", "Headers", "Request", "Response", "fetch"];
  const accessed: string[] = [];
  const { code } = await bundle(`export * from "@skills-api/client";`, "iife");
  const descriptors = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const [name, descriptor] of descriptors) {
    const get = () => {
      accessed.push(name);
      return descriptor?.value ?? descriptor?.get?.call(globalThis);
    };
    Object.defineProperty(globalThis, name, { configurable: true, get });
  }
  try {
    const core = new Function(`${Buffer.from(code)}; return bundled;`)();
    expect(accessed).toEqual([]);
    expect(() => core.createSkillsClient({ revision: "skills-2025-10-02", apiKey: "key" })).not.toThrow();
    expect(accessed).not.toEqual([]);
  } finally {
    for (const [name, descriptor] of descriptors) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
    }
  }
});
