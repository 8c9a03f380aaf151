import { parseArgs } from "node:util";
import type { ApiKey, ApiKeyKind } from "../index.ts";

/** Thrown for invalid arguments. The message is one line. */
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
  readonly strictBetas: boolean;
  readonly checkBrowserAccess: boolean;
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
  "strict-betas": { type: "boolean" },
  "check-browser-access": { type: "boolean" },
} as const;

const defaultPort = 4010;

export const usage: string = `skills-mock: Claude's Skills API, in memory, on this machine

Usage
  skills-mock [options]

Options
  --host HOST             address to listen on (default: 127.0.0.1, this machine only)
  --port PORT             port to listen on, 0 for a free one (default: ${defaultPort})
  --api-key KEY           accept this key; repeatable (default: my-anthropic-api-key)
  --admin-key KEY         return 404 for this key, as the API does for Admin API keys
  --restricted-key KEY    accept this key, except for downloads
  --seed TEXT             respond to the same sequence of requests with the same ids,
                          dates and bytes
  --upload-limit BYTES    maximum size of an upload, uncompressed
                          (default: 31457280, 30 MiB)
  --strict-betas          refuse values of anthropic-beta that this version does not know,
                          even if they are named like one
  --check-browser-access  refuse requests with an origin header that do not have
                          anthropic-dangerous-direct-browser-access: true, as the API does
  -h, --help              print this help
  -v, --version           print the version

Example
  skills-mock --port 4010 &
  curl http://127.0.0.1:4010/v1/skills -H 'x-api-key: my-anthropic-api-key'

  The header 'anthropic-beta: skills-2025-10-02' selects that revision of the API.
  Without it, the server uses ga. Both revisions see the same skills.

  Point an SDK at the server with ANTHROPIC_BASE_URL=http://127.0.0.1:4010.
  Ctrl-C stops the server, which discards its data.
`;

function readValues(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node's message would contain the argument, which may be a key.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL") {
      throw new UsageError("unexpected argument without an option");
    }
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw new UsageError("unknown option");
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    // Node's message continues with advice about '--' that does not apply.
    throw new UsageError(line.split(". ")[0] ?? line);
  }
}

function integer(flag: string, text: string, minimum: number, maximum: number): number {
  const value = /^[0-9]{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw new UsageError(`${flag} must be an integer from ${minimum} to ${maximum}`);
}

/** @throws UsageError for an empty value: an empty host would listen on every address */
function nonEmpty(flag: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed === "") throw new UsageError(`${flag} must not be empty`);
  return trimmed;
}

function readKeys(values: ReturnType<typeof readValues>): ApiKey[] {
  const read = (flag: "api-key" | "admin-key" | "restricted-key", kind: ApiKeyKind) =>
    (values[flag] ?? []).map((key) => ({ key: nonEmpty(`--${flag}`, key), kind }));
  const keys = [
    ...read("api-key", "workspace"),
    ...read("admin-key", "admin"),
    ...read("restricted-key", "restricted"),
  ];
  if (new Set(keys.map(({ key }) => key)).size < keys.length)
    throw new UsageError("the same key is given twice");
  return keys;
}

/** @throws UsageError */
export function readArguments(argv: readonly string[]): CliArguments {
  const values = readValues(argv);
  const limit = values["upload-limit"];
  const keys = readKeys(values);
  const hasWorkspaceKey = keys.some(({ kind }) => kind === "workspace");
  return {
    help: values.help ?? false,
    version: values.version ?? false,
    host: values.host === undefined ? "127.0.0.1" : nonEmpty("--host", values.host),
    port: values.port === undefined ? defaultPort : integer("--port", values.port, 0, 65_535),
    apiKeys: hasWorkspaceKey ? keys : [{ key: "my-anthropic-api-key" }, ...keys],
    seed: values.seed,
    uploadLimitBytes: limit === undefined ? undefined : integer("--upload-limit", limit, 1, 2 ** 31 - 1),
    strictBetas: values["strict-betas"] ?? false,
    checkBrowserAccess: values["check-browser-access"] ?? false,
  };
}
