import type { ClientModel } from "../model/types.ts";
import { table } from "./readme-text.ts";

/** Settings for projects that do not take ES modules by default. `scripts/install` runs these examples. */
export function modules(model: ClientModel): string {
  const name = model.home.packageName;
  const rows = [
    ["CommonJS", `\`await import("${name}")\`. From Node.js 20.19 on, \`require("${name}")\` works too`],
    ["TypeScript 5.8 or newer, CommonJS files", "`import`, with `module: nodenext`"],
    [
      "TypeScript 5.4 to 5.7, or `module: node16`, CommonJS files",
      '`await import(…)`, and `import type … with { "resolution-mode": "import" }` for types',
    ],
    ["TypeScript without a browser", "`@types/node`; `lib` needs no `dom`"],
    ["Jest, tests as ES modules", "`NODE_OPTIONS=--experimental-vm-modules`"],
    ["Jest, tests as CommonJS", "`@babel/preset-env`, and the config below"],
  ];
  return ["The package has only ES modules.", table(["You use", "You need"], rows), jestConfig(name)].join("\n\n");
}

function jestConfig(name: string): string {
  return [
    "```js",
    "// jest.config.cjs",
    "module.exports = {",
    '  transform: { "\\\\.[jt]sx?$": ["babel-jest", { presets: [["@babel/preset-env", { targets: { node: "current" } }]] }] },',
    `  transformIgnorePatterns: ["/node_modules/(?!(${name}|@specwright/runtime|openapi-fetch)/)"],`,
    "};",
    "```",
  ].join("\n");
}
