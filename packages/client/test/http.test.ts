import { describe, expect, test } from "vitest";
import { envelope, page, skill } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { json, type Responder, sequence, serve } from "./server.ts";
import { createTestClient, files } from "./test-client.ts";

describe("client.http", () => {
  const resetInBody: Responder = (_, response) => {
    response.writeHead(200, { "content-length": "500" });
    response.write("{", () => setImmediate(() => response.socket?.resetAndDestroy()));
  };

  test.each([
    ["429", json({}, 429, { "retry-after": "1" })],
    ["500", json({}, 500)],
    ["an interrupted body", resetInBody],
  ])("retries after %s", async (_, respond) => {
    const server = await serve(sequence(respond, json(page)));
    const { data } = await createTestClient(server).client.http.GET("/v1/skills");
    expect(data).toEqual(page);
    expect(server.received).toHaveLength(2);
  });

  test("does not retry an upload that may have arrived", async () => {
    const server = await serve(resetInBody);
    const { client } = createTestClient(server);
    const body = { "files[]": files };
    expect((await rejectedError(client.http.POST("/v1/skills", { body }))).outcome).toBe("unknown");
    expect(server.received).toHaveLength(1);
    await rejectedError(client.http.POST("/v1/skills", { body, retryUploads: true, maxRetries: 1 }));
    expect(server.received).toHaveLength(3);
  });

  test("takes the limits of a call", async () => {
    const server = await serve(json(envelope("overloaded_error", "Overloaded"), 529));
    const { client } = createTestClient(server);
    const { error } = await client.http.GET("/v1/skills", { maxRetries: 4 });
    expect(error?.error.type).toBe("overloaded_error");
    expect(server.received).toHaveLength(5);
  });

  test("retries with an unchanged custom form", async () => {
    const server = await serve(sequence(json({}, 529), json(skill)));
    const { client } = createTestClient(server);
    const form = new FormData();
    for (const file of files) form.append("files[]", file, file.name);
    const init = { body: { "files[]": files }, bodySerializer: () => form, headers: {} };
    await client.http.POST("/v1/skills", init);
    const [first, second] = server.received;
    expect(second?.body).toEqual(first?.body);
    expect(second?.headers["content-type"]).toBe(first?.headers["content-type"]);
    const boundary = first?.headers["content-type"]?.match(/boundary=(.*)$/)?.[1];
    expect(boundary && second?.body.toString("latin1")).toContain(boundary);
  });

  test.each([undefined, (body: unknown) => JSON.stringify(body)])(
    "retries with an unchanged request of middleware",
    async (bodySerializer) => {
      const server = await serve(sequence(json({}, 529), json(skill)));
      const { client } = createTestClient(server);
      client.http.use({
        onRequest: ({ request }) =>
          new Request(request, { headers: { ...Object.fromEntries(request.headers), "x-team": "a" } }),
      });
      const body = { "files[]": files };
      await client.http.POST("/v1/skills", { body, ...(bodySerializer && { bodySerializer }) });
      const [first, second] = server.received;
      expect(server.received).toHaveLength(2);
      expect(second?.body).toEqual(first?.body);
      expect(first?.body.length).toBeGreaterThan(0);
      expect(second?.headers["x-team"]).toBe("a");
      expect(second?.headers["content-type"]).toBe(first?.headers["content-type"]);
    },
  );
});
