import type { Emitter } from "./generated-file.ts";

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** tsconfig.json: what the build sees. */
export const emitTsconfig: Emitter = () => ({
  path: "tsconfig.json",
  content: json({
    extends: "../../tsconfig.base.json",
    // An editor goes from a name to the source, which the package holds.
    compilerOptions: { rootDir: "src", outDir: "dist", declarationMap: true, lib: ["es2023", "dom", "dom.iterable"] },
    include: ["src"],
    exclude: ["src/**/*.test.ts"],
  }),
});

/** tsconfig.test.json: the build's files and the tests, checked and not emitted. */
export const emitTestTsconfig: Emitter = () => ({
  path: "tsconfig.test.json",
  content: json({
    extends: "../../tsconfig.base.json",
    compilerOptions: {
      noEmit: true,
      isolatedDeclarations: false,
      types: ["node"],
      lib: ["es2023", "dom", "dom.iterable"],
    },
    include: ["src", "test"],
  }),
});
