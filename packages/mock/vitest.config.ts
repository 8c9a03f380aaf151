import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { sharedConfig, testProjects } from "../../vitest.shared.ts";

export default defineConfig(({ mode }) => {
  const shared = sharedConfig(mode);
  const including = (...paths: readonly string[]) =>
    paths.flatMap((path) => shared.test.include.map((each) => each.replace("**/*", path)));
  const withMsw = {
    2: { ...shared.resolve },
    3: { ...shared.resolve, alias: [{ find: /^msw(\/.*)?$/, replacement: "msw3$1" }] },
  };

  /**
   * Tests in a simulated browser, whose classes differ from Node's. With the pool `vmThreads`, as in Jest, even
   * `Object` and `Error` do.
   */
  function simulatedBrowser(
    environment: "jsdom" | "happy-dom",
    pool: "forks" | "vmThreads",
    msw: 2 | 3,
  ): TestProjectInlineConfiguration {
    return {
      ...shared,
      resolve: withMsw[msw],
      test: {
        ...shared.test,
        name: `${environment}, ${pool}, msw ${msw}`,
        include: including("test/environments/dom", `test/environments/${environment}`),
        setupFiles: ["test/environments/node-globals.ts"],
        environment,
        pool,
        isolate: true,
      },
    };
  }

  return {
    test: {
      projects: [
        ...testProjects(mode, "mock", {
          isolated: ["test/versions/stored-bytes"],
          excluded: ["test/environments/**"],
        }),
        {
          ...shared,
          resolve: withMsw[3],
          test: { ...shared.test, name: "msw 3", include: including("test/mounts/msw") },
        },
        simulatedBrowser("jsdom", "forks", 2),
        simulatedBrowser("jsdom", "vmThreads", 3),
        simulatedBrowser("happy-dom", "forks", 2),
        simulatedBrowser("happy-dom", "vmThreads", 3),
      ],
    },
  };
});
