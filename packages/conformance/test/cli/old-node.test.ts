import { expect, test } from "vitest";
import { type Bin, run } from "../support/cli.ts";

/** Options that make Node report another version. */
function pretend(version: string): string[] {
  const script = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return ["--import", `data:text/javascript,${encodeURIComponent(script)}`];
}

const bins: Bin[] = ["skills-conformance", "skills-mock"];

test.each(bins)("%s on an old Node prints the version it needs and ends with 2", async (bin) => {
  for (const version of ["20.20.2", "22.11.0"]) {
    expect(await run(bin, ["--help"], { nodeOptions: pretend(version) })).toEqual({
      code: 2,
      stdout: "",
      stderr: `${bin} needs Node 22.12 or later; this is Node ${version}.\n`,
    });
  }
});

test.each(bins)("%s starts on the oldest supported Node, and on later ones", async (bin) => {
  for (const version of ["22.12.0", "100.1.2"]) {
    const { code, stderr } = await run(bin, ["--help"], { nodeOptions: pretend(version) });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  }
});
