import { type JsonObject, spelled } from "@specwright/openapi/internal";
import type { ClientModel } from "../model/types.ts";
import type { WorkspaceSettings } from "../settings/workspace-settings.ts";
import { CONTRACT, type EmitContext, type Emitter, RUNTIME } from "./generated-file.ts";

const door = (file: string): JsonObject => ({ types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` });

/** package.json. `version` is read from the package on disk: changesets own it. */
export const emitPackageJson: Emitter = (model, context) => {
  const { workspace } = context;
  const manifest = {
    "//": `Generated from ${model.specFile} by \`${model.home.command}\`; ${versionOwner(model)}.`,
    name: model.home.packageName,
    version: context.version,
    description: model.description,
    keywords: [model.id, "openapi", "typescript", "fetch", "client", "sdk"],
    license: licenseOf(context),
    author: workspace.author,
    homepage: model.homepage,
    repository: repositoryOf(model, workspace),
    type: "module",
    sideEffects: false,
    exports: exportsOf(model),
    files: ["dist", "src", "!src/**/*.test.ts", "openapi.yaml", "CHANGELOG.md"],
    engines: { node: workspace.node ?? ">=20" },
    publishConfig: workspace.access && { access: workspace.access },
    scripts: { ...SCRIPTS, ...workspace.scripts },
    dependencies: { [RUNTIME]: `^${context.runtimeVersion}` },
    devDependencies: { [CONTRACT]: context.contractVersion },
    // `startMock` reads it when it is given the name of the package.
    specwright: model.mock && { mock: model.mock },
  };
  // Invisible letters of a description are written as escapes, so that a reader sees them.
  return { path: "package.json", content: `${spelled(JSON.stringify(manifest, null, 2), "\n")}\n` };
};

function versionOwner({ home }: ClientModel): string {
  return home.alone ? "the version stays as it is" : "changesets own the version";
}

/** As npm has it for packages that nobody may use, and for a license that has no name. */
function licenseOf({ license, workspace }: EmitContext): string {
  if (workspace.license !== undefined) return workspace.license;
  return license === undefined ? "UNLICENSED" : "SEE LICENSE IN LICENSE";
}

function repositoryOf({ home }: ClientModel, { repository }: WorkspaceSettings): JsonObject | undefined {
  if (repository === undefined) return undefined;
  return { type: "git", url: `git+${repository.replace(/^git\+/, "")}`, directory: home.packageFolder };
}

function exportsOf({ webhooks, extras }: ClientModel): JsonObject {
  return {
    ".": door("gen/index"),
    "./operations": door("gen/operations"),
    "./validate": door("gen/validate"),
    ...(webhooks && { "./webhooks": door("gen/webhooks") }),
    ...Object.fromEntries(extras.map((extra) => [`./${extra}`, door(extra)])),
    "./openapi.yaml": "./openapi.yaml",
    "./package.json": "./package.json",
  };
}

/** What a workspace may say otherwise. */
const SCRIPTS = {
  build: "tsc -p tsconfig.json",
  typecheck: "tsc -p tsconfig.test.json",
  // The mock is loaded once for all files. No file leaves anything behind in its process.
  test: "vitest run --no-isolate --testTimeout=30000 --hookTimeout=60000",
} as const;
