import { SkillsApiError } from "@skills-api/client";

/** Asserts that a call rejects with a SkillsApiError, and returns the error. */
export async function rejectedError(call: Promise<unknown>): Promise<SkillsApiError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof SkillsApiError) return error;
  throw new Error("Expected a SkillsApiError.", { cause: error });
}
