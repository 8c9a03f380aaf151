import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

export default defineConfig({
  ...shared,
  test: {
    projects: [
      { ...shared, test: { ...shared.test, name: "mock" } },
      {
        ...shared,
        resolve: { ...shared.resolve, alias: [{ find: /^msw(\/.*)?$/, replacement: "msw3$1" }] },
        test: { ...shared.test, name: "msw 3", include: ["test/mounts/msw.test.ts"] },
      },
    ],
  },
});
