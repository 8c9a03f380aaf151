import { vi } from "vitest";

const real = await vi.importActual<typeof import("../../src/redaction/redactor.ts")>(
  "../../src/redaction/redactor.ts",
);

let on = true;

/** Replaces the redactor module, with a switch to disable redaction. */
export const createRedactor: typeof real.createRedactor = (...given) =>
  on ? real.createRedactor(...given) : real.createRedactor([], []);

/** Runs a function without redaction. */
export async function withoutRedaction<T>(work: () => Promise<T>): Promise<T> {
  on = false;
  try {
    return await work();
  } finally {
    on = true;
  }
}
