import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps.ts";

describe("steps of a guide", () => {
  it.each([
    ['```ts title="app.ts"\nlet a = 1;\n```', [{ kind: "file", path: "app.ts", text: "let a = 1;\n", line: 1 }]],
    [
      'Text.\n\n```ts title="app.ts" run exit="1"\nfail();\n```',
      [
        { kind: "file", path: "app.ts", text: "fail();\n", line: 3 },
        { kind: "command", command: "node app.ts", exit: 1, isUnrouted: false, line: 3 },
      ],
    ],
    ["```sh run\nls\n```", [{ kind: "command", command: "ls", exit: 0, isUnrouted: false, line: 1 }]],
    ["```sh run unrouted\nls\n```", [{ kind: "command", command: "ls", exit: 0, isUnrouted: true, line: 1 }]],
    [
      "```sh background\nserve\n```",
      [{ kind: "command", command: "serve", exit: undefined, isUnrouted: false, line: 1 }],
    ],
    ["```text output\n5\n```", [{ kind: "output", text: "5\n", line: 1 }]],
    ['```diff title="a.yaml"\n-1\n+2\n```', [{ kind: "edit", path: "a.yaml", diff: "-1\n+2\n", line: 1 }]],
    ['```yaml part="a.yaml"\na: 1\n```', [{ kind: "part", path: "a.yaml", text: "a: 1\n", line: 1 }]],
    ["```ts fragment\nawait call();\n```", [{ kind: "fragment", text: "await call();\n", line: 1 }]],
    ["````md fragment\n```ts\n```\n````", [{ kind: "fragment", text: "```ts\n```\n", line: 1 }]],
  ])("of %j", (markdown, want) => {
    expect(stepsOf({ path: "a.md", markdown })).toEqual(want);
  });

  const marks = "a fence says what it is, by one of fragment, part, title, output, background, run";
  it.each([
    ["Text.\n```ts\nlet a = 1;\n```", `a.md:2: ${marks}`],
    ["```js\n```", `a.md:1: ${marks}`],
    ["```sh\nls\n```", `a.md:1: ${marks}`],
    ["```yaml\na: 1\n```", `a.md:1: ${marks}`],
    ["```\nanything\n```", `a.md:1: ${marks}`],
    [
      "- item\n\n  ```sh run\n  ls\n  ```",
      "a.md:3: a fence begins at the start of its line, so that its text is the file's",
    ],
    ["```sh run\nls", "a.md:1: the fence does not end"],
  ])("are refused in %j", (markdown, want) => {
    expect(() => stepsOf({ path: "a.md", markdown })).toThrow(want);
  });
});
