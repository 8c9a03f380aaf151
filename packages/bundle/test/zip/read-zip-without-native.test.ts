import { beforeEach, vi } from "vitest";

// Runtimes without raw DecompressionStream, such as Jest's jsdom, inflate in JavaScript.
beforeEach(() => {
  vi.stubGlobal("DecompressionStream", undefined);
});

await import("./read-zip.test.ts");
