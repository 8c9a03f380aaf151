import { defineConfig, mergeConfig } from "vitest/config";
import { sharedIn } from "../../vitest.shared.ts";

// A wrong type in these tests fails the test run, not only `tsc`.
export default defineConfig(({ mode }) =>
  mergeConfig(sharedIn(mode), {
    test: { typecheck: { enabled: true, include: ["test/types.test.ts", "test/types/*.test.ts"] } },
  }),
);
