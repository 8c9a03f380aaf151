import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { skipFile } from "../../../vitest.skip.ts";
import { readPythonSdk } from "../../lib/drift/python-sdk.ts";
import { missingPython } from "./missing-python.ts";
import { testPlants } from "./planted.ts";
import { pythonPlants } from "./python-plants.ts";
import { writePythonSdk } from "./python-sdk.ts";

const missing = await missingPython();
const folder = await mkdtemp(join(tmpdir(), "python-sdk-"));

skipFile(missing);

afterAll(() => rm(folder, { recursive: true }));

describe("a package in the form of the Python SDK", () => {
  testPlants({
    original: async () => {
      await writePythonSdk(folder);
      return folder;
    },
    read: readPythonSdk,
    plants: pythonPlants,
    missing,
  });
});
