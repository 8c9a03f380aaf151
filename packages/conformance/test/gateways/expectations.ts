import { expect } from "vitest";
import type { Gateway } from "./gateway.ts";
import { gateways } from "./gateways.ts";
import { type Effects, runBehind, sweepBehind } from "./run.ts";

/** A run deletes its first skill before it creates more; where that fails, it leaves that skill, and its duplicate. */
const fewSkills = 2;

/**
 * Gateways behind which a run leaves more: labels do not stop a run, what goes wrong later cannot, and a broken
 * list hides that rejected creates took effect.
 */
const leaveMore: ReadonlySet<string> = new Set([
  "everything is camelCase",
  "every second delete is refused",
  "labels are in capitals",
  "labels have a prefix",
  "labels are cut",
  "labels are all alike",
  "lists leave out every second skill",
  "from request 325 on, lists, reads and deletes do not know the new skills",
  "everything is a login page after 100 requests",
  "the key is rejected after 100 requests",
  "everything is redirected to a login after 100 requests",
  "creates are refused with 400 after they took effect; lists are refused",
  "creates are refused with 400 after they took effect; labels are in capitals",
]);

/** Gateways whose lists cannot be read, so that skills cannot be named one by one. */
const hideSkills: ReadonlySet<string> = new Set([
  "everything is gzip and does not say so",
  "everything is wrapped in result",
  "everything is {} with 200",
  "lists have no data",
  "lists are plain lists",
  "lists are refused",
  "the list of skills is refused in skills-2025-10-02",
  "lists are pages",
  "items of lists have no id",
  "everything is a login page after 100 requests",
  "the key is rejected after 100 requests",
  "everything is redirected to a login after 100 requests",
  "creates are refused with 400 after they took effect; lists are refused",
  "everything is gzip and does not say so; creates are sent twice, and the first response is passed on",
]);

function expectHarmless({ touched, unnamed, endangered }: Effects): void {
  expect({ touched, unnamed, endangered }).toEqual({ touched: [], unnamed: [], endangered: [] });
}

/** Expects that a run behind a gateway touches no skill of anyone else, and names the few that it leaves. */
export async function expectNothingUnnamed(name: string, gateway: Gateway): Promise<void> {
  const run = await runBehind(gateway);
  const { result, left, hasLedger, isUnknown } = run;
  expectHarmless(run);
  if (!leaveMore.has(name)) expect(left.length).toBeLessThanOrEqual(fewSkills);
  expect(isUnknown && !hideSkills.has(name)).toBe(false);
  if (left.length > 0) expect(result.exitCode).not.toBe(0);
  if (result.leftovers.length > 0) expect(hasLedger).toBe(true);
}

/** Expects the same of the sweep after a run that lost its server. */
export async function expectSweptOrNamed(_: string, gateway: Gateway): Promise<void> {
  // Early in some runs, late in others.
  const requests = 30 + ((gateways.indexOf(gateway) * 37) % 130);
  const run = await sweepBehind(gateway, requests);
  expectHarmless(run);
  if (run.left.length > 0) expect(run.isSettled).toBe(false);
}
