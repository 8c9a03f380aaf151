import type { MultipartPart } from "../../client/multipart.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { AcceptedTwin, RejectedRequest, ScenarioContext } from "../scenario.ts";

/** Sends an upload that must answer 400, and judges the check and the words. */
type Refuse = (
  check: string,
  parts: readonly MultipartPart[],
  message?: RejectedRequest["message"],
) => Promise<Exchange>;

/** Judges uploads that must be refused, each different in one input from an upload that was accepted. */
export function expectRejectedUpload({ api, expectRejected }: ScenarioContext, twin: AcceptedTwin): Refuse {
  return (check, parts, message) =>
    expectRejected({
      check,
      ...(message ? { message } : {}),
      status: [400],
      twin,
      send: (options) => api.createSkill(parts, options),
    });
}
