import { defineConfig } from "vitest/config";
import { sharedIn } from "../../vitest.shared.ts";

/** Replaces a module, which would stay replaced for the files that come after it in the same worker. */
const mocking = "test/secrets/**";

export default defineConfig(({ mode }) => {
  const shared = sharedIn(mode);
  const { include, exclude } = shared.test;
  return {
    ...shared,
    test: {
      maxWorkers: 2,
      projects: [
        {
          ...shared,
          // Loading and compiling the suite takes longer than most of its test files.
          test: { ...shared.test, name: "conformance", exclude: [...exclude, mocking], isolate: false },
        },
        {
          ...shared,
          test: {
            ...shared.test,
            name: "secrets",
            include: include.map((each) => each.replace("**/", "test/secrets/")),
          },
        },
      ],
    },
  };
});
