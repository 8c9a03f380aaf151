// @vitest-environment jsdom
import { testInEmulation } from "./emulation.ts";

testInEmulation();
