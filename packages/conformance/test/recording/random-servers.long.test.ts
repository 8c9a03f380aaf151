import { test } from "vitest";
import { expectSameReplay } from "./random-servers.ts";

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

test.each(seeds)("a run of a random server replays to the same result (seed %d)", expectSameReplay);
