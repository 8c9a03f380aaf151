import { prebuiltList, prebuiltQuery } from "../helpers/shared-lists.ts";
import type { Scenario } from "../scenario.ts";

const wrongKey = "sk-ant-conformance-no-such-key";

const credentials: Scenario = {
  id: "auth-credentials",
  title: "Missing and invalid credentials",
  writes: false,
  revisionIndependent: true,
  checks: ["auth.missing-credential-refused", "auth.wrong-key-refused", "auth.wrong-key-message"],
  observes: ["auth.missing-credential-message"],
  async run(context) {
    const { api, expectRejected, observe } = context;
    const twin = await prebuiltList(context, api);
    const withKey = (key: string | null) =>
      api.listSkills({ query: prebuiltQuery, headers: { "x-api-key": key } });
    const missing = await expectRejected({
      check: "auth.missing-credential-refused",
      status: [401],
      twin,
      send: () => withKey(null),
    });
    observe("auth.missing-credential-message", missing);
    await expectRejected({
      check: "auth.wrong-key-refused",
      message: { check: "auth.wrong-key-message", pattern: /^invalid x-api-key$/ },
      status: [401],
      twin,
      send: () => withKey(wrongKey),
    });
  },
};

const adminKey: Scenario = {
  id: "auth-admin-key",
  title: "An Admin API key",
  writes: false,
  revisionIndependent: true,
  needs: ["admin-key"],
  checks: ["auth.admin-key-not-found"],
  async run(context) {
    const { api, expectRejected } = context;
    const headers = { "x-api-key": api.credentials.adminKey ?? "" };
    await expectRejected({
      check: "auth.admin-key-not-found",
      status: [404],
      twin: await prebuiltList(context, api),
      send: () => api.listSkills({ query: prebuiltQuery, headers }),
    });
  },
};

export const authScenarios: readonly Scenario[] = [credentials, adminKey];
