import { describe, expect, it } from "vitest";
import { foreignParts } from "./inspect-package.ts";

describe("foreignParts", () => {
  it.each([
    ["types", "src/gen/schema.ts", "export interface A { b: string }", []],
    [
      "a statement among types",
      "src/gen/schema.ts",
      "export interface A {}\nevil();",
      ["src/gen/schema.ts: ExpressionStatement"],
    ],
    ["any", "src/gen/types.ts", "export type A = any[];", ["src/gen/types.ts: AnyKeyword any"]],
    [
      "an assignment",
      "src/gen/version.ts",
      "const a = (globalThis.PWNED = 1);",
      [
        "src/gen/version.ts: BinaryExpression globalThis.PWNED = 1",
        "src/gen/version.ts: an identifier of the description",
      ],
    ],
    ["a template", "src/gen/version.ts", `const a = \`\${b}\`;`, [`src/gen/version.ts: TemplateExpression \`\${b}\``]],
    ["a syntax error", "src/gen/version.ts", "const a = ;", ["src/gen/version.ts: Expression expected."]],
    ["a file that nobody expects", "src/gen/extra.ts", "", ["src/gen/extra.ts: nobody expects this file"]],
    ["what is no TypeScript", "README.md", "any", []],
  ])("%s", (_name, path, content, want) => {
    expect(foreignParts([{ path, content }])).toEqual(want);
  });
});
