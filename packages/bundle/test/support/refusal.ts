import { expect } from "vitest";
import { BundleError } from "../../src/index.ts";

/** Runs `action`, which must throw a BundleError, and returns that. */
export function refusalOf(action: () => unknown): BundleError {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    if (error instanceof BundleError) return error;
  }
  throw new Error("Nothing was refused.");
}

/** Runs `action`, which must reject with a BundleError, and returns that. */
export async function rejectionOf(action: () => Promise<unknown>): Promise<BundleError> {
  try {
    await action();
  } catch (error) {
    expect(error).toBeInstanceOf(BundleError);
    if (error instanceof BundleError) return error;
  }
  throw new Error("Nothing was refused.");
}

export function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}
