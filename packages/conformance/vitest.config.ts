import { defineConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => ({
  test: {
    // Each worker loads and compiles the whole suite.
    maxWorkers: 2,
    globalSetup: "test/support/ledger-folder.ts",
    projects: testProjects(mode, "conformance", { isolated: ["test/secrets/*"] }),
  },
}));
