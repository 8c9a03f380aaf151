import { defineConfig } from "vitest/config";
import { projectsIn } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => ({
  test: { projects: projectsIn(mode, "bundle", { isolated: ["test/zip/read-zip-without-native"] }) },
}));
