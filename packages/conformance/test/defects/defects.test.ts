import { revisions } from "@skills-api/spec";
import { describe, expect, test } from "vitest";
import { judgedRequirements } from "../../src/contract/registry.ts";
import { createMock } from "../../src/targets/mock.ts";
import { overSockets } from "../support/handler-target.ts";
import { type Defect, damaged, idsIn } from "./defect.ts";
import { defects } from "./index.ts";
import { judge, judgeInProcess, revisionsOf, undamaged } from "./judge.ts";

function called(name: string): Defect {
  const defect = defects.find((each) => each.name === name);
  if (!defect) throw new Error(`no defect is called "${name}"`);
  return defect;
}

test("a server without a defect passes", () => judgeInProcess(undamaged));

test("no two defects are called alike", () => {
  const names = defects.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe("over sockets", () => {
  const chosen = [
    "a path that does not exist answers a page for people",
    "the deletion of a version answers 204 without a body",
    "an archive is not a zip",
    "31 MiB are accepted",
    "only the first anthropic-beta header is read",
  ].map(called);
  for (const defect of [undamaged, ...chosen]) {
    test(defect.name, async () => judge(await overSockets(damaged(defect, createMock().handle)), defect));
  }
});

test.for(revisions)("every check of %s has been seen red", (revision) => {
  const judging = defects.filter((defect) => revisionsOf(defect).includes(revision));
  const seen = new Set(judging.flatMap(({ breaks }) => idsIn(revision, breaks)));
  const judged = judgedRequirements(revision).map(({ id }) => id);
  expect(judged.filter((id) => !seen.has(id))).toEqual([]);
});
