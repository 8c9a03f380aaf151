/**
 * Source of functions that run in the page, where the first is called: they refer to each other and to nothing else
 * of ours.
 */
export function scriptOf(functions: readonly ((...values: never) => unknown)[]): string {
  return `(() => {\n${functions.join("\n")}\n${functions[0]?.name}();\n})();\n`;
}
