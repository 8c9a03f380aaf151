import * as streams from "node:stream/web";
import { BroadcastChannel } from "node:worker_threads";

// Simulated browsers in a vm context lack globals that msw needs. Users of Jest add them with jest-fixed-jsdom.
for (const [name, value] of Object.entries({ ...streams, BroadcastChannel })) {
  if (!(name in globalThis))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
