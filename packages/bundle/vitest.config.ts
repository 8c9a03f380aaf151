import { defineConfig } from "vitest/config";
import { testProjects } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => ({
  test: { projects: testProjects(mode, "bundle", { isolated: ["test/zip/read-zip-without-native"] }) },
}));
