/**
 * Returns the source of a script that defines the functions and calls the first one. They may use each other, but
 * nothing else in their modules.
 */
export function scriptOf(functions: readonly ((...values: never) => unknown)[]): string {
  return `(() => {\n${functions.join("\n")}\n${functions[0]?.name}();\n})();\n`;
}
