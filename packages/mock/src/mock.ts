import { defaultMaxBytes } from "@skills-api/bundle";
import { createFetch, type MockFetch } from "./fetch.ts";
import { type ApiKey, assertHeaderText, createCredentials } from "./http/credentials.ts";
import { Faults } from "./http/faults.ts";
import { type Backend, createHandler } from "./http/handler.ts";
import type { Handler } from "./http/message.ts";
import { PageTokens } from "./http/page-tokens.ts";
import { createClock, seededNow } from "./service/clock.ts";
import { idFactory } from "./service/identifiers.ts";
import { prebuiltSkills } from "./service/prebuilt.ts";
import { seededRandom } from "./service/random.ts";
import { type SkillSnapshot, skillSnapshot } from "./service/snapshot.ts";
import { Workspace } from "./service/workspace.ts";

/** Options of {@link createSkillsMock}. */
export interface SkillsMockOptions {
  /**
   * Makes responses reproducible: the same requests, sent one after another, get the same bytes, including
   * ids, dates and headers. Without a seed, ids are random and dates are real.
   */
  readonly seed?: string;
  /**
   * Returns milliseconds since the epoch, from 0 to 9e12. Called once at the start to validate it.
   *
   * @default Date.now, or a fixed clock with a `seed`
   */
  readonly now?: () => number;
  /**
   * Accepted keys, of visible ASCII characters. White space around a key is trimmed, as in a header.
   *
   * @default ["my-anthropic-api-key"] (as in the test suites of the official SDKs)
   */
  readonly apiKeys?: readonly (string | ApiKey)[];
  /**
   * Upper limit, in bytes, for the files of one upload together, uncompressed.
   *
   * @default 31457280 (30 MiB, the API's documented limit)
   */
  readonly uploadLimitBytes?: number;
  /**
   * Value of the response header `anthropic-organization-id`, of visible ASCII characters.
   *
   * @default "00000000-0000-4000-8000-000000000000"
   */
  readonly organizationId?: string;
  /**
   * Workspace of the keys without a `workspaceId`, and value of the response header `anthropic-workspace-id`.
   *
   * @default "wrkspc_01MockMockMockMockMockMo"
   */
  readonly workspaceId?: string;
  /**
   * Whether `anthropic-beta` may only have values that were known when this version was released. By default, any value
   * that has their form is accepted too, such as `some-beta-2026-12-31`, because new ones appear with every SDK. A typing
   * error such as `skills-2025-10-20` then selects `ga`.
   *
   * @default false
   */
  readonly strictBetas?: boolean;
  /**
   * Whether requests with an `origin` header, which browsers send for a page, need
   * `anthropic-dangerous-direct-browser-access: true`, as those to the API do. Without it, they get a 401. Browsers add
   * `origin` only on the network, so a test that calls `fetch` or uses msw has to set it.
   *
   * @default false, so that pages and simulated browsers in tests need no further header
   */
  readonly checkBrowserAccess?: boolean;
}

/** A Skills API in memory. */
export interface SkillsMock {
  /** Responds like the API, whatever the host of the URL. Pass it to a client as its `fetch`. */
  readonly fetch: MockFetch;
  /** Handles a request independently of the transport. `fetch`, `listen` and `skillsHandler` call it. */
  readonly handle: Handler;
  /** Returns a request id for a response that does not come from `handle`. Seeded like all ids. */
  newRequestId(): string;
  /** Injects faults. */
  readonly faults: Faults;
  /** Returns a copy of all stored skills, including the prebuilt ones, oldest first. */
  skills(): SkillSnapshot[];
  /** Restores the initial state, without faults. With a seed, ids and dates start over. */
  reset(): void;
}

const defaultApiKey = "my-anthropic-api-key";
const defaultOrganizationId = "00000000-0000-4000-8000-000000000000";
const defaultWorkspaceId = "wrkspc_01MockMockMockMockMockMo";

function randomSeed(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

function uploadLimit({ uploadLimitBytes = defaultMaxBytes }: SkillsMockOptions): number {
  if (Number.isSafeInteger(uploadLimitBytes) && uploadLimitBytes > 0) return uploadLimitBytes;
  throw new TypeError(`uploadLimitBytes must be a positive integer, not ${uploadLimitBytes}.`);
}

interface State {
  readonly workspaces: ReadonlyMap<string, Workspace>;
  readonly backend: Backend;
}

function createState(options: SkillsMockOptions, faults: Faults): State {
  const { organizationId = defaultOrganizationId, workspaceId = defaultWorkspaceId } = options;
  assertHeaderText("organizationId", organizationId);
  assertHeaderText("workspaceId", workspaceId);
  const credentials = createCredentials(options.apiKeys ?? [defaultApiKey], workspaceId);
  const seed = options.seed ?? randomSeed();
  // Separate streams, so that the number of requests does not change the id of the next skill.
  const stream = (name: string) => seededRandom(`${seed} ${name}`);
  const realTime = options.seed === undefined ? Date.now : seededNow(stream("time"));
  const newId = idFactory(stream("ids"));
  const newRequestId = idFactory(stream("requests"));
  const shared = { clock: createClock(options.now ?? realTime), newId, prebuilt: prebuiltSkills(newId) };
  const workspaceIds = new Set([...credentials.values()].map((credential) => credential.workspaceId));
  const workspaces = new Map([...workspaceIds].map((id) => [id, new Workspace(shared)]));
  return {
    workspaces,
    backend: {
      credentials,
      organizationId,
      uploadLimitBytes: uploadLimit(options),
      strictBetas: options.strictBetas ?? false,
      checkBrowserAccess: options.checkBrowserAccess ?? false,
      pageTokens: new PageTokens(seed),
      faults,
      newRequestId: () => newRequestId("req_"),
      workspace: (id) => {
        const workspace = workspaces.get(id);
        if (!workspace) throw new Error(`No workspace '${id}'.`);
        return workspace;
      },
    },
  };
}

/**
 * Creates a mock of the Skills API. Like the API, it uses the revision `skills-2025-10-02` if the request
 * header `anthropic-beta` contains that value, otherwise `ga`. Both revisions see the same skills.
 *
 * @throws TypeError for an invalid key, id or limit
 * @throws RangeError if `now` returns an invalid time
 *
 * @example
 * const mock = createSkillsMock({ seed: "docs" });
 * const response = await mock.fetch("https://api.anthropic.com/v1/skills", {
 *   headers: { "x-api-key": "my-anthropic-api-key" },
 * });
 */
export function createSkillsMock(options: SkillsMockOptions = {}): SkillsMock {
  const faults = new Faults();
  if (options.now) createClock(options.now)();
  let state = createState(options, faults);
  const handle = createHandler(() => state.backend);
  return {
    handle,
    fetch: createFetch(handle),
    newRequestId: () => state.backend.newRequestId(),
    faults,
    skills: () =>
      [...state.workspaces].flatMap(([id, workspace]) =>
        workspace.allSkills().map((skill) => skillSnapshot(id, skill)),
      ),
    reset: () => {
      faults.clear();
      state = createState(options, faults);
    },
  };
}
