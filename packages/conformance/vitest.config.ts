import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.ts";

// Much of the time these tests wait: for processes that they start, and for a repeat.
export default defineConfig({ ...shared, test: { ...shared.test, maxWorkers: 2 } });
