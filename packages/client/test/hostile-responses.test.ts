import { inspect } from "node:util";
import { createSkillsClient, SkillsApiError } from "@skills-api/client";
import { describe, expect, test } from "vitest";
import { key } from "./examples.ts";
import { rejectedError } from "./rejected-error.ts";
import { type Responder, serve } from "./server.ts";

const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;

function body(text: string, status: number, headers: Record<string, string> = {}): Responder {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
  };
}

async function clientOf(respond: Responder) {
  const server = await serve(respond);
  return createSkillsClient({ revision: "ga", apiKey: key, baseURL: server.url, maxRetries: 0 });
}

describe.each([200, 400, 500])("a response with status %i", (status) => {
  test.each([
    ["deeply nested JSON", deep],
    ["deeply nested JSON in an error", `{"error":{"type":"x","message":${deep},"details":${deep}}}`],
    ["deeply nested JSON instead of a list", `{"data":${deep.replace("[", '{"a":').replace(/\]$/, "}")}}`],
    ["unfinished nested JSON", "[".repeat(100_000)],
    ["properties of objects", '{"error":{"toString":1,"message":{"toString":1}},"__proto__":1,"data":1}'],
  ])("that has %s is a SkillsApiError", async (_, text) => {
    const client = await clientOf(body(text, status));
    const error = await rejectedError(client.list());
    expect(error).toMatchObject({
      status,
      message: expect.stringMatching(/ error: not a Skills API response|x: /),
    });
    if (status !== 200) {
      const result = await client.http.GET("/v1/skills");
      expect(result.error).toBeDefined();
    }
  });

  test("that has a header named like the key is a SkillsApiError without it", async () => {
    const client = await clientOf(body("{}", status, { [`x-${key}`]: "1", "x-own": key.toUpperCase() }));
    const error = await rejectedError(client.list());
    expect(error.headers?.get("x-own")).toBe("[redacted]");
    expect(inspect(error, { depth: 9 }).toLowerCase()).not.toContain(key.toLowerCase());
  });
});

test.each([
  ["an array", "[1]"],
  ["an empty object", "{}"],
  ["deeply nested", deep],
  ["an object without a string", '{"toString":1}'],
  ["a boolean", "true"],
  ["a number", "7"],
])("a list ends whose next_page is %s", async (_, next) => {
  const client = await clientOf(body(`{"data":[{"id":"a"}],"next_page":${next}}`, 200));
  const read = async () => {
    for await (const { id } of client.list()) expect(id).toBe("a");
  };
  await expect(read()).rejects.toBeInstanceOf(SkillsApiError);
});
