import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { UsageError } from "../../src/base/usage-error.ts";
import { harOf } from "../../src/results/recording/har.ts";
import { recordingOf } from "../../src/results/recording/read-har.ts";
import type { Recording } from "../../src/results/recording/recording.ts";
import { recordConformance } from "../../src/runner/record.ts";
import { openTarget } from "../../src/targets/index.ts";
import { createMock } from "../../src/targets/mock.ts";
import { faults, openTargetOf, serveWithFaults } from "../support/fault-server.ts";
import { ledgerFolder } from "../support/runs.ts";
import { closed, publishedSchema, schemaErrors } from "../support/schemas.ts";
import { written } from "./written.ts";

const require = createRequire(import.meta.url);

/** Validates HAR 1.2 with an independent schema. */
function wrongInHar(har: object): unknown {
  const ajv = new Ajv({ strict: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addMetaSchema(require("ajv/dist/refs/json-schema-draft-06.json"));
  for (const schema of Object.values(require("har-schema"))) ajv.addSchema(Object(schema));
  const validate = ajv.getSchema("har.json#");
  if (!validate) throw new Error("there is no schema of a HAR");
  return validate(har) ? [] : validate.errors;
}

let recording: Recording;

/** A run with open questions and a network fault: it has unusual paths, binary bodies and a fault. */
beforeAll(async () => {
  const faultOf = ({ number }: { number: number }) => (number === 5 ? faults["a reset"] : undefined);
  const server = await serveWithFaults(createMock().handle, faultOf);
  const target = await openTargetOf(server);
  try {
    const include = ["open-questions"] as const;
    const options = { target, allowWrites: true, include, ledgerFolder };
    ({ recording } = await recordConformance(options));
  } finally {
    await target.close();
    server.close();
  }
});

test("a recording is valid HAR 1.2", () => {
  const har = harOf(recording, "1.2.3");
  expect(wrongInHar(har)).toEqual([]);
  expect(wrongInHar({ log: { ...Object(har).log, creator: {} } })).not.toEqual([]);
  const [entry, ...others] = Object(har).log.entries;
  const odd = { ...entry, request: { ...entry.request, url: "no url" } };
  expect(wrongInHar({ log: { ...Object(har).log, entries: [odd, ...others] } })).not.toEqual([]);
});

test("a recording is valid by its published schema, without undeclared properties", async () => {
  const schema = closed(await publishedSchema("recording"));
  expect(schemaErrors(harOf(recording, "1.2.3"), schema)).toEqual([]);
  expect(
    schemaErrors(
      changed((log) => Object.assign(log, { more: 1 })),
      schema,
    ),
  ).toHaveLength(1);
});

test("a recording round-trips through a HAR", () => {
  const bodies = recording.exchanges.map(({ response }) => response?.body);
  expect(recording.exchanges.filter(({ fault }) => fault)).toHaveLength(1);
  expect(bodies.some((body) => body?.base64 !== undefined)).toBe(true);
  expect(written(recording)).toEqual(recording);
});

test("an attempt without a response has status 0 and the fault", () => {
  const { entries } = Object(harOf(recording, "1.2.3")).log;
  const failed = Object(entries).filter(({ _fault }: { _fault?: object }) => _fault);
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject({ response: { status: 0 }, _fault: { kind: "reset" } });
});

type Part = Record<string, unknown>;

/** The recording as JSON, after a change. */
function changed(change: (log: Part) => void): unknown {
  const har = JSON.parse(JSON.stringify(harOf(recording, "1.2.3")));
  change(har.log);
  return har;
}

function entry(
  change: (entry: { request: Part; response: { content: Part } & Part } & Part) => void,
): unknown {
  return changed(({ entries }) => change(Object(entries)[7]));
}

function run(change: (run: Part) => void): unknown {
  return changed(({ _skillsConformance }) => change(Object(_skillsConformance).run));
}

test.each<[string, () => unknown, string]>([
  ["no object", () => [], "is not a recording of this suite"],
  ["no HAR", () => ({}), "skills-conformance run --record FILE makes one"],
  [
    "a HAR of a browser",
    () => ({ log: { version: "1.2", entries: [] } }),
    "is not a recording of this suite",
  ],
  [
    "another version",
    () => changed((log) => Object.assign(Object(log._skillsConformance), { format: 7 })),
    "is a recording of another version",
  ],
  [
    "no entries",
    () => changed((log) => Object.assign(log, { entries: {} })),
    "log.entries must be a list, not an object",
  ],
  ["no number", () => entry((each) => delete each._number), "log.entries[7]._number is missing"],
  [
    "a number twice",
    () => entry((each) => Object.assign(each, { _number: 1 })),
    "log.entries[7]._number is 1, as in an entry before it",
  ],
  [
    "a status",
    () => entry(({ response }) => Object.assign(response, { status: 1e9 })),
    "response.status must be at most 999, not 1000000000",
  ],
  [
    "a header",
    () => entry(({ request }) => Object.assign(request, { headers: [{}] })),
    "request.headers[0].name is missing",
  ],
  [
    "an invalid path",
    () => entry(({ request }) => Object.assign(request, { _path: "x" })),
    "_path must be a path that begins with a slash, not",
  ],
  [
    "a revision",
    () => entry((each) => Object.assign(each, { _revision: "ga2" })),
    '_revision must be one of skills-2025-10-02, ga, not "ga2"',
  ],
  [
    "a date",
    () => entry((each) => Object.assign(each, { startedDateTime: "now" })),
    'startedDateTime must be a time such as 2027-01-31T09:30:00Z, not "now"',
  ],
  [
    "a fault",
    () => entry((each) => Object.assign(each, { _fault: { kind: "x", message: "" } })),
    "_fault.kind must be one of connect, reset,",
  ],
  [
    "the status of a response",
    () => entry(({ response }) => Object.assign(response, { status: 0 })),
    "response.status must be at least 100, not 0",
  ],
  [
    "a body",
    () => entry(({ response }) => Object.assign(response.content, { encoding: "base64", text: "??" })),
    'content.text must be base64, not "??"',
  ],
  [
    "a run id",
    () => run((recorded) => Object.assign(recorded, { runId: "../x" })),
    "run.runId must be a run id of",
  ],
  [
    "the port of an origin",
    () => run((recorded) => Object.assign(recorded, { origin: "http://server.example:99999" })),
    'run.origin "http://server.example:99999" is not an address',
  ],
  [
    "an origin",
    () => run((recorded) => Object.assign(recorded, { origin: "file:///etc" })),
    "run.origin must be an http or https address without credentials,",
  ],
  [
    "no revisions",
    () => run((recorded) => Object.assign(recorded, { revisions: [] })),
    "run.revisions must be a list of at least 1, not an empty list",
  ],
  [
    "limits",
    () => run((recorded) => Object.assign(recorded, { limits: { maxRequests: 0.5 } })),
    "limits.maxRequests must be an integer, not 0.5",
  ],
  [
    "inclusion",
    () => run((recorded) => Object.assign(recorded, { include: ["all"] })),
    'include[0] must be one of large-upload, open-questions, not "all"',
  ],
  [
    "the point of a stop",
    () => run((recorded) => Object.assign(recorded, { stopped: { begun: -1 } })),
    "stopped.ended is missing",
  ],
  [
    "a property of a prototype",
    () => run((recorded) => Object.setPrototypeOf(recorded, { keys: 1 }) && delete recorded.keys),
    "run.keys is missing",
  ],
])("an invalid recording is rejected with its file and place: %s", (_, made, message) => {
  const read = () => recordingOf(JSON.parse(JSON.stringify(made())), "some/file.har");
  expect(read).toThrow(UsageError);
  expect(read).toThrow(/^some\/file\.har(: | is )/);
  expect(read).toThrow(message);
});

test("a recording is not larger than the exchanges", async () => {
  const target = await openTarget("mock:in-process");
  onTestFinished(() => target.close());
  const options = {
    target,
    revisions: ["ga"],
    filter: ["skill.create.upload-limit"],
    include: ["large-upload"],
  } as const;
  const { recording: large } = await recordConformance(options);
  const uploads = large.exchanges.filter(({ request }) => (request.body?.bytes ?? 0) > 25_000_000);
  expect(uploads.length).toBeGreaterThan(0);
  expect(JSON.stringify(harOf(large, "1.2.3")).length).toBeLessThan(5_000_000);
});
