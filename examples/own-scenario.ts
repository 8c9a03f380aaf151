// Runs a check of your own beside those of the suite: a gateway must let a client read a skill as soon as it was
// created, also if it caches responses.
//
//   node --conditions=@skills-api/source examples/own-scenario.ts http://127.0.0.1:4010
//
// The key comes from ANTHROPIC_API_KEY. The suite retries requests after network faults, redacts secrets, and deletes
// the skill in the end. Without an address, the program runs against the mock.

import {
  fieldPart,
  requireAccepted,
  runConformance,
  type Scenario,
  scenarios,
  uploadParts,
} from "@skills-api/conformance";

const readAfterCreate: Scenario = {
  id: "gateway-cache",
  title: "A skill that was missing a moment ago can be read once it is created",
  writes: true,
  checks: [],
  ownChecks: [
    {
      id: "gateway.read-after-create",
      statement: "A skill can be read as soon as the response to its creation has arrived.",
    },
    {
      id: "gateway.list-after-create",
      statement: "The list of skills has a skill as soon as the response to its creation has arrived.",
      level: "SHOULD",
    },
  ],
  async run({ api, expect, expectAccepted }) {
    // A cache may keep the list from before.
    requireAccepted(await api.listSkills({ query: { source: "custom" } }));
    const label = fieldPart(api.traits.label, api.names.title());
    const created = requireAccepted(
      await api.createSkill([...uploadParts({ name: api.names.skill() }), label]),
    );
    const { id } = created.json as { id: string };
    expectAccepted("gateway.read-after-create", await api.getSkill(id));
    const list = requireAccepted(await api.listSkills({ query: { source: "custom" } }));
    const { data = [] } = list.json as { data?: readonly { id: string }[] };
    const isListed = data.some((skill) => skill.id === id);
    expect("gateway.list-after-create", isListed, `a list of ${data.length} skills without ${id}`, list);
  },
};

const result = await runConformance({
  target: process.argv[2] ?? "mock",
  scenarios: [...scenarios, readAfterCreate],
  filter: ["gateway"],
  allowWrites: true,
  limits: { maxRequests: 50, maxCreates: 4 },
});

const isOwn = ({ id }: { readonly id: string }) => id.startsWith("gateway.");
for (const { id, revision, outcome, findings } of result.checks.filter(isOwn)) {
  console.log(`${outcome}  ${id} (${revision})`);
  for (const { detail } of findings) console.log(`      ${detail}`);
}
const others = result.checks.filter((check) => check.outcome === "fail" && !isOwn(check));
if (others.length > 0) console.log(`${others.length} checks of the suite failed, too`);
process.exitCode = result.exitCode;
