import { hasPython } from "../../lib/drift/install.ts";

/** Returns what is missing if there is no Python, and how to get it. */
export async function missingPython(): Promise<string | undefined> {
  if (await hasPython()) return undefined;
  return 'there is no python3; install it ("apt-get install python3 python3-pip" on Debian)';
}
