import { UsageError } from "../base/usage-error.ts";
import type { TargetDescription } from "../targets/target.ts";

/** Whether an address is on this machine. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** The origin that a run must be told once more before it writes to a target; none on this machine. */
export function originToConfirm({ origin }: Pick<TargetDescription, "origin">): string | undefined {
  return origin && !isLoopback(origin) ? origin.origin : undefined;
}

/**
 * Makes sure that a run may write: beyond this machine its caller names exactly the origin as well, so that a wrong
 * address is noticed.
 *
 * @throws UsageError when it may not. It says what to type.
 */
export function assertWritable(
  target: Pick<TargetDescription, "origin" | "isMock">,
  confirmed: string | undefined,
): void {
  if (!target.origin && !target.isMock) {
    throw new UsageError(
      "a target that is written to says where it is: it needs an origin, which its ledger names",
    );
  }
  const wanted = confirmed === undefined ? originToConfirm(target) : target.origin?.origin;
  if (wanted === undefined || confirmed === wanted) return;
  throw new UsageError(
    confirmed === undefined
      ? `writing to ${wanted} needs --confirm-origin ${wanted} too`
      : `--confirm-origin is not the origin of the target, which is: --confirm-origin ${wanted}`,
  );
}
