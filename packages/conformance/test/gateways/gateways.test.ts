import { expect, test } from "vitest";
import { gateways } from "./gateways.ts";
import { runBehind } from "./run.ts";

test.each(gateways.map((gateway) => [gateway.name, gateway] as const))(
  "%s: nothing foreign is touched, and nothing is left unnamed",
  async (_, gateway) => {
    const { result, touched, left, unnamed, hasLedger } = await runBehind(gateway);
    expect({ touched, unnamed }).toEqual({ touched: [], unnamed: [] });
    if (left.length > 0) {
      expect(result.exitCode).not.toBe(0);
      expect(hasLedger).toBe(true);
    }
  },
);
