// @vitest-environment happy-dom
import { testInEmulation } from "./emulation.ts";

testInEmulation();
