import { parseArgs } from "node:util";
import type { ApiKey, ApiKeyKind } from "../index.ts";

/** A mistake in how the command was typed; `message` says it in one line. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

export interface CliArguments {
  readonly help: boolean;
  readonly version: boolean;
  readonly host: string;
  readonly port: number;
  readonly apiKeys: readonly ApiKey[];
  readonly seed: string | undefined;
  readonly uploadLimitBytes: number | undefined;
}

const options = {
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
  host: { type: "string" },
  port: { type: "string" },
  "api-key": { type: "string", multiple: true },
  "admin-key": { type: "string", multiple: true },
  "restricted-key": { type: "string", multiple: true },
  seed: { type: "string" },
  "upload-limit": { type: "string" },
} as const;

const defaultPort = 4010;

export const usage: string = `skills-mock: Claude's Skills API, in memory, on this machine

Usage
  skills-mock [options]

Options
  --host HOST             address to listen on, default 127.0.0.1 (this machine only)
  --port PORT             default ${defaultPort}; 0 picks a free one
  --api-key KEY           a key to accept; repeat for more; default my-anthropic-api-key
  --admin-key KEY         an Admin API key: every answer is 404, as from the API
  --restricted-key KEY    a key that may not download skills
  --seed TEXT             same seed, same requests one after another: same ids, dates
                          and bytes
  --upload-limit BYTES    most bytes of one upload, uncompressed; default 31457280 (30 MiB)
  -h, --help              this text
  -v, --version           the version

Try it
  skills-mock --port 4010 &
  curl http://127.0.0.1:4010/v1/skills -H 'x-api-key: my-anthropic-api-key'

  A request with the header 'anthropic-beta: skills-2025-10-02' is answered in the
  shapes of that revision, any other in those of ga; both see the same skills.
  An SDK is pointed at it with ANTHROPIC_BASE_URL=http://127.0.0.1:4010.
  Everything is forgotten when it stops (Ctrl-C).
`;

function readValues(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node would repeat the stray argument, which may well be a key.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
      throw new UsageError("there is a value without an option before it");
    }
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError("there is an option it does not have");
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    // Node's sentence goes on with advice about '--' that helps nobody here.
    throw new UsageError(line.split(". ")[0] ?? line);
  }
}

function integer(flag: string, text: string, minimum: number, maximum: number): number {
  const value = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw new UsageError(`${flag} must be a whole number from ${minimum} to ${maximum}`);
}

/** An empty key would let everybody in, or nobody; an empty host would listen everywhere. */
function notEmpty(flag: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new UsageError(`${flag} must not be empty`);
  return trimmed;
}

function keysOf(values: ReturnType<typeof readValues>): ApiKey[] {
  const read = (flag: "api-key" | "admin-key" | "restricted-key", kind: ApiKeyKind) =>
    (values[flag] ?? []).map((key) => ({ key: notEmpty(`--${flag}`, key), kind }));
  const keys = [
    ...read("api-key", "workspace"),
    ...read("admin-key", "admin"),
    ...read("restricted-key", "restricted"),
  ];
  if (new Set(keys.map(({ key }) => key)).size < keys.length) throw new UsageError("a key was given twice");
  return keys;
}

/** @throws UsageError */
export function readArguments(argv: readonly string[]): CliArguments {
  const values = readValues(argv);
  const limit = values["upload-limit"];
  const keys = keysOf(values);
  const hasWorkspaceKey = keys.some(({ kind }) => kind === "workspace");
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    host: values.host === undefined ? "127.0.0.1" : notEmpty("--host", values.host),
    port: values.port === undefined ? defaultPort : integer("--port", values.port, 0, 65_535),
    apiKeys: hasWorkspaceKey ? keys : [{ key: "my-anthropic-api-key" }, ...keys],
    seed: values.seed,
    uploadLimitBytes: limit === undefined ? undefined : integer("--upload-limit", limit, 1, 2 ** 31 - 1),
  };
}
