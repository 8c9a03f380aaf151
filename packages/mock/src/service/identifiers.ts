import type { Random } from "./random.ts";

const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

type IdPrefix = "skill_" | "skill_version_" | "skver_" | "req_";
export type IdFactory = (prefix: IdPrefix) => string;

/** Creates ids in the observed format of the API: prefix, `01`, and 22 characters without look-alikes. */
export function idFactory(random: Random): IdFactory {
  return (prefix) => {
    let id = `${prefix}01`;
    for (let index = 0; index < 22; index += 1) id += alphabet[random() % alphabet.length];
    return id;
  };
}

/** Creates request ids without a seed. */
export function randomRequestIds(): () => string {
  const newId = idFactory(() => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  return () => newId("req_");
}
