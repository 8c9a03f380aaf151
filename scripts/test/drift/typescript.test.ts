import { describe } from "vitest";
import { readTypeScriptSdk } from "../../lib/drift/typescript-sdk.ts";
import { pathOf } from "../../lib/files.ts";
import { testPlants } from "./planted.ts";
import { typeScriptPlants } from "./typescript-plants.ts";

describe("the TypeScript SDK that the client's tests use", () => {
  testPlants({
    original: () => pathOf("packages/client/node_modules/anthropic-sdk-1"),
    read: readTypeScriptSdk,
    plants: typeScriptPlants,
  });
});
