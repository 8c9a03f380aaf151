import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "conformance-ledgers-"));

/** Names the folder for the ledgers of all test runs to the workers, before they start. */
export function setup(): void {
  process.env.CONFORMANCE_TEST_LEDGERS = folder;
}

/** Removes the folder when the workers have ended. */
export function teardown(): void {
  rmSync(folder, { recursive: true });
}
