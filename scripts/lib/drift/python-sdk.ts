import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pathOf } from "../files.ts";
import { findBetas, revisionOf } from "./betas.ts";
import { type Sdk, type SdkNamespace, type SdkOperation, UnreadableSdkError } from "./surface.ts";

/** The output of read_python_sdk.py. */
interface Output extends Pick<Sdk, "version" | "errorTypes" | "errors"> {
  readonly namespaces: readonly (Pick<SdkNamespace, "name"> & {
    readonly operations: readonly (SdkOperation & { readonly sentBetas: readonly string[] })[];
  })[];
}

/**
 * Reads the Skills API of the official Python SDK, without its dependencies.
 *
 * @param folder The package `anthropic`, as pip installs it.
 * @throws UnreadableSdkError
 */
export async function readPythonSdk(folder: string): Promise<Sdk> {
  const script = pathOf("scripts/lib/drift/read_python_sdk.py");
  const { stdout } = await promisify(execFile)("python3", [script, folder], { maxBuffer: 2 ** 26 }).catch(
    ({ message, stderr }: Error & { stderr?: string }) => {
      throw new UnreadableSdkError(stderr?.trim() || message);
    },
  );
  const { namespaces, ...rest } = JSON.parse(stdout) as Output;
  return {
    language: "Python",
    ...rest,
    namespaces: namespaces.map((each) => ({
      ...each,
      revision: revisionOf(each.operations.map(({ sentBetas }) => sentBetas)),
    })),
    betas: await findBetas(folder, ".py"),
  };
}
