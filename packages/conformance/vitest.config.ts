import { defineConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => ({
  // Each worker loads and compiles the whole suite.
  test: { maxWorkers: 2, projects: testProjects(mode, "conformance", { isolated: ["test/secrets/*"] }) },
}));
