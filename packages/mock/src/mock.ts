import { defaultMaxBytes } from "@skills-api/bundle";
import { fetchThrough, type MockFetch } from "./fetch.ts";
import { type ApiKey, assertHeaderText, credentialsFrom } from "./http/credentials.ts";
import { Cursors } from "./http/cursors.ts";
import { Faults } from "./http/faults.ts";
import { type Backend, createHandler } from "./http/handler.ts";
import type { Handler } from "./http/message.ts";
import { clockFrom, seededNow } from "./service/clock.ts";
import { idFactory } from "./service/identifiers.ts";
import { prebuiltSkills } from "./service/prebuilt.ts";
import { seededRandom } from "./service/random.ts";
import { type SkillSnapshot, skillSnapshot } from "./service/snapshot.ts";
import { Workspace } from "./service/workspace.ts";

export interface SkillsMockOptions {
  /**
   * With a seed, the same requests, each sent after the answer to the one before, get the same bytes: ids,
   * dates and every header of the mock included. Without one, ids are random and dates are real.
   */
  readonly seed?: string;
  /**
   * Milliseconds since the epoch, such as `Date.now`; from 0 to 9e12. Read once at the start, to check it.
   * Default: real time, or a clock of its own with a `seed`.
   */
  readonly now?: () => number;
  /**
   * The keys that are accepted, of visible ASCII characters; white space around one is cut off, as in a
   * header. Default `["my-anthropic-api-key"]`, as in the official SDKs' test suites.
   */
  readonly apiKeys?: readonly (string | ApiKey)[];
  /** Most bytes of one upload, uncompressed and all files together. Default 30 MiB, the API's documented limit. */
  readonly uploadLimitBytes?: number;
  /** The value of the `anthropic-organization-id` response header, of visible ASCII characters. */
  readonly organizationId?: string;
  /** The workspace of every key that names none; the value of the `anthropic-workspace-id` response header. */
  readonly workspaceId?: string;
}

/** A Skills API of its own, in memory. */
export interface SkillsMock {
  /** Answers like the API, whatever the host of the address; give it to a client as its `fetch`. */
  readonly fetch: MockFetch;
  /** The transport-neutral core that every mount calls. */
  readonly handle: Handler;
  /** The id for an answer that a mount of your own gives without asking `handle`; seeded like all others. */
  newRequestId(): string;
  /** What goes wrong on purpose. */
  readonly faults: Faults;
  /** A copy of everything stored, prebuilt skills included, oldest first. */
  skills(): SkillSnapshot[];
  /** Back to the state right after creation: same seed, same ids again, no faults. */
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
  throw new TypeError(`uploadLimitBytes must be a whole number above 0, not ${uploadLimitBytes}.`);
}

interface State {
  readonly workspaces: ReadonlyMap<string, Workspace>;
  readonly backend: Backend;
}

function createState(options: SkillsMockOptions, faults: Faults): State {
  const { organizationId = defaultOrganizationId, workspaceId = defaultWorkspaceId } = options;
  assertHeaderText("organizationId", organizationId);
  assertHeaderText("workspaceId", workspaceId);
  const credentials = credentialsFrom(options.apiKeys ?? [defaultApiKey], workspaceId);
  const seed = options.seed ?? randomSeed();
  // Streams of their own: how many requests were sent does not change the next skill's id.
  const stream = (name: string) => seededRandom(`${seed} ${name}`);
  const realTime = options.seed === undefined ? Date.now : seededNow(stream("time"));
  const newId = idFactory(stream("ids"));
  const newRequestId = idFactory(stream("requests"));
  const shared = { clock: clockFrom(options.now ?? realTime), newId, prebuilt: prebuiltSkills(newId) };
  const workspaceIds = new Set([...credentials.values()].map((credential) => credential.workspaceId));
  const workspaces = new Map([...workspaceIds].map((id) => [id, new Workspace(shared)]));
  return {
    workspaces,
    backend: {
      credentials,
      organizationId,
      uploadLimitBytes: uploadLimit(options),
      cursors: new Cursors(seed),
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
 * Creates a mock of the Skills API. As there, a request whose `anthropic-beta` header contains
 * `skills-2025-10-02` is answered in the shapes of that revision, any other in those of `ga`; both see the
 * same skills.
 *
 * @throws TypeError for keys and ids that no header can carry, and an impossible limit; RangeError for a
 * clock that does not tell the time
 *
 * @example
 * const mock = createSkillsMock({ seed: "docs" });
 * const response = await mock.fetch("https://api.anthropic.com/v1/skills", {
 *   headers: { "x-api-key": "my-anthropic-api-key" },
 * });
 */
export function createSkillsMock(options: SkillsMockOptions = {}): SkillsMock {
  const faults = new Faults();
  if (options.now) clockFrom(options.now)();
  let state = createState(options, faults);
  const handle = createHandler(() => state.backend);
  return {
    handle,
    fetch: fetchThrough(handle),
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
