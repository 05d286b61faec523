import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { schemaTypes } from "@specwright/codegen/printed-types";
import {
  buildModel,
  buildValidators,
  emitPackage,
  gate,
  readSettings,
  typedDocument,
  typeNames,
} from "@specwright/codegen/stages";
import type { Contract } from "@specwright/contract";
import { MemoryFolder, readObject } from "@specwright/openapi";
import { afterAll } from "vitest";
import type { JsonObject } from "../json.ts";

const FOLDER = mkdtempSync(join(tmpdir(), "specwright-renaming-"));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));
let count = 0;

/** A client package, as JavaScript in a folder of its own. */
export interface BuiltPackage {
  readonly validators: { readonly [name: string]: unknown };
  readonly contract: Contract<object>;
}

/** Generates the package of a description, and loads it. */
export async function builtPackage(description: JsonObject, settings = ""): Promise<BuiltPackage> {
  const folder = join(FOLDER, String(count++));
  for (const { path, content } of filesOf(description, settings)) {
    if (!path.endsWith(".ts") || path.endsWith(".test.ts") || path.endsWith("quickstart.ts")) continue;
    const file = join(folder, path.replace(/\.ts$/, ".mjs"));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, runnable(content, folder));
  }
  writeFileSync(join(folder, "openapi.json"), JSON.stringify(description));
  const load = (path: string): Promise<never> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href) as never;
  const { contract } = (await load("test/gen/contract.mjs")) as { contract: Contract<object> };
  return { validators: await load("src/gen/validators.mjs"), contract: { ...contract, spec: description } };
}

function filesOf(description: JsonObject, settings: string): ReturnType<typeof emitPackage> {
  const document = readObject(description);
  gate(document);
  const typed = typedDocument(document);
  const model = buildModel(
    "acme",
    document,
    typed,
    readSettings(new MemoryFolder("specs/acme", { "provider.yaml": settings }), { scope: "@specwright" }),
  );
  const versions = {
    version: "0.0.0",
    runtimeVersion: "0.0.0",
    contractVersion: "0.0.0",
    license: "",
    workspace: {},
    bundledSpec: "",
    notes: [],
  };
  return emitPackage(model, {
    ...versions,
    schemaTypes: schemaTypes(typed, typeNames(model)),
    validators: buildValidators(document, model),
  });
}

/** The module without types, whose imports lead to the runtime of this repository and to the files beside it. */
function runnable(content: string, folder: string): string {
  const own = pathToFileURL(join(folder, "src/gen/index.mjs")).href;
  return stripTypeScriptTypes(content)
    .replace(/"(\.[^"]*)\.ts"/g, '"$1.mjs"')
    .replaceAll('"@specwright/acme"', JSON.stringify(own))
    .replace(/"(@specwright\/runtime[^"]*)"/g, (_, name: string) => JSON.stringify(import.meta.resolve(name)));
}
