import { needed } from "../core/context.ts";
import type { Scenario } from "../core/scenario.ts";

const wrongKey = "sk-ant-conformance-no-such-key";

const credentials: Scenario = {
  id: "auth-credentials",
  title: "Credentials in either header, missing and wrong",
  writes: false,
  checks: [
    "auth.api-key-header-accepted",
    "auth.bearer-accepted",
    "auth.missing-credential-refused",
    "auth.wrong-key-refused",
    "auth.wrong-key-message",
  ],
  observes: ["auth.missing-credential-message", "auth.both-headers"],
  async run({ api, accepted, refused, observe }) {
    const query = { limit: 1 };
    const { apiKey } = api.credentials;
    const ask = () => api.listSkills({ query, headers: { "x-api-key": apiKey } });
    const bearer = { "x-api-key": null, authorization: `Bearer ${apiKey}` };
    const [first, second] = [await ask(), await api.listSkills({ query, headers: bearer })];
    // Refused in both headers it is simply not a key of this server.
    if (first.response.status === 401 && second.response.status === 401) needed(first);
    accepted("auth.bearer-accepted", second);
    accepted("auth.api-key-header-accepted", first);
    const listed = { exchange: needed(first), repeat: ask };
    const missing = await refused({
      check: "auth.missing-credential-refused",
      status: [401],
      control: listed,
      send: () => api.listSkills({ query, headers: { "x-api-key": null } }),
    });
    observe("auth.missing-credential-message", missing);
    await refused({
      check: "auth.wrong-key-refused",
      message: { check: "auth.wrong-key-message", pattern: /^invalid x-api-key$/ },
      status: [401],
      control: listed,
      send: () => api.listSkills({ query, headers: { "x-api-key": wrongKey } }),
    });
    const wrongBearer = await api.listSkills({ query, headers: { authorization: `Bearer ${wrongKey}` } });
    observe("auth.both-headers", wrongBearer, "right x-api-key, wrong bearer");
    const wrongApiKey = await api.listSkills({ query, headers: { ...bearer, "x-api-key": wrongKey } });
    observe("auth.both-headers", wrongApiKey, "wrong x-api-key, right bearer");
  },
};

const adminKey: Scenario = {
  id: "auth-admin-key",
  title: "An Admin API key finds no skills",
  writes: false,
  needs: ["admin-key"],
  checks: ["auth.admin-key-not-found"],
  async run({ api, control, refused }) {
    await refused({
      check: "auth.admin-key-not-found",
      status: [404],
      control: await control(() => api.listSkills({ query: { limit: 1 } })),
      send: () =>
        api.listSkills({ query: { limit: 1 }, headers: { "x-api-key": api.credentials.adminKey ?? "" } }),
    });
  },
};

export const authScenarios: readonly Scenario[] = [credentials, adminKey];
