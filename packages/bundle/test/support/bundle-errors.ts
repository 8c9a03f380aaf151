import { expect } from "vitest";
import { BundleError } from "../../src/index.ts";

/** Asserts that `action` throws a BundleError, and returns the error. */
export function thrownBundleError(action: () => unknown): BundleError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    if (error instanceof BundleError) return error;
  }
  throw new Error("Expected a BundleError.");
}

/** Asserts that `action` rejects with a BundleError, and returns the error. */
export async function rejectedBundleError(action: () => Promise<unknown>): Promise<BundleError> {
  try {
    await action();
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    if (error instanceof BundleError) return error;
  }
  throw new Error("Expected a BundleError.");
}

export function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
