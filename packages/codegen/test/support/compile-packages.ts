import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY, type TempWorkspace } from "@specwright/testing";

const CONFIG = {
  extends: "./tsconfig.base.json",
  compilerOptions: {
    outDir: "out",
    rootDir: ".",
    declaration: false,
    declarationMap: false,
    isolatedDeclarations: false,
    sourceMap: false,
    types: ["node"],
    lib: ["es2023", "dom", "dom.iterable"],
    paths: {
      "@specwright/runtime": ["./packages/runtime/src/index.ts"],
      "@specwright/runtime/codegen-v1": ["./packages/runtime/src/codegen-v1.ts"],
      "@specwright/runtime/validate-v1": ["./packages/runtime/src/validate-v1.ts"],
      "@specwright/runtime/values-v1": ["./packages/runtime/src/values-v1.ts"],
      "@specwright/runtime/webhooks-v1": ["./packages/runtime/src/webhooks-v1.ts"],
      "@specwright/*": ["./packages/*/src/gen/index.ts"],
    },
  },
  include: [
    "packages/*/src/gen",
    "packages/*/test/gen/usage.ts",
    "packages/*/test/gen/quickstart.ts",
    "packages/*/test/readme",
  ],
};

/** The compilers that a package has to pass: this repository's own, and the one that the generator prints types with. */
export const COMPILERS = {
  "TypeScript 7": join(REPOSITORY, "node_modules/typescript/bin/tsc"),
  "TypeScript 5.9": fileURLToPath(new URL("../bin/tsc", import.meta.resolve("typescript"))),
} as const;

/** Compiles every generated package of a workspace in one run, as strictly as this repository compiles its own. */
export function compilePackages(workspace: TempWorkspace, compiler: keyof typeof COMPILERS = "TypeScript 7"): string[] {
  workspace.copy("packages/runtime/src");
  if (!workspace.has("node_modules")) workspace.link("node_modules");
  workspace.write("package.json", '{ "type": "module" }');
  for (const id of readdirSync(join(workspace.root, "packages"))) writeReadmePrograms(workspace, id);
  workspace.write("tsconfig.json", JSON.stringify(CONFIG));
  const { stdout, stderr } = spawnSync(process.execPath, [COMPILERS[compiler], "-p", workspace.root], {
    cwd: workspace.root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return `${stdout}${stderr}`.split("\n").filter((line) => line.trim() !== "");
}

/** The programs of a package's README, as files. What needs another door or package is left to scripts/install. */
function writeReadmePrograms(workspace: TempWorkspace, id: string): void {
  const readme = `packages/${id}/README.md`;
  if (!workspace.has(readme)) return;
  const programs = workspace.read(readme).matchAll(/^```ts\n([\s\S]*?)^```$/gm);
  for (const [index, [, code = ""]] of [...programs].entries()) {
    if (/^import .*"@specwright\/(contract|[^"]*\/[^"]*)";$/m.test(code)) continue;
    workspace.write(`packages/${id}/test/readme/${index}.ts`, code);
  }
}
