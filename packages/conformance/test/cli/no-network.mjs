// Ends a process that opens a socket, looks up a name or starts another process.
import { createHook } from "node:async_hooks";
import { writeSync } from "node:fs";

const network = /^(TCP|UDP|GETADDRINFO|GETNAMEINFO|QUERY|TLS|PROCESS)/;

createHook({
  init(_id, type) {
    if (!network.test(type)) return;
    writeSync(2, `network: ${type}\n`);
    process.exit(99);
  },
}).enable();
