import { describe, expect, test } from "vitest";
import { errorOf } from "./error-of.ts";
import { envelope, page, skill } from "./examples.ts";
import { clientOf, files } from "./retrying.ts";
import { type Answer, inTurn, json, serve } from "./server.ts";

describe("client.http", () => {
  const broken = (_: unknown, response: Parameters<Answer>[1]) => {
    response.writeHead(200, { "content-length": "500" });
    response.write("{", () => setImmediate(() => response.socket?.resetAndDestroy()));
  };

  test.each([
    ["429", json({}, 429, { "retry-after": "1" })],
    ["500", json({}, 500)],
    ["a body that broke off", broken],
  ])("repeats after %s", async (_, answer) => {
    const server = await serve(inTurn(answer, json(page)));
    const { data } = await clientOf(server).client.http.GET("/v1/skills");
    expect(data).toEqual(page);
    expect(server.received).toHaveLength(2);
  });

  test("does not repeat an upload that may have arrived", async () => {
    const server = await serve(broken);
    const { client } = clientOf(server);
    const body = { "files[]": files };
    expect((await errorOf(client.http.POST("/v1/skills", { body }))).outcome).toBe("unknown");
    expect(server.received).toHaveLength(1);
    await errorOf(client.http.POST("/v1/skills", { body, retryUploads: true, maxRetries: 1 }));
    expect(server.received).toHaveLength(3);
  });

  test("takes the limits of a call", async () => {
    const server = await serve(json(envelope("overloaded_error", "Overloaded"), 529));
    const { client } = clientOf(server);
    const { error } = await client.http.GET("/v1/skills", { maxRetries: 4 });
    expect(error?.error.type).toBe("overloaded_error");
    expect(server.received).toHaveLength(5);
  });

  test("sends a form of the caller's own making again as it was", async () => {
    const server = await serve(inTurn(json({}, 529), json(skill)));
    const { client } = clientOf(server);
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
    "sends the same again when middleware puts another request in place",
    async (bodySerializer) => {
      const server = await serve(inTurn(json({}, 529), json(skill)));
      const { client } = clientOf(server);
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
