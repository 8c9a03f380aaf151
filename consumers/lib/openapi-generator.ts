import { join } from "node:path";
import type { Revision } from "@skills-api/spec";
import { documentPath } from "./documents.ts";
import { installOpenApiGenerator } from "./install.ts";
import { createFolder } from "./life.ts";
import { run } from "./run.ts";

/** Generates a client with openapi-generator, and returns its folder. */
export async function generateClient(
  generator: string,
  revision: Revision,
  properties: readonly string[] = [],
): Promise<string> {
  const jar = await installOpenApiGenerator();
  const folder = join(await createFolder(), "generated");
  await run("java", [
    ...["-jar", jar, "generate", "--generator-name", generator, "--input-spec", documentPath(revision)],
    ...[
      "--output",
      folder,
      "--additional-properties",
      ["hideGenerationTimestamp=true", ...properties].join(),
    ],
  ]);
  return folder;
}
