import type { Part } from "../../client/multipart.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { Control, Refusal, ScenarioContext } from "../scenario.ts";

/** Sends an upload that must answer 400, and judges the check and the words. */
type Refuse = (check: string, parts: readonly Part[], message?: Refusal["message"]) => Promise<Exchange>;

/** Judges uploads that must be refused, each different in one input from an upload that was accepted. */
export function refusing({ api, refused }: ScenarioContext, control: Control): Refuse {
  return (check, parts, message) =>
    refused({
      check,
      ...(message ? { message } : {}),
      status: [400],
      control,
      send: (options) => api.createSkill(parts, options),
    });
}
