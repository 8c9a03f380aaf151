import { revisions } from "@skills-api/spec";
import { UsageError } from "../../base/usage-error.ts";
import type { Limits } from "../limits.ts";
import { checkLimits } from "../limits.ts";
import { runIdPattern } from "../run-id.ts";
import type { Reader } from "./reader.ts";
import type { RecordedRun } from "./recording.ts";

function runIdOf(reader: Reader): string {
  const id = reader.text();
  if (!runIdPattern.test(id)) throw reader.error("is no run id: 4 to 12 small letters and digits");
  return id;
}

function originOf(reader: Reader): string {
  const origin = reader.text();
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw reader.error("is no address of a server");
  }
  return origin;
}

function limitsOf(reader: Reader): Limits {
  const names = ["maxRequests", "maxCreates", "maxBytes", "maxSeconds", "rps", "concurrency"] as const;
  const given = names.flatMap((name) => {
    const value = reader.optional(name, (part) => part.number(0, false));
    return value === undefined ? [] : [[name, value] as const];
  });
  const limits: Limits = Object.fromEntries(given);
  try {
    checkLimits(limits);
  } catch (error) {
    throw error instanceof UsageError ? reader.error(`does not limit: ${error.message}`) : error;
  }
  return limits;
}

function revisionsOf(reader: Reader): RecordedRun["revisions"] {
  const named = reader.list().map((each) => each.word(revisions));
  if (named.length === 0) throw reader.error("is empty");
  return named;
}

/** What is there of these. */
function present<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> };
function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** What a file says of the run that it records. @throws UsageError for what no run is. */
export function readRun(reader: Reader): RecordedRun {
  const keys = reader.at("keys");
  const words = <T extends string>(name: string, allowed: readonly T[]) =>
    reader
      .at(name)
      .list()
      .map((each) => each.word(allowed));
  return {
    runId: runIdOf(reader.at("runId")),
    startedAt: reader.at("startedAt").isoDate(),
    duration: reader.at("duration").number(0),
    target: reader.at("target").text(),
    isMock: reader.at("isMock").boolean(),
    keys: {
      admin: keys.at("admin").boolean(),
      restricted: keys.at("restricted").boolean(),
      ...present({ elsewhere: keys.optional("elsewhere", (part) => part.boolean()) }),
    },
    revisions: revisionsOf(reader.at("revisions")),
    allowWrites: reader.at("allowWrites").boolean(),
    filter: reader
      .at("filter")
      .list()
      .map((each) => each.text()),
    include: words("include", ["large-upload", "open-questions"] as const),
    without: words("without", ["prebuilt", "download"] as const),
    limits: limitsOf(reader.at("limits")),
    ...present({
      origin: reader.optional("origin", originOf),
      auth: reader.optional("auth", (part) => part.word(["x-api-key", "bearer"] as const)),
      provisional: reader.optional("provisional", (part) => part.word(["gate", "show"] as const)),
      halted: reader.optional("halted", (part) => part.text()),
      ledger: reader.optional("ledger", (part) => part.text()),
      stopped: reader.optional("stopped", (part) => ({
        begun: part.at("begun").number(0),
        ended: part.at("ended").number(0),
      })),
    }),
  };
}
