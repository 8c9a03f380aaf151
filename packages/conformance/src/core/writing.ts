import type { Target } from "../targets/target.ts";
import { UsageError } from "./usage-error.ts";

/** Whether an address is on this machine. */
function isLoopback({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/**
 * Makes sure that a run may write: beyond this machine its caller names the origin as well, so that a wrong
 * address in the environment is noticed.
 *
 * @throws UsageError when it may not.
 */
export function checkWriting({ origin }: Target, confirmed: string | undefined): void {
  if (!origin || isLoopback(origin)) return;
  if (confirmed === undefined) {
    throw new UsageError(`writing to ${origin.origin} needs --confirm-origin ${origin.origin} too`);
  }
  if (!URL.canParse(confirmed) || new URL(confirmed).origin !== origin.origin) {
    throw new UsageError(`--confirm-origin is another origin than that of the target, ${origin.origin}`);
  }
}
