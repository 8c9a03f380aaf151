import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

/** They put another module in the place of the redactor. */
const mocking = ["test/secrets/*.test.ts"];

export default defineConfig({
  ...shared,
  test: {
    // Much of the time these tests wait: for processes that they start.
    maxWorkers: 2,
    projects: [
      {
        ...shared,
        // To load the suite takes longer than most files of its tests.
        test: {
          ...shared.test,
          name: "conformance",
          exclude: [...(shared.test?.exclude ?? []), ...mocking],
          isolate: false,
        },
      },
      { ...shared, test: { ...shared.test, name: "secrets", include: mocking } },
    ],
  },
});
