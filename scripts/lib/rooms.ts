/** A package of the workspace whose imports are checked. */
export interface Package {
  readonly folder: string;
  /** Folder of the sources below {@link Package.folder}. */
  readonly source: string;
  readonly holds: string;
  /** Packages of the workspace that its sources may import. */
  readonly imports: readonly string[];
  /**
   * Rooms, from the ground up, with what each holds. A room imports only from rooms before it.
   *
   * A room is a folder below the sources, such as `http` or `runner/judge`, or a file directly in them, such as
   * `mock.ts`; {@link otherFiles} stands for all files directly in them that have no row of their own. A file belongs
   * to the longest name that fits, so a folder without a row is part of the room around it. Each folder directly in
   * the sources needs a row.
   */
  readonly rooms: Readonly<Record<string, string>>;
}

/** The room of all files directly in a package's sources that are no rooms themselves. */
export const otherFiles = "*.ts";

/** The packages that are published, from the ground up, by name. */
export const packages: Readonly<Record<string, Package>> = {
  "@skills-api/spec": {
    folder: "spec",
    source: ".",
    holds: "the contract: OpenAPI documents, their types, the requirement registry",
    imports: [],
    rooms: {
      [otherFiles]: "types of the registry and of operations, written by hand",
      generated: "types, bundled documents and registry, made by `pnpm generate`",
    },
  },
  "@skills-api/bundle": {
    folder: "packages/bundle",
    source: "src",
    holds: "skill bundles: layout rules, SKILL.md, zip; no HTTP",
    imports: [],
    rooms: {
      [otherFiles]: "files of a bundle, safe paths, limits, errors, front matter",
      zip: "reading and writing zip archives",
      rules: "layout and content rules of each revision",
      "read-bundle.ts": "reading and validating a bundle",
      "index.ts": "entry point",
    },
  },
  "@skills-api/client": {
    folder: "packages/client",
    source: "src",
    holds: "the typed client",
    imports: ["@skills-api/spec", "@skills-api/bundle"],
    rooms: {
      [otherFiles]: "the client for every runtime",
      node: "skills from directories and zip files, and saving downloads; Node alone",
      "node.ts": "entry point `/node`",
      "index.ts": "entry point",
    },
  },
  "@skills-api/mock": {
    folder: "packages/mock",
    source: "src",
    holds: "the stateful mock: in process, through msw, or as the server `skills-mock`",
    imports: ["@skills-api/spec", "@skills-api/bundle"],
    rooms: {
      service: "skills and versions in memory, without HTTP",
      http: "the API on top of the service, for any transport",
      "fetch.ts": "the HTTP layer as `fetch`",
      "mock.ts": "`createSkillsMock()`",
      node: "the `node:http` server",
      [otherFiles]: "entry points",
      cli: "the command `skills-mock`",
    },
  },
  "@skills-api/conformance": {
    folder: "packages/conformance",
    source: "src",
    holds: "the conformance suite and its command `skills-conformance`",
    imports: ["@skills-api/spec", "@skills-api/bundle", "@skills-api/mock"],
    rooms: {
      base: "usage errors, clock, JSON, control characters, files, version",
      contract: "registry, OpenAPI documents, differences between revisions, operations",
      http: "exchanges, the `node:http` wire, transport failures",
      redaction: "known secrets, secret patterns, redaction, quoting",
      targets: "servers under test and their capabilities",
      results: "result and schema, outcomes, counts, baseline, figures, comparison",
      "results/recording": "the file format of recordings",
      "client/ledger": "the ledger file",
      client: "transport, budget, reachability, the API's operations, multipart, names",
      suite: "what a scenario is, and its set-up steps",
      "suite/helpers": "what several scenarios use",
      "suite/scenarios": "the scenarios themselves",
      "runner/judge": "validation of every exchange against the documents",
      "runner/cleanup": "deletion of what a run created",
      "runner/recording": "the journal of a run, and a server that replays one",
      runner: "runs: selection, dry run, fixtures, summary",
      report: "reports of a result, one for each format",
      parity: "comparison of two servers",
      cli: "commands",
      [otherFiles]: "entry points",
    },
  },
};
