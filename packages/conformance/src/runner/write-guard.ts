import { UsageError } from "../base/usage-error.ts";
import type { TargetDescription } from "../targets/target.ts";

function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Returns the origin that must be confirmed before writes; `undefined` for a target on this machine. */
export function originToConfirm({ origin }: Pick<TargetDescription, "origin">): string | undefined {
  return origin && !isLoopback(origin) ? origin.origin : undefined;
}

/**
 * Checks that a run may write to a target. For a target that is not on this machine, the caller must repeat its
 * origin, which protects against a wrong URL.
 *
 * @throws UsageError if it may not. The message has the option to pass.
 */
export function assertWritable(
  target: Pick<TargetDescription, "origin" | "isMock">,
  confirmed: string | undefined,
): void {
  if (!target.origin && !target.isMock) {
    throw new UsageError(
      "a target that the run writes to needs an origin, by which the ledger identifies it",
    );
  }
  const required = confirmed === undefined ? originToConfirm(target) : target.origin?.origin;
  if (required === undefined || confirmed === required) return;
  throw new UsageError(
    confirmed === undefined
      ? `writing to ${required} also needs --confirm-origin ${required}`
      : `--confirm-origin must be the origin of the target: --confirm-origin ${required}`,
  );
}
