import { SkillsApiError } from "@skills-api/client";

/** The error that a call ends with, which has to be ours. */
export async function errorOf(call: Promise<unknown>): Promise<SkillsApiError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof SkillsApiError) return error;
  throw new Error("no SkillsApiError", { cause: error });
}
