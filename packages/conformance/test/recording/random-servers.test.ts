import { test } from "vitest";
import { expectSameReplay } from "./random-servers.ts";

test.each([1, 2, 3])("a run of a random server replays to the same result (seed %d)", expectSameReplay);
