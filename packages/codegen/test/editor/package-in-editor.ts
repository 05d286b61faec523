import { TempWorkspace } from "@specwright/testing";
import { generateProvider } from "../../src/generate-provider.ts";
import { SHOP, SHOP_SETTINGS } from "./shop.ts";

const COMPILER_OPTIONS = {
  target: "esnext",
  module: "nodenext",
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  lib: ["esnext", "dom"],
  types: [],
  paths: {
    "@specwright/shop": ["./packages/shop/src/gen/index.ts"],
    "@specwright/runtime": ["./packages/runtime/src/index.ts"],
    "@specwright/runtime/codegen-v1": ["./packages/runtime/src/codegen-v1.ts"],
  },
};

/** A workspace with the package of the shop, and a program of each of the given texts. */
export function shopWorkspace(programs: { readonly [file: string]: string }): TempWorkspace {
  const workspace = new TempWorkspace({ "specs/shop/openapi.yaml": SHOP, "specs/shop/provider.yaml": SHOP_SETTINGS });
  for (const { path, content } of generateProvider(workspace.root, "shop").files)
    workspace.write(`packages/shop/${path}`, content);
  workspace.copy("packages/runtime/src");
  workspace.link("node_modules");
  workspace.write("package.json", '{ "type": "module" }');
  workspace.write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, files: Object.keys(programs) }));
  for (const [file, text] of Object.entries(programs)) workspace.write(file, text);
  return workspace;
}

/** What an editor asks a compiler. */
export interface Editor {
  /** The type at a place, and below it the documentation. */
  hover(file: string, offset: number): Promise<string>;
  /** The lines with something that is deprecated. */
  struckOut(file: string): Promise<readonly number[]>;
  /** The errors of a file, each with the number of its line and the last sentence of its message. */
  errors(file: string): Promise<readonly string[]>;
  close(): void;
}
