import type { Client, MaybeOptionalInit, ParseAs, ParseAsResponse } from "openapi-fetch";
import type { CallLimits } from "./limits.ts";

/** The methods of the API, as the contract spells them. */
type Verb = "get" | "post" | "delete";

/** The paths that have a method. */
type PathWith<Paths, V extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Record<V, object> ? Path : never;
}[keyof Paths];

/** The body of a response. */
type BodyOf<Result> = Result extends { content: infer Content } ? Content[keyof Content] : never;

/** The body of a response, by whether the status is 200. */
type HttpResult<Operation, As> = Operation extends { responses: { 200: unknown } }
  ?
      | {
          data: ParseAsResponse<BodyOf<Operation["responses"][200]>, { parseAs: As }>;
          error?: never;
          response: Response;
        }
      | {
          data?: never;
          error: BodyOf<Operation["responses"][Exclude<keyof Operation["responses"], 200>]>;
          response: Response;
        }
  : never;

/** Optional if `Init` has no required property. */
type Arguments<Init> = Partial<Init> extends Init ? [init?: Init] : [init: Init];

/**
 * A method of openapi-fetch, typed by the contract. openapi-fetch's own declaration turns open enumerations
 * into object types and allows fields that the contract does not have.
 *
 * @returns `data` for status 200, otherwise `error`; and the `response`
 * @throws SkillsApiError if no complete response arrives
 * @throws SyntaxError if the body is not JSON
 */
export type HttpMethod<Paths, V extends Verb> = <
  Path extends PathWith<Paths, V>,
  As extends ParseAs = "json",
>(
  path: Path,
  /** Parameters, body, limits, and the other options of openapi-fetch. */
  ...init: Arguments<
    NonNullable<MaybeOptionalInit<Paths[Path], V & keyof Paths[Path]>> & CallLimits & { parseAs?: As }
  >
) => Promise<HttpResult<Paths[Path][V & keyof Paths[Path]], As>>;

/** The openapi-fetch client of one revision. */
export interface HttpClient<Paths> extends Pick<Client<object>, "use" | "eject"> {
  /** Sends a GET request. */
  GET: HttpMethod<Paths, "get">;
  /** Sends a POST request. An object as `body` is sent as multipart/form-data. */
  POST: HttpMethod<Paths, "post">;
  /** Sends a DELETE request. */
  DELETE: HttpMethod<Paths, "delete">;
}
