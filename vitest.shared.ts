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
      // Files share a worker: loading what they test takes longer than most of them.
      isolate: false,
      unstubEnvs: true,
      unstubGlobals: true,
      // Child processes of tests run on sources, too.
      execArgv: ["--conditions=@skills-api/source"],
    },
  };
}

/** Files of a package that need other settings, as globs without `.test.ts`. */
interface OtherFiles {
  /** Files that need modules of their own, such as those that replace some by `vi.mock`. Each gets a worker. */
  readonly isolated: readonly string[];
  /** Files of projects that the package defines itself. */
  readonly elsewhere?: readonly string[];
}

/** Returns two projects for the tests of a package: files that share a worker, and files with a worker each. */
export function projectsIn(
  mode: string,
  name: string,
  { isolated, elsewhere = [] }: OtherFiles,
): UserWorkspaceConfig[] {
  const shared = sharedIn(mode);
  const { include, exclude } = shared.test;
  const files = include.flatMap((each) => isolated.map((glob) => each.replace("**/*", glob)));
  return [
    { ...shared, test: { ...shared.test, name, exclude: [...exclude, ...files, ...elsewhere] } },
    { ...shared, test: { ...shared.test, name: `${name}, isolated`, include: files, isolate: true } },
  ];
}
