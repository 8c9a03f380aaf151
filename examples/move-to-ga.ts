// Maps version numbers of `skills-2025-10-02` to version ids of `ga`. Prints a tab-separated line for each version of
// each custom skill: skill id, version number, version id. Prints skills without versions on stderr, because `ga`
// cannot list or read them. Writes nothing to the API.
//
//   node --conditions=@skills-api/source examples/move-to-ga.ts > versions.tsv
//
// Set ANTHROPIC_API_KEY, and ANTHROPIC_BASE_URL for another server. See docs/revisions.md for the whole migration.

import { createSkillsClient } from "@skills-api/client";

const beta = createSkillsClient({ revision: "skills-2025-10-02" });
const ga = createSkillsClient({ revision: "ga" });

for await (const { id: skill_id, display_title } of beta.list({ source: "custom", limit: 100 })) {
  let versions = 0;
  for await (const { id, version } of beta.versions.list(skill_id, { limit: 1000 })) {
    // The two ids of a version have nothing in common, but `ga` also accepts the one of `skills-2025-10-02`.
    const gaVersion = await ga.versions.retrieve(id, { skill_id });
    console.log([skill_id, version, gaVersion.id].join("\t"));
    versions++;
  }
  if (!versions) console.error(`${skill_id} (${display_title}) has no versions: upload one, or delete it.`);
}
