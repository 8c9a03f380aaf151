import type { MultipartPart } from "../../client/multipart.ts";
import type { Exchange } from "../../http/exchange.ts";
import type { AcceptedTwin, RejectedRequest, ScenarioContext } from "../scenario.ts";

/** Checks that the server rejects an upload with 400, and optionally its error message. */
type ExpectRejection = (
  check: string,
  parts: readonly MultipartPart[],
  message?: RejectedRequest["message"],
) => Promise<Exchange>;

/** Returns a function for uploads that the server must reject. Each differs from the twin in one input. */
export function expectRejectedUpload(
  { api, expectRejected }: ScenarioContext,
  twin: AcceptedTwin,
): ExpectRejection {
  return (check, parts, message) =>
    expectRejected({
      check,
      ...(message ? { message } : {}),
      status: [400],
      twin,
      send: (options) => api.createSkill(parts, options),
    });
}
