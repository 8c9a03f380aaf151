// For `node --import`: disables redaction in the program.
import { registerHooks } from "node:module";

const nothing = {
  "known-secrets.ts": "export const knownSecrets = () => [];",
  "secret-patterns.ts": "export const secretPatterns = [];",
};

registerHooks({
  load(url, context, nextLoad) {
    const source = nothing[url.split("/src/redaction/")[1]];
    return source ? { format: "module", shortCircuit: true, source } : nextLoad(url, context);
  },
});
