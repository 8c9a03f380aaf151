import { defineConfig, mergeConfig } from "vitest/config";
import { sharedConfig } from "../../vitest.shared.ts";

// A wrong type in these tests fails the test run, not only `tsc`.
export default defineConfig(({ mode }) =>
  mergeConfig(sharedConfig(mode), {
    test: {
      typecheck: { enabled: mode === "test", include: ["test/types.test.ts", "test/types/*.test.ts"] },
    },
  }),
);
