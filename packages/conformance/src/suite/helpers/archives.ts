import { readZip } from "@skills-api/bundle";
import type { UploadFile } from "../../client/uploads.ts";
import type { Exchange } from "../../http/exchange.ts";

/** Returns path and base64 content of the files in a downloaded archive; `undefined` if it is not a zip. */
export async function filesOf({ response }: Exchange): Promise<Map<string, string> | undefined> {
  try {
    const files = await readZip(response.body);
    return new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString("base64")]));
  } catch {
    return undefined;
  }
}

/** Returns the paths of the executable files in a downloaded archive; none if it is not a zip. */
export async function executablesOf({ response }: Exchange): Promise<readonly string[]> {
  try {
    return (await readZip(response.body)).flatMap(({ path, executable }) => (executable ? [path] : []));
  } catch {
    return [];
  }
}

/** Returns the files sorted by path, without their first directory. */
export function withoutDirectory(
  files: ReadonlyMap<string, string> = new Map(),
): [path: string, content: string][] {
  return [...files]
    .map(([path, content]) => [path.slice(path.indexOf("/") + 1), content] as [string, string])
    .sort();
}

/** Returns uploaded files in the form of {@link withoutDirectory}, to compare them with a download. */
export function expectedFiles(files: readonly UploadFile[]): [path: string, content: string][] {
  return withoutDirectory(
    new Map(files.map(([path, content]) => [path, Buffer.from(content).toString("base64")])),
  );
}
