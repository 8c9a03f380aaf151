import type { Client, MaybeOptionalInit, ParseAs, ParseAsResponse } from "openapi-fetch";
import type { CallLimits } from "./limits.ts";

type Verb = "get" | "post" | "delete";

type PathWith<Paths, V extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Record<V, object> ? Path : never;
}[keyof Paths];

type BodyIn<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : never;

type HttpAnswer<Operation, As> = Operation extends { responses: { 200: unknown } }
  ?
      | {
          data: ParseAsResponse<BodyIn<Operation["responses"][200]>, { parseAs: As }>;
          error?: never;
          response: Response;
        }
      | {
          data?: never;
          error: BodyIn<Operation["responses"][Exclude<keyof Operation["responses"], 200>]>;
          response: Response;
        }
  : never;

/** May be left out where nothing is required. */
type Arguments<Init> = Partial<Init> extends Init ? [init?: Init] : [init: Init];

/**
 * A method of openapi-fetch with the answers of the contract. Its own declaration makes an object type of
 * every enumeration that is open to new values, and lets fields pass that the contract does not have.
 */
export type HttpMethod<Paths, V extends Verb> = <
  Path extends PathWith<Paths, V>,
  As extends ParseAs = "json",
>(
  path: Path,
  /** Parameters, body, limits, and whatever else openapi-fetch takes. */
  ...init: Arguments<
    NonNullable<MaybeOptionalInit<Paths[Path], V & keyof Paths[Path]>> & CallLimits & { parseAs?: As }
  >
) => Promise<HttpAnswer<Paths[Path][V & keyof Paths[Path]], As>>;

/** The openapi-fetch client of one revision. */
export interface HttpClient<Paths> extends Pick<Client<object>, "use" | "eject"> {
  GET: HttpMethod<Paths, "get">;
  POST: HttpMethod<Paths, "post">;
  DELETE: HttpMethod<Paths, "delete">;
}
