import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { createSkillsMock } from "../../src/index.ts";
import { skillMd, skillUpload } from "../support/upload.ts";

const headers = { "x-api-key": "my-anthropic-api-key", "anthropic-beta": "skills-2025-10-02" };
const url = "https://api.anthropic.com/v1/skills";

function upload(): FormData {
  const form = new FormData();
  form.append("files[]", new Blob([skillMd()]), "my-skill/SKILL.md");
  form.append("display_title", "Through FormData");
  return form;
}

describe("mock.fetch", () => {
  it.each([
    ["a string", url],
    ["a URL", new URL(url)],
    ["a Request", new Request(url)],
  ])("takes %s", async (_, input) => {
    const response = await createSkillsMock().fetch(input, { headers });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ has_more: false });
  });

  it("takes the FormData of the runtime", async () => {
    const mock = createSkillsMock();
    const response = await mock.fetch(url, { method: "POST", headers, body: upload() });
    expect(await response.json()).toMatchObject({ display_title: "Through FormData" });
  });

  it("responds in ga without a header that selects the other revision", async () => {
    const mock = createSkillsMock();
    const ga = { "x-api-key": "my-anthropic-api-key" };
    const created = await (await mock.fetch(url, { method: "POST", headers: ga, body: upload() })).json();
    expect(created).toMatchObject({ display_name: "my-skill", source: { type: "custom" } });
    const read = await mock.fetch(new Request(`${url}/${created.id}`, { headers }));
    expect(await read.json()).toMatchObject({ id: created.id, display_title: "my-skill" });
  });

  it("takes a streamed body", async () => {
    const mock = createSkillsMock();
    const whole = new Request(url, { method: "POST", headers, body: upload() });
    const options = { method: "POST", headers: whole.headers, body: whole.body, duplex: "half" };
    expect((await mock.fetch(url, options)).status).toBe(200);
  });

  it("takes a Request of another realm", async () => {
    const { body, headers: type } = skillUpload();
    const window = new Window({ url: "https://api.anthropic.com" });
    const request = new window.Request(url, {
      method: "POST",
      headers: { ...headers, ...type },
      body: new Uint8Array(body),
    });
    const mock = createSkillsMock();
    const response = await mock.fetch(request as unknown as Request);
    expect(await response.json()).toMatchObject({ id: mock.skills().at(-1)?.id, source: "custom" });
    await window.happyDOM.close();
  });

  it("sends the bytes that the caller passes, whatever it does with them later", async () => {
    const { body, headers: type } = skillUpload();
    const bytes = new Uint8Array(body);
    const pending = createSkillsMock().fetch(url, {
      method: "POST",
      headers: { ...headers, ...type },
      body: bytes,
    });
    bytes.fill(0);
    expect((await pending).status).toBe(200);
  });

  it("stops reading a body above the limit", async () => {
    const mock = createSkillsMock({ uploadLimitBytes: 1000 });
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
    });
    const type = { ...headers, "content-type": "multipart/form-data; boundary=b" };
    const options = { method: "POST", headers: type, body: endless, duplex: "half" };
    expect((await mock.fetch(url, options)).status).toBe(413);
    expect(pulled).toBeLessThan(10);
  });

  it("responds to HEAD without a body", async () => {
    const response = await createSkillsMock().fetch(url, { method: "HEAD", headers });
    expect({ status: response.status, body: await response.text() }).toEqual({ status: 405, body: "" });
  });
});

/** Returns a function that runs the garbage collector. */
function exposeGc(): () => void {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc");
}

describe("an abort through mock.fetch", () => {
  const type = { ...headers, "content-type": "multipart/form-data; boundary=b" };

  it.each<[string, (signal: AbortSignal) => [string | Request, RequestInit?]]>([
    ["init", (signal) => [url, { headers, signal }]],
    ["a Request", (signal) => [new Request(url, { headers, signal })]],
    ["a Request under an init", (signal) => [new Request(url, { signal }), { headers }]],
  ])("works after a garbage collection: signal in %s", async (_, request) => {
    const collectGarbage = exposeGc();
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "stall" } });
    const controller = new AbortController();
    const pending = mock.fetch(...request(controller.signal));
    pending.catch(() => {});
    for (let round = 0; round < 10; round += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      collectGarbage();
    }
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
  });

  it("rejects while the body is being sent, and cancels its source", async () => {
    let cancelled: unknown;
    let onPull = () => {};
    const pulled = new Promise<void>((resolve) => {
      onPull = resolve;
    });
    const body = new ReadableStream({
      pull: () => {
        onPull();
        return new Promise(() => {});
      },
      cancel(reason) {
        cancelled = reason;
      },
    });
    const controller = new AbortController();
    const options = { method: "POST", headers: type, body, duplex: "half", signal: controller.signal };
    const pending = createSkillsMock().fetch(url, options);
    pending.catch(() => {});
    await pulled;
    controller.abort(new Error("enough"));
    await expect(pending).rejects.toThrow("enough");
    expect(cancelled).toMatchObject({ message: "enough" });
  });

  it("stores nothing of an incomplete body", async () => {
    const whole = new Uint8Array(await new Response(upload()).arrayBuffer());
    const mock = createSkillsMock();
    const controller = new AbortController();
    let onPull = () => {};
    const pulled = new Promise<void>((resolve) => {
      onPull = resolve;
    });
    const body = new ReadableStream({
      start: (stream) => stream.enqueue(whole),
      pull: () => {
        onPull();
        return new Promise(() => {});
      },
    });
    const options = { method: "POST", headers: type, body, duplex: "half", signal: controller.signal };
    const pending = mock.fetch(url, options);
    pending.catch(() => {});
    await pulled;
    controller.abort();
    await expect(pending).rejects.toMatchObject({ name: "AbortError" });
    expect(mock.skills()).toHaveLength(4);
  });

  it("leaves no listeners on the signal", async () => {
    const { signal } = new AbortController();
    const mock = createSkillsMock();
    for (let round = 0; round < 3; round += 1) {
      await mock.fetch(url, { method: "POST", headers: type, body: "x", signal });
    }
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});

describe("a body that fails through mock.fetch", () => {
  const type = { ...headers, "content-type": "multipart/form-data; boundary=b" };

  it.each<[string, (stream: ReadableStreamDefaultController) => void]>([
    ["with an error", (stream) => stream.error(new Error("boom"))],
    ["with a chunk that is not a Uint8Array", (stream) => stream.enqueue({ length: 1e9 })],
  ])("%s rejects as a network error", async (_, pull) => {
    const options = { method: "POST", headers: type, body: new ReadableStream({ pull }), duplex: "half" };
    await expect(createSkillsMock().fetch(url, options)).rejects.toThrow(new TypeError("fetch failed"));
  });

  it("is cancelled if the response does not depend on it", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const response = await createSkillsMock().fetch(url, {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    expect({ status: response.status, cancelled }).toEqual({ status: 401, cancelled: true });
  });
});

describe("faults through mock.fetch", () => {
  it("reject like a network error", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "reset" } });
    await expect(mock.fetch(url, { headers })).rejects.toThrow(new TypeError("fetch failed"));
  });

  it.each([{ kind: "truncate" }, { kind: "reset", at: "in-body" }] as const)(
    "interrupt the body: %o",
    async (fault) => {
      const mock = createSkillsMock();
      mock.faults.add({ fault });
      const response = await mock.fetch(url, { headers });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow(TypeError);
    },
  );

  it("stall until the signal is aborted, before the headers", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "stall" } });
    const pending = mock.fetch(url, { headers, signal: AbortSignal.timeout(20) });
    await expect(pending).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("stall until the signal is aborted, in the body", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "stall", at: "in-body" } });
    const controller = new AbortController();
    const response = await mock.fetch(url, { headers, signal: controller.signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toBeInstanceOf(Uint8Array);
    let isStalled = true;
    const rest = reader?.read().finally(() => {
      isStalled = false;
    });
    rest?.catch(() => {});
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(isStalled).toBe(true);
    controller.abort();
    await expect(rest).rejects.toMatchObject({ name: "AbortError" });
  });

  it("delay until the signal is aborted", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "delay", milliseconds: 1_000_000 } });
    const pending = mock.fetch(url, { headers, signal: AbortSignal.timeout(20) });
    await expect(pending).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("support a status without a body", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "status", status: 204 } });
    expect((await mock.fetch(url, { headers })).status).toBe(204);
  });

  it("are not used by a request that is already aborted", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "status", status: 500 }, times: 1 });
    await expect(mock.fetch(url, { headers, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect((await mock.fetch(url, { headers })).status).toBe(500);
  });
});
