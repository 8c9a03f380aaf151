import { readZip } from "@skills-api/bundle";
import type { UploadFile } from "../../client/uploads.ts";
import type { Exchange } from "../../http/exchange.ts";

/** Path and content of every file in a downloaded archive; `undefined` when it is no zip. */
export async function filesOf({ response }: Exchange): Promise<Map<string, string> | undefined> {
  try {
    const files = await readZip(response.body);
    return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]));
  } catch {
    return undefined;
  }
}

/** The files without the name of their directory, in an order of their own. */
export function withoutDirectory(
  files: ReadonlyMap<string, string> = new Map(),
): [path: string, content: string][] {
  return [...files]
    .map(([path, content]) => [path.slice(path.indexOf("/") + 1), content] as [string, string])
    .sort();
}

/** What a download of these files has to hold, as {@link withoutDirectory} has it. */
export function expectedFiles(files: readonly UploadFile[]): [path: string, content: string][] {
  return withoutDirectory(
    new Map(files.map(([path, content]) => [path, Buffer.from(content).toString("base64")])),
  );
}
