import { defineConfig } from "vitest/config";
import { sharedIn } from "../vitest.shared.ts";

export default defineConfig(({ mode }) => sharedIn(mode));
