import type { TestUserConfig, ViteUserConfig } from "vitest/config";

const conditions = ["@skills-api/source"];

const minute = 60_000;

/**
 * Test files and time limit of each tier: `pnpm test`, `pnpm test:ci` and `pnpm test:long` run vitest in the mode of
 * the same name. No test waits for its limit: it only ends one that hangs.
 */
const tiers = {
  test: { include: ["**/*.test.ts"], exclude: ["**/*.{ci,long}.test.ts"], timeout: 10 * minute },
  ci: { include: ["**/*.ci.test.ts"], exclude: [], timeout: 20 * minute },
  long: { include: ["**/*.long.test.ts"], exclude: [], timeout: 300 * minute },
} as const;

/** A configuration whose tests are known. */
interface SharedConfig extends ViteUserConfig {
  readonly test: TestUserConfig & Required<Pick<TestUserConfig, "include" | "exclude">>;
}

/**
 * Returns what the vitest.config.ts of every package starts from: imports between packages resolve to sources.
 *
 * @param mode That of vitest: a tier.
 */
export function sharedIn(mode: string): SharedConfig {
  // Tools such as knip read the configuration in a mode of their own, and need to see every test.
  const { include, exclude, timeout } = Object.entries(tiers).find(([name]) => name === mode)?.[1] ?? {
    ...tiers.long,
    include: ["**/*.test.ts"],
  };
  return {
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      include: [...include],
      exclude: ["**/node_modules/**", "**/dist/**", ...exclude],
      testTimeout: timeout,
      hookTimeout: timeout,
      // Child processes of tests run on sources, too.
      execArgv: ["--conditions=@skills-api/source"],
    },
  };
}
