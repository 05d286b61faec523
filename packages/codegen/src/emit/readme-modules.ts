import type { ClientModel } from "../model/types.ts";
import { packageName } from "./generated-file.ts";

/** What projects have to say that do not take ES modules as they are. `scripts/install` runs what stands here. */
export function modules(model: ClientModel): string {
  const name = packageName(model);
  const ways = [
    `- CommonJS: \`await import("${name}")\` works everywhere. \`require("${name}")\` works from Node.js 20.19 on.`,
    '- TypeScript (5.4 to 7): a CommonJS file takes an `import` from TypeScript 5.8 on, with `module: nodenext`. With `module: node16` it takes `await import(…)`, and types by `import type … with { "resolution-mode": "import" }`. `lib` needs no `dom` beside `@types/node`.',
    "- Jest: tests that are ES modules need `NODE_OPTIONS=--experimental-vm-modules` and nothing else. Those that are CommonJS need `@babel/preset-env` and this config:",
  ];
  return ["The package consists of ES modules.", ways.join("\n"), jestConfig(name)].join("\n\n");
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
