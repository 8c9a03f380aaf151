import type { Client, MaybeOptionalInit, ParseAsResponse } from "openapi-fetch";

type Verb = "get" | "post" | "delete";

type PathWith<Paths, V extends Verb> = {
  [Path in keyof Paths]: Paths[Path] extends Record<V, object> ? Path : never;
}[keyof Paths];

type BodyIn<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : never;

type HttpAnswer<Operation, Init> = Operation extends { responses: { 200: unknown } }
  ?
      | {
          data: ParseAsResponse<BodyIn<Operation["responses"][200]>, Init>;
          error?: never;
          response: Response;
        }
      | {
          data?: never;
          error: BodyIn<Operation["responses"][Exclude<keyof Operation["responses"], 200>]>;
          response: Response;
        }
  : never;

/** Parameters, body, and whatever else openapi-fetch takes; may be left out where nothing is required. */
type InitArguments<Init> = Partial<Init> extends Init ? [init?: Init] : [init: Init];

/**
 * A method of openapi-fetch with the answers of the contract. Its own declaration makes an object type of
 * every enumeration that is open to new values.
 */
export type HttpMethod<Paths, V extends Verb> = <
  Path extends PathWith<Paths, V>,
  Init extends MaybeOptionalInit<Paths[Path], V & keyof Paths[Path]>,
>(
  path: Path,
  ...init: InitArguments<Init>
) => Promise<HttpAnswer<Paths[Path][V & keyof Paths[Path]], Init>>;

/** The openapi-fetch client of one revision. */
export interface HttpClient<Paths> extends Pick<Client<object>, "use" | "eject"> {
  GET: HttpMethod<Paths, "get">;
  POST: HttpMethod<Paths, "post">;
  DELETE: HttpMethod<Paths, "delete">;
}
