import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fault, FaultRule } from "../../src/index.ts";
import { rawCreate, rawRequest } from "../support/raw-request.ts";
import { expectError, type TestResponse, useServer } from "../support/server.ts";
import { sendBytes } from "../support/socket.ts";
import { skillUpload } from "../support/upload.ts";

const server = useServer();

function inject(fault: Fault, rule: Omit<FaultRule, "fault"> = {}): void {
  server().mock.faults.add({ ...rule, fault });
}

function list(): Promise<TestResponse> {
  return server().get("/v1/skills");
}

function customSkills(): number {
  return server()
    .mock.skills()
    .filter(({ source }) => source === "custom").length;
}

const rawList = rawRequest("GET /v1/skills HTTP/1.1");
const upload = skillUpload();
const rawUpload = rawCreate(upload.body, [`Content-Type: ${upload.headers["content-type"]}`]);

describe("status", () => {
  it.each([
    [400, "invalid_request_error"],
    [401, "authentication_error"],
    [402, "billing_error"],
    [403, "permission_error"],
    [404, "not_found_error"],
    [409, "conflict_error"],
    [413, "request_too_large"],
    [418, "invalid_request_error"],
    [429, "rate_limit_error"],
    [500, "api_error"],
    [503, "api_error"],
    [504, "timeout_error"],
    [529, "overloaded_error"],
  ])("%d has the error envelope with the type %s", async (status, type) => {
    inject({ kind: "status", status });
    expectError(await list(), status, type);
  });

  it("has the given headers, which replace the default ones", async () => {
    inject({ kind: "status", status: 429, headers: { "Retry-After": "1", "request-id": "mine" } });
    const { headers } = await list();
    expect(headers).toMatchObject({ "retry-after": "1", "request-id": "mine" });
  });

  it("has the given body: a string as HTML, an object as JSON", async () => {
    inject({ kind: "status", status: 502, body: "<h1>Bad gateway</h1>" }, { times: 1 });
    inject({
      kind: "status",
      status: 400,
      body: { error: { details: { error_code: "organization_on_hold" } } },
    });
    const page = await list();
    expect(page).toMatchObject({ status: 502, headers: { "content-type": "text/html; charset=utf-8" } });
    expect(page.body.toString()).toBe("<h1>Bad gateway</h1>");
    expect(JSON.parse((await list()).body.toString()).error.details.error_code).toBe("organization_on_hold");
  });

  it.each([204, 304])("%d has no body", async (status) => {
    inject({ kind: "status", status });
    const response = await list();
    expect({ status: response.status, length: response.body.length }).toEqual({ status, length: 0 });
  });

  it("prevents the operation from taking effect", async () => {
    inject({ kind: "status", status: 500 });
    await server().send("POST", "/v1/skills", upload);
    expect(customSkills()).toBe(0);
  });

  it.each([99, 100, 600, 200.5, Number.NaN])("cannot be %d", (status) => {
    expect(() => inject({ kind: "status", status })).toThrow(TypeError);
  });

  it("has one value for a header, whatever the case of its name", async () => {
    inject({ kind: "status", status: 429, headers: { "Retry-After": "1", "retry-after": "2" } });
    expect((await list()).headers["retry-after"]).toBe("2");
  });

  it("cannot have a body that is not JSON", () => {
    expect(() => inject({ kind: "status", status: 500, body: { big: 1n } })).toThrow(TypeError);
  });

  it("cannot have invalid headers", () => {
    expect(() => inject({ kind: "status", status: 500, headers: { "bad name": "x" } })).toThrow(TypeError);
    expect(() => inject({ kind: "status", status: 500, headers: { good: "a\r\nb" } })).toThrow(TypeError);
  });
});

it("an unknown kind throws", () => {
  const fault: Fault = JSON.parse('{"kind":"bogus"}');
  expect(() => inject(fault)).toThrow(/^faults\.add: kind must be one of status, /);
});

describe("rules", () => {
  it("apply to the given number of requests", async () => {
    inject({ kind: "status", status: 529 }, { times: 2 });
    expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([529, 529, 200]);
    expect(() => inject({ kind: "status", status: 529 }, { times: 0 })).toThrow(TypeError);
  });

  it.each<[string, FaultRule["match"], string[]]>([
    ["everything", {}, ["GET /v1/skills", "GET /v1/skills/xlsx", "DELETE /v1/skills/xlsx", "GET /other"]],
    ["a method", { method: "delete" }, ["DELETE /v1/skills/xlsx"]],
    ["an operation", { operation: "getSkill" }, ["GET /v1/skills/xlsx"]],
    ["a path", { path: "/v1/skills/xlsx" }, ["GET /v1/skills/xlsx", "DELETE /v1/skills/xlsx"]],
    ["all of them", { method: "GET", operation: "listSkills", path: "/v1/skills" }, ["GET /v1/skills"]],
  ])("match %s", async (_, match, expected) => {
    server().mock.faults.add({ ...(match && { match }), fault: { kind: "status", status: 529 } });
    const hit: string[] = [];
    for (const line of ["GET /v1/skills", "GET /v1/skills/xlsx", "DELETE /v1/skills/xlsx", "GET /other"]) {
      const [method = "", path = ""] = line.split(" ");
      if ((await server().send(method, `${path}?beta=true`)).status === 529) hit.push(line);
    }
    expect(hit).toEqual(expected);
  });

  it("that were added first apply, and leave the others unused", async () => {
    inject({ kind: "status", status: 500 }, { times: 1 });
    inject({ kind: "status", status: 529 }, { times: 1 });
    expect([(await list()).status, (await list()).status, (await list()).status]).toEqual([500, 529, 200]);
  });

  it("are removed by clear and reset", async () => {
    inject({ kind: "status", status: 500 });
    server().mock.faults.clear();
    expect((await list()).status).toBe(200);
    inject({ kind: "status", status: 500 });
    server().mock.reset();
    expect((await list()).status).toBe(200);
  });
});

describe("delay", () => {
  afterEach(() => void vi.useRealTimers());

  it("delays the response, and leaves other requests alone", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    inject({ kind: "delay", milliseconds: 100_000 }, { match: { operation: "listSkills" }, times: 1 });
    let status: number | undefined;
    const delayed = list().then((response) => {
      status = response.status;
    });
    expect((await server().get("/v1/skills/xlsx")).status).toBe(200);
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(99_999);
    expect((await server().get("/v1/skills/xlsx")).status).toBe(200);
    expect(status).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await delayed;
    expect(status).toBe(200);
  });

  it("combines with another fault", async () => {
    inject({ kind: "delay", milliseconds: 1 });
    inject({ kind: "status", status: 503 });
    expect((await list()).status).toBe(503);
  });

  it.each([-1, Number.NaN, 2 ** 31, Number.POSITIVE_INFINITY])("cannot be %d", (milliseconds) => {
    expect(() => inject({ kind: "delay", milliseconds })).toThrow(TypeError);
  });
});

describe("reset", () => {
  it("before the headers sends nothing", async () => {
    inject({ kind: "reset" });
    expect(await sendBytes(server().port, rawUpload)).toMatchObject({ status: 0, body: "", end: "reset" });
    expect(customSkills()).toBe(0);
  });

  it("before the headers can follow an operation that took effect", async () => {
    inject({ kind: "reset", handled: true });
    expect(await sendBytes(server().port, rawUpload)).toMatchObject({ status: 0, end: "reset" });
    expect(customSkills()).toBe(1);
  });

  it("in the body sends half of it; the operation took effect", async () => {
    inject({ kind: "reset", at: "in-body" });
    const response = await sendBytes(server().port, rawUpload);
    expect(response).toMatchObject({ status: 200, end: "reset" });
    expect(response.body.length).toBe(Math.floor(Number(response.headers.get("content-length")) / 2));
    expect(customSkills()).toBe(1);
  });
});

describe("truncate", () => {
  it("sends the full content-length and half of the body, then closes the connection", async () => {
    inject({ kind: "truncate" });
    const response = await sendBytes(server().port, rawList);
    expect(response).toMatchObject({ status: 200, end: "closed" });
    expect(response.body.length).toBe(Math.floor(Number(response.headers.get("content-length")) / 2));
  });
});

describe("stall", () => {
  it("before the headers sends nothing until the client disconnects", async () => {
    inject({ kind: "stall" }, { times: 1 });
    const controller = new AbortController();
    const headers = { "x-api-key": "my-anthropic-api-key", "anthropic-beta": "skills-2025-10-02" };
    const stalled = fetch(`${server().url}/v1/skills`, { headers, signal: controller.signal });
    expect((await list()).status).toBe(200);
    controller.abort();
    await expect(stalled).rejects.toMatchObject({ name: "AbortError" });
  });

  it("in the body sends half of it and then nothing", async () => {
    inject({ kind: "stall", at: "in-body" }, { times: 1 });
    const controller = new AbortController();
    const headers = { "x-api-key": "my-anthropic-api-key", "anthropic-beta": "skills-2025-10-02" };
    const response = await fetch(`${server().url}/v1/skills`, { headers, signal: controller.signal });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(first?.value?.length).toBe(Math.floor(Number(response.headers.get("content-length")) / 2));
    const second = reader?.read();
    controller.abort();
    await expect(second).rejects.toMatchObject({ name: "AbortError" });
  });
});
