/** A revision of the API, which determines the rules of a bundle. */
export type BundleRevision = "skills-2025-10-02" | "ga";
