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
  async run({ api, accepted, control, refused, observe }) {
    const query = { limit: 1 };
    const { apiKey } = api.credentials;
    const listed = await control(
      () => api.listSkills({ query, headers: { "x-api-key": apiKey } }),
      "auth.api-key-header-accepted",
    );
    const bearer = { "x-api-key": null, authorization: `Bearer ${apiKey}` };
    accepted("auth.bearer-accepted", await api.listSkills({ query, headers: bearer }));
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
    const both = { authorization: `Bearer ${wrongKey}` };
    observe(
      "auth.both-headers",
      await api.listSkills({ query, headers: both }),
      "right x-api-key, wrong bearer",
    );
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
