import { afterAll, expect, it } from "vitest";
import { compile } from "./compile.ts";
import type { Guide } from "./guide.ts";
import { Place } from "./place.ts";
import { runGuide, type Written } from "./run-guide.ts";
import { notRun } from "./unused.ts";

const place = new Place();
afterAll(() => place[Symbol.dispose]());

function guideOf(name: string, markdown: string): Guide {
  return { name, path: `${name}.md`, markdown };
}

it.each([
  [
    "output",
    '```ts title="a.ts" run\nconsole.log(5);\n```\n\n```text output\n6\n```',
    "output.md:5: shown:\n6\n\nprinted:\n5\n",
  ],
  ["throws", '```ts title="a.ts" run\nthrow "no";\n```', 'throws.md:1: "node a.ts" ended with 1, expected 0:\n'],
  ["ends-well", '```sh run exit="1"\necho fine\n```', 'ends-well.md:1: "echo fine" ended with 0, expected 1:\nfine\n'],
  ["command", "```sh run\nspecwright generat\n```", 'command.md:1: "specwright generat" ended with 2, expected 0:\n'],
  ["package", "```sh run\nnpm install @specwright/zap\n```", "no package @specwright/zap is installed here"],
  ["diff", '```diff title="a.ts"\n-a\n+b\n```', "diff.md:1: there is no file a.ts yet"],
  ["part", '```ts title="a.ts"\nlet a;\n```\n\n```ts part="a.ts"\nlet b;\n```', "part.md:5: a.ts has no such lines"],
  ["early", "```text output\n5\n```", "early.md:1: nothing ran before this output"],
  ["unmarked", "```ts\nlet a;\n```", "unmarked.md:1: a fence says what it is"],
  [
    "network",
    '```ts title="a.ts" run\nawait fetch("https://elsewhere.example").catch((error) => { throw error.cause; });\n```',
    "getaddrinfo ENOTFOUND elsewhere.example",
  ],
])("a guide with a wrong %s fails", async (name, markdown, want) => {
  await expect(runGuide(guideOf(name, markdown), place.folderOf(name))).rejects.toThrow(want);
});

it("a guide that does not compile fails, and names the line", { timeout: 60_000 }, async () => {
  const use =
    'import { createZepClient } from "@specwright/zep";\nawait createZepClient().getSesion();\nlet a: any;\na = 1;';
  const guide = guideOf("types", `Text.\n\n\`\`\`ts title="a.ts"\n${use}\n\`\`\`\n`);
  const written: Written[] = [];
  const wrote = (file: Written): unknown => written.push(file);
  await runGuide(guide, place.folderOf("types"), { wrote }).catch(() => {}); // it does not run either
  const [first = "", ...others] = await compile(written, place.root);
  expect(first).toMatch(/^types\.md:5: error TS2551: Property 'getSesion' does not exist on type 'ZepClient'/);
  expect(others).toEqual([]);
});

it.each([
  ['```ts title="a.ts"\nlet a;\n```', ["a.ts"]],
  ['```ts title="a.ts" run\nlet a;\n```', []],
  ['```ts title="a.ts"\n```\n\n```ts title="b.ts" run\nimport "./c.ts";\n```', ["a.ts"]],
  ['```ts title="a/a.ts"\n```\n\n```ts title="b.ts" run\nimport { a } from "./a/a.ts";\n```', []],
  ['```ts title="a.test.ts"\n```\n\n```sh run\nvitest run a.test.ts\n```', []],
])("of %j, %j are programs that do not run", (markdown, want) => {
  expect(notRun(guideOf("a", markdown))).toEqual(want);
});
