import { type JsonObject, spelled } from "@specwright/openapi";
import { type Emitter, packageName, RUNTIME } from "./generated-file.ts";

const door = (file: string): JsonObject => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });

/** package.json. `version` is read from the package on disk: changesets own it. */
export const emitPackageJson: Emitter = (model, context) => {
  const manifest = {
    "//": `Generated from ${model.specFile} by \`npm run generate\`; changesets own the version.`,
    name: packageName(model),
    version: context.version,
    description: model.description,
    keywords: [model.id, "openapi", "typescript", "fetch", "client", "sdk"],
    license: "MIT",
    homepage: model.homepage,
    repository: {
      type: "git",
      url: "git+https://github.com/specwright/specwright.git",
      directory: `packages/${model.id}`,
    },
    type: "module",
    sideEffects: false,
    exports: {
      ".": door("gen/index"),
      "./operations": door("gen/operations"),
      "./validate": door("gen/validate"),
      ...(model.webhooks && { "./webhooks": door("gen/webhooks") }),
      ...Object.fromEntries(model.extras.map((extra) => [`./${extra}`, door(extra)])),
      "./openapi.yaml": "./openapi.yaml",
      "./package.json": "./package.json",
    },
    files: ["dist", "src", "!src/**/*.test.ts", "openapi.yaml", "CHANGELOG.md"],
    engines: { node: ">=20" },
    publishConfig: { access: "public" },
    scripts: {
      build: "node ../../scripts/clean.ts && tsc -p tsconfig.json",
      typecheck: "tsc -p tsconfig.test.json",
      // The mock is loaded once for all files. No file leaves anything behind in its process.
      test: "vitest run --no-isolate --testTimeout=30000 --hookTimeout=60000",
      "pack-check": "publint --strict && attw --pack --profile esm-only --exclude-entrypoints openapi.yaml",
    },
    dependencies: { [RUNTIME]: `^${context.runtimeVersion}` },
    devDependencies: { "@specwright/contract": context.contractVersion },
  };
  // Invisible letters of a description are written as escapes, so that a reader sees them.
  return { path: "package.json", content: `${spelled(JSON.stringify(manifest, null, 2), "\n")}\n` };
};
