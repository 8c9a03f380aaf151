import { expect, test } from "vitest";
import { hitsIn, wordProblems } from "../lib/word-problems.ts";
import { isRead, wordList } from "../lib/words.ts";

const clean = `
/** Returns the skill, or undefined if there is no skill of this name. */
export function skillOf(name: string): string | undefined {
  // Retried once.
  return name === "" ? undefined : \`skill \${name}\`;
}
`;

/** Returns where and as which row the check finds something in a text. */
function rowsIn(path: string, text: string): (readonly [line: number, row: string])[] {
  return hitsIn(path, text, wordList).map(({ line, row }) => [line, row]);
}

test("a text in plain words has no hits", () => {
  for (const path of ["packages/client/src/a.ts", "packages/conformance/src/parity/a.ts", "docs/a.md"]) {
    expect(rowsIn(path, clean)).toEqual([]);
  }
});

const names = Object.entries(wordList.identifiers).flatMap(([folder, words]) =>
  Object.entries(words).map(([name, instead]) => ({ folder, name, instead })),
);

test.each(names)("the name $name in '$folder' is found, but only in code", ({ folder, name, instead }) => {
  const path = `${folder}planted.ts`;
  const uses = [
    `const ${name} = 1;`,
    `import { ${name} } from "./a.ts";`,
    `class A { #${name} = 1; }`,
    `export const a = \`\${b.${name}}\`;`,
  ];
  for (const use of uses) {
    const hits = hitsIn(path, `${clean}\n${use}`, wordList);
    expect(wordProblems(hits, { exceptions: [] })).toEqual([
      `${path}:8: instead of "${name}" write ${instead}`,
    ]);
  }
  const others = `${clean}\nexport const with${name}s = /${name}/;\nimport "./${name}.ts";`;
  expect(rowsIn(path, others)).toEqual([]);
});

const fileNames = Object.entries(wordList.fileNames).flatMap(([folder, words]) =>
  Object.entries(words).map(([name, instead]) => ({ folder, name, instead })),
);

test.each(fileNames)("a file called $name in '$folder' is found", ({ folder, name, instead }) => {
  for (const path of [`${folder}planted/${name}.ts`, `${folder}${name}.test.ts`]) {
    const problems = wordProblems(hitsIn(path, clean, wordList), { exceptions: [] });
    expect(problems).toEqual([`${path}:1: instead of "${name}" write ${instead}`]);
  }
});

const phrases = wordList.phrases.flatMap((phrase) =>
  phrase.examples.map((example) => ({ example, ...phrase })),
);

test("every phrase has an example", () => {
  expect(wordList.phrases.filter(({ examples }) => examples.length === 0)).toEqual([]);
});

test.each(phrases.filter(({ opensDoc }) => !opensDoc))(
  "the phrase '$example' is found in prose",
  (phrase) => {
    const { example, pattern } = phrase;
    const over = (between: string) => example.replaceAll(" ", between);
    const planted: readonly (readonly [path: string, text: string, line: number])[] = [
      ["a.ts", `/** So ${example}, always. */`, 1],
      ["a.mjs", `const a = 1; // ${example}`, 1],
      ["a.ts", `\n/*\n * ${over("\n * ")}\n */`, 3],
      ["a.ts", `\n// so\n// ${over("\n// ")}`, 3],
      ["a.ts", `\nconst a = "${example}";`, 2],
      ["a.js", `const a = \`\${b}\n\${c} ${example} \${d}\`;`, 2],
      ["a.md", `# ${example}`, 1],
      ["a.yaml", `a: >-\n  so\n  ${over("\n  ").toUpperCase()}`, 3],
      ["a.json", `{ "description": "${example}" }`, 1],
    ];
    for (const [path, text, line] of planted) expect(rowsIn(path, text)).toEqual([[line, pattern]]);
    expect(rowsIn("a.ts", `const a = ["${over('", "')}x", "x${example}"];`)).toEqual([]);
  },
);

test.each(phrases.filter(({ opensDoc }) => opensDoc))(
  "a doc comment that opens with '$pattern' is found",
  (phrase) => {
    const { example, pattern } = phrase;
    expect(rowsIn("a.ts", `/** ${example} */`)).toEqual([[1, pattern]]);
    expect(rowsIn("a.ts", `\n  /**\n   * ${example}\n   */`)).toEqual([[3, pattern]]);
    expect(rowsIn("a.ts", `// ${example}\n/** First. ${example} */\nconst a = "${example}";`)).toEqual([]);
  },
);

test("an exception allows its words in its file alone, and is an error when it allows nothing", () => {
  const [words = ""] = phrases.flatMap(({ opensDoc, example }) => (opensDoc ? [] : example));
  const exception = { path: "docs/a.md", words, reason: "a quotation" };
  const hits = ["docs/a.md", "docs/b.md"].flatMap((path) => hitsIn(path, words.toUpperCase(), wordList));
  expect(wordProblems(hits, { exceptions: [exception] })).toEqual([expect.stringContaining("docs/b.md:1:")]);
  expect(wordProblems([], { exceptions: [exception] })).toEqual([
    `scripts/lib/words.ts: the exception for "${words}" in docs/a.md allows nothing. Delete it.`,
  ]);
});

test.each([
  ["packages/mock/src/mock.ts", true],
  ["docs/reports.md", true],
  [".changeset/first-release.md", true],
  ["spec/requirements/auth.yaml", true],
  ["action/run.mjs", true],
  [".ci/run", true],
  ["docs/generated/requirements.md", false],
  ["packages/mock/CHANGELOG.md", false],
  ["pnpm-lock.yaml", false],
  ["examples/skills/invoice-check/SKILL.md", false],
  ["docs/images/report.png", false],
])("%s is read: %s", (path, expected) => {
  expect(isRead(path)).toBe(expected);
});
