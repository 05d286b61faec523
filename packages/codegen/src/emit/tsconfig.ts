import { posix } from "node:path";
import type { ClientModel } from "../model/types.ts";
import type { EmitContext, Emitter } from "./generated-file.ts";

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** tsconfig.json: what the build sees. */
export const emitTsconfig: Emitter = (model, context) => ({
  path: "tsconfig.json",
  content: json(
    configured(model, context, {
      // An editor goes from a name to the source, which the package holds.
      compilerOptions: { rootDir: "src", outDir: "dist", declarationMap: true, lib: LIB },
      include: ["src"],
      exclude: ["src/**/*.test.ts"],
    }),
  ),
});

/** tsconfig.test.json: the build's files and the tests, checked and not emitted. */
export const emitTestTsconfig: Emitter = (model, context) => ({
  path: "tsconfig.test.json",
  content: json(
    configured(model, context, {
      compilerOptions: { noEmit: true, isolatedDeclarations: false, types: ["node"], lib: LIB },
      include: ["src", "test"],
    }),
  ),
});

const LIB = ["es2023", "dom", "dom.iterable"];

/** What a package needs, where its workspace has no options for all of them. */
const OPTIONS = {
  target: "es2022",
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  // Files import each other as `./x.ts`, which the build turns into `./x.js`.
  rewriteRelativeImportExtensions: true,
  declaration: true,
  skipLibCheck: true,
};

interface TsConfig {
  readonly compilerOptions: object;
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
}

function configured({ home }: ClientModel, { workspace }: EmitContext, config: TsConfig): object {
  const { tsconfig } = workspace;
  if (tsconfig !== undefined) return { extends: posix.relative(home.packageFolder, tsconfig), ...config };
  return { ...config, compilerOptions: { ...OPTIONS, ...config.compilerOptions } };
}
