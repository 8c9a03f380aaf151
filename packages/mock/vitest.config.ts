import { defineConfig } from "vitest/config";
import { sharedIn } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => {
  const shared = sharedIn(mode);
  return {
    ...shared,
    test: {
      projects: [
        { ...shared, test: { ...shared.test, name: "mock" } },
        {
          ...shared,
          resolve: { ...shared.resolve, alias: [{ find: /^msw(\/.*)?$/, replacement: "msw3$1" }] },
          test: {
            ...shared.test,
            name: "msw 3",
            include: shared.test.include.map((each) => each.replace("**/*", "test/mounts/msw")),
          },
        },
      ],
    },
  };
});
