#!/usr/bin/env node
// Plain JavaScript, so that an old Node can read it and report the version it needs.
const required = [22, 12];
const actual = process.versions.node.split(".").map(Number);

function run({ main, reportError }) {
  const args = process.argv.slice(2);

  // Readers may stop early, as `head` does: that changes neither the exit code nor the report files.
  process.stdout.on("error", (error) => {
    if (error.code === "EPIPE" || error.code === "EIO") return;
    process.stderr.write(`skills-conformance: stdout cannot be written (${error.code})\n`);
    process.exit(2);
  });
  process.stderr.on("error", () => {});

  // Node would print the error unredacted.
  process.on("uncaughtException", (error) => {
    process.exit(reportError(error, args, process));
  });

  return main(args, process).then((code) => {
    process.exitCode = code;
  });
}

if (actual[0] < required[0] || (actual[0] === required[0] && actual[1] < required[1])) {
  process.stderr.write(
    "skills-conformance needs Node " +
      required.join(".") +
      " or later; this is Node " +
      process.versions.node +
      ".\n",
  );
  process.exitCode = 2;
} else {
  import("#cli").then(run, (error) => {
    const isUnbuilt = error.code === "ERR_MODULE_NOT_FOUND" && /dist.cli.main\.js/.test(error.message);
    process.stderr.write(
      isUnbuilt
        ? "skills-conformance is not built: run pnpm build, or pnpm skills-conformance in the clone.\n"
        : `${error.stack}\n`,
    );
    process.exitCode = 2;
  });
}
