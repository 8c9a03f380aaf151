import type { Handler } from "@skills-api/mock";
import { listen } from "@skills-api/mock/node";
import { httpWire } from "../../src/http/wire.ts";
import { handlerTarget } from "../../src/targets/mock.ts";
import type { Target } from "../../src/targets/target.ts";
import { noTimeout } from "./runs.ts";

/** Returns a target for a handler in this process, without sockets, with the keys of our mock. */
export function inProcess(handle: Handler): Target {
  return handlerTarget("handler in process", handle);
}

/** Returns a target for a handler that is reached through real sockets. */
export async function overSockets(handle: Handler): Promise<Target> {
  const server = await listen(handle);
  const { wire, close } = httpWire({ baseURL: new URL(server.url), timeout: noTimeout });
  return {
    ...handlerTarget("handler over sockets", handle),
    wire,
    close: async () => {
      close();
      await server.close();
    },
  };
}
