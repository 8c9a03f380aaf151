import type { TestUserConfig, UserWorkspaceConfig, ViteUserConfig } from "vitest/config";

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
 * Returns the vitest configuration that all packages share. Imports between packages resolve to sources.
 *
 * @param mode The mode of vitest, which selects a tier.
 */
export function sharedConfig(mode: string): SharedConfig {
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
      // Files share a worker: loading what they test takes longer than most of them.
      isolate: false,
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
      // Child processes of tests run on sources, too.
      execArgv: ["--conditions=@skills-api/source"],
    },
  };
}

/** Test files with settings of their own, as globs without `.test.ts`, relative to the package. */
interface SpecialFiles {
  /** Each of these gets a worker, because it replaces modules with `vi.mock` or needs them newly loaded. */
  readonly isolated: readonly string[];
  /** These are in other projects. */
  readonly excluded?: readonly string[];
}

/** Returns two projects for the tests of a package: files that share a worker, and files with a worker each. */
export function testProjects(
  mode: string,
  name: string,
  { isolated, excluded = [] }: SpecialFiles,
): UserWorkspaceConfig[] {
  const shared = sharedConfig(mode);
  const { include, exclude } = shared.test;
  const files = include.flatMap((each) => isolated.map((glob) => each.replace("**/*", glob)));
  return [
    { ...shared, test: { ...shared.test, name, exclude: [...exclude, ...files, ...excluded] } },
    { ...shared, test: { ...shared.test, name: `${name}, isolated`, include: files, isolate: true } },
  ];
}
