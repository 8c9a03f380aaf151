/** A revision of the API whose bundle rules are known here. */
export type BundleRevision = "skills-2025-10-02" | "ga";
