// Before a program moves from `skills-2025-10-02` to `ga`: prints a line for each version of each custom skill, with
// the skill's id, the number that the version has in the one and the id that it has in the other, between tabs. Says
// on stderr which skills have no versions: `ga` neither lists nor reads those. Only reads.
//
//   node --conditions=@skills-api/source examples/move-to-ga.ts > versions.tsv
//
// The key comes from ANTHROPIC_API_KEY, the address from ANTHROPIC_BASE_URL. docs/revisions.md tells the rest.

import { createSkillsClient } from "@skills-api/client";

const beta = createSkillsClient({ revision: "skills-2025-10-02" });
const ga = createSkillsClient({ revision: "ga" });

for await (const { id: skill_id, display_title } of beta.list({ source: "custom", limit: 100 })) {
  let versions = 0;
  for await (const { id, version } of beta.versions.list(skill_id, { limit: 1000 })) {
    // Nothing in the two identifiers tells that they belong together; but `ga` reads a version by the older one.
    const moved = await ga.versions.retrieve(id, { skill_id });
    console.log([skill_id, version, moved.id].join("\t"));
    versions++;
  }
  if (!versions) console.error(`${skill_id} (${display_title}) has no versions: upload one, or delete it.`);
}
