import { describe, expect, it } from "vitest";
import { createSkillsMock } from "../../src/index.ts";
import { skillMd } from "../support/upload.ts";

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

  it("takes a body that is streamed", async () => {
    const mock = createSkillsMock();
    const whole = new Request(url, { method: "POST", headers, body: upload() });
    const options = { method: "POST", headers: whole.headers, body: whole.body, duplex: "half" };
    expect((await mock.fetch(url, options)).status).toBe(200);
  });

  it("reads no more of a body than the limit needs", async () => {
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

  it("answers HEAD without a body", async () => {
    const response = await createSkillsMock().fetch(url, { method: "HEAD", headers });
    expect({ status: response.status, body: await response.text() }).toEqual({ status: 405, body: "" });
  });
});

describe("faults through mock.fetch", () => {
  it("reject as a network error would", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "reset" } });
    await expect(mock.fetch(url, { headers })).rejects.toThrow(new TypeError("fetch failed"));
  });

  it.each([{ kind: "truncate" }, { kind: "reset", at: "in-body" }] as const)(
    "break the body off: %o",
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
    const response = await mock.fetch(url, { headers, signal: AbortSignal.timeout(20) });
    await expect(response.text()).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("delay no longer than somebody waits", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "delay", milliseconds: 1_000_000 } });
    const pending = mock.fetch(url, { headers, signal: AbortSignal.timeout(20) });
    await expect(pending).rejects.toMatchObject({ name: "TimeoutError" });
  });

  it("may have a status without a body", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "status", status: 204 } });
    expect((await mock.fetch(url, { headers })).status).toBe(204);
  });

  it("are not even reached by a request that was aborted before", async () => {
    const mock = createSkillsMock();
    mock.faults.add({ fault: { kind: "status", status: 500 }, times: 1 });
    await expect(mock.fetch(url, { headers, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect((await mock.fetch(url, { headers })).status).toBe(500);
  });
});
