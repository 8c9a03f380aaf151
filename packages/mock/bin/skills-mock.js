#!/usr/bin/env node
// Plain JavaScript that an old Node can parse, so that it can print the required version.
const required = [22, 12];
const actual = process.versions.node.split(".").map(Number);
if (actual[0] < required[0] || (actual[0] === required[0] && actual[1] < required[1])) {
  process.stderr.write(
    "skills-mock needs Node " +
      required.join(".") +
      " or later; this is Node " +
      process.versions.node +
      ".\n",
  );
  process.exitCode = 2;
} else {
  import("#cli").catch((error) => {
    if (error.code !== "ERR_MODULE_NOT_FOUND" || !/dist.cli.main\.js/.test(error.message)) throw error;
    process.stderr.write("skills-mock is not built: run pnpm build, or pnpm skills-mock in the clone.\n");
    process.exitCode = 2;
  });
}
