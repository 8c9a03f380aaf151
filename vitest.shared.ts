import type { ViteUserConfig } from "vitest/config";

const conditions = ["@skills-api/source"];

/** The base of every package's vitest.config.ts: imports between packages resolve to sources. */
export const shared: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    // Tests that start a child process run it on sources too.
    execArgv: ["--conditions=@skills-api/source"],
  },
};
