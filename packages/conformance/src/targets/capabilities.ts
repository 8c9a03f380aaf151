/** What a server may lack, as a gateway or a small implementation does. */
export type OptionalFeature = "prebuilt" | "download";

/** What a run sends only when it is asked to. */
export type Inclusion = "large-upload" | "open-questions";

/** What a target or a run may lack. A scenario that needs it is skipped there, with the reason. */
export type Capability = "admin-key" | "restricted-key" | "other-revision" | OptionalFeature | Inclusion;

const reasons: Readonly<Record<Capability, string>> = {
  "admin-key": "there is no Admin API key to try: set SKILLS_CONFORMANCE_ADMIN_KEY",
  "restricted-key":
    "there is no credential to try that may not download: set SKILLS_CONFORMANCE_RESTRICTED_KEY",
  "other-revision": "the run speaks one revision only",
  prebuilt: "the target has no prebuilt skills: --without prebuilt",
  download: "the target has no downloads: --without download",
  "large-upload": "it sends uploads near the size limit, which needs --include large-upload",
  "open-questions": "it only records what nobody has documented, which needs --include open-questions",
};

/** Why something that a scenario needs is missing. */
export function missingCapability(capability: Capability, has: ReadonlySet<Capability>): string | undefined {
  return has.has(capability) ? undefined : reasons[capability];
}
