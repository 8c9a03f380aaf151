import { defineConfig } from "vitest/config";
import { projectsIn } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => ({
  test: { maxWorkers: 2, projects: projectsIn(mode, "conformance", { isolated: ["test/secrets/*"] }) },
}));
