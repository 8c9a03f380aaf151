import { expect, it } from "vitest";
import { apiKey, expectError, useServer } from "../support/server.ts";

const server = useServer();
const checking = useServer({ checkBrowserAccess: true });

const origin = { origin: "https://app.example" };
const access = { "anthropic-dangerous-direct-browser-access": "true" };

function list(of: typeof server, headers: Record<string, string>) {
  return of().send("GET", "/v1/skills", { bare: true, headers: { "x-api-key": apiKey, ...headers } });
}

it("a page needs no further header by default", async () => {
  expect((await list(server, origin)).status).toBe(200);
});

it.each([
  ["a page that confirms it", { ...origin, ...access }],
  ["a program", {}],
])("with checkBrowserAccess, %s is served", async (_, headers) => {
  expect((await list(checking, headers)).status).toBe(200);
});

it.each([
  ["without the header", origin],
  ["with another value", { ...origin, "anthropic-dangerous-direct-browser-access": "yes" }],
  ["without a key either", { ...origin, "x-api-key": "" }],
])("with checkBrowserAccess, a page %s gets a 401", async (_, headers) => {
  expect(expectError(await list(checking, headers), 401, "authentication_error")).toBe(
    "CORS requests must set 'anthropic-dangerous-direct-browser-access' header",
  );
});

it("with checkBrowserAccess, mock.fetch returns the same", async () => {
  const headers = { "x-api-key": apiKey, ...origin };
  const response = await checking().mock.fetch("https://api.anthropic.com/v1/skills", { headers });
  expect(response.status).toBe(401);
});

it("/, which suites of SDKs poll without a key, gets a 401", async () => {
  const response = await server().send("GET", "/", { bare: true });
  expect(expectError(response, 401, "authentication_error")).toContain("x-api-key");
});
