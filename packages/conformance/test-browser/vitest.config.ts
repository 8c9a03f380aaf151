import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { shared } from "../../../vitest.shared.ts";

// A browser is wanted for these alone, so that they are no part of `vitest run`.
export default defineConfig({
  ...shared,
  root: join(import.meta.dirname, ".."),
  test: { ...shared.test, include: ["test-browser/**/*.browser.ts"], maxWorkers: 1 },
});
