import { defineConfig, mergeConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

// A wrong type in these tests fails the test run, not only `tsc`.
export default defineConfig(
  mergeConfig(shared, {
    test: { typecheck: { enabled: true, include: ["test/types.test.ts", "test/types/*.test.ts"] } },
  }),
);
