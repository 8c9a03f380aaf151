import { afterAll, vi } from "vitest";

// Runtimes without raw DecompressionStream, such as Jest's jsdom, inflate in JavaScript.
vi.stubGlobal("DecompressionStream", undefined);
afterAll(() => {
  vi.unstubAllGlobals();
});

await import("./read-zip.test.ts");
