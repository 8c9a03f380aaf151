/** A feature that a gateway or a small implementation may not have. */
export type OptionalFeature = "prebuilt" | "download";

/** A part of the suite that runs only on request. */
export type OptionalPart = "large-upload" | "open-questions";

/** A capability of a target or a run. A scenario that needs a missing one is skipped, with the reason. */
export type Capability = "admin-key" | "restricted-key" | "other-revision" | OptionalFeature | OptionalPart;

const reasons: Readonly<Record<Capability, string>> = {
  "admin-key": "no Admin API key: set SKILLS_CONFORMANCE_ADMIN_KEY",
  "restricted-key": "no key that must not download: set SKILLS_CONFORMANCE_RESTRICTED_KEY",
  "other-revision": "the run tests one revision only",
  prebuilt: "the target has no prebuilt skills: --without prebuilt",
  download: "the target has no downloads: --without download",
  "large-upload": "uploads near the size limit need --include large-upload",
  "open-questions": "recording undocumented responses needs --include open-questions",
};

/** Returns why a capability is missing; `undefined` if it is there. */
export function missingCapability(capability: Capability, has: ReadonlySet<Capability>): string | undefined {
  return has.has(capability) ? undefined : reasons[capability];
}
