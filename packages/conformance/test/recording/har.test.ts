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
import { createMock, mockCredentials } from "../../src/targets/mock.ts";
import { faults, serveWithFaults } from "../support/fault-server.ts";
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
  const target = await openTarget(server.url, { credentials: mockCredentials, timeout: 2_000 });
  try {
    const include = ["open-questions"] as const;
    const options = { target, allowWrites: true, include, ledgerFolder: "/tmp/conformance-recordings" };
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
  ["no object", () => [], "it is no object"],
  ["no HAR", () => ({}), 'it is no HAR: it has no "log"'],
  ["a HAR of a browser", () => ({ log: { version: "1.2", entries: [] } }), "this suite did not record"],
  [
    "another version",
    () => changed((log) => Object.assign(Object(log._skillsConformance), { format: 7 })),
    "format is not",
  ],
  ["no entries", () => changed((log) => Object.assign(log, { entries: {} })), "log.entries is no list"],
  ["no number", () => entry((each) => delete each._number), "log.entries[7]._number is no number from 1"],
  [
    "a number twice",
    () => entry((each) => Object.assign(each, { _number: 1 })),
    "[7]._number has come before",
  ],
  [
    "a status",
    () => entry(({ response }) => Object.assign(response, { status: 1e9 })),
    "response.status is no",
  ],
  [
    "a header",
    () => entry(({ request }) => Object.assign(request, { headers: [{}] })),
    "headers[0].name is no",
  ],
  ["an invalid path", () => entry(({ request }) => Object.assign(request, { _path: "x" })), "a slash"],
  [
    "a revision",
    () => entry((each) => Object.assign(each, { _revision: "ga2" })),
    '_revision is "ga2", and none',
  ],
  [
    "a date",
    () => entry((each) => Object.assign(each, { startedDateTime: "now" })),
    "startedDateTime is no date",
  ],
  [
    "a fault",
    () => entry((each) => Object.assign(each, { _fault: { kind: "x" } })),
    '_fault.kind is "x", and none',
  ],
  [
    "a body",
    () => entry(({ response }) => Object.assign(response.content, { encoding: "base64", text: "??" })),
    "content.text is no base64",
  ],
  ["a run id", () => run((told) => Object.assign(told, { runId: "../x" })), "run.runId is no run id"],
  [
    "an origin",
    () => run((told) => Object.assign(told, { origin: "file:///etc" })),
    "run.origin is no address",
  ],
  ["no revisions", () => run((told) => Object.assign(told, { revisions: [] })), "run.revisions is empty"],
  [
    "limits",
    () => run((told) => Object.assign(told, { limits: { maxRequests: 0.5 } })),
    "limits does not limit",
  ],
  [
    "inclusion",
    () => run((told) => Object.assign(told, { include: ["all"] })),
    'include[0] is "all", and none',
  ],
  [
    "the point of a stop",
    () => run((told) => Object.assign(told, { stopped: { begun: -1 } })),
    "stopped.begun",
  ],
  [
    "a property of a prototype",
    () => run((told) => Object.setPrototypeOf(told, { keys: 1 }) && delete told.keys),
    "run.keys",
  ],
])("an invalid recording is rejected with its file and place: %s", (_, made, message) => {
  const read = () => recordingOf(JSON.parse(JSON.stringify(made())), "some/file.har");
  expect(read).toThrow(UsageError);
  expect(read).toThrow(/^some\/file\.har: /);
  expect(read).toThrow(message);
});

test("a recording is not larger than the exchanges", async () => {
  const target = await openTarget("mock:in-process");
  onTestFinished(() => target.close());
  const told = {
    target,
    revisions: ["ga"],
    filter: ["skill.create.upload-limit"],
    include: ["large-upload"],
  } as const;
  const { recording: large } = await recordConformance(told);
  const uploads = large.exchanges.filter(({ request }) => (request.body?.bytes ?? 0) > 25_000_000);
  expect(uploads.length).toBeGreaterThan(0);
  expect(JSON.stringify(harOf(large, "1.2.3")).length).toBeLessThan(5_000_000);
});
