import { featureSettings, featureText, type TempWorkspace } from "@specwright/testing";
import { generateProvider } from "../../src/generate-provider.ts";
import { compilePackages } from "./compile-packages.ts";
import { runnable } from "./runnable.ts";

/** Generates the packages of features in a workspace and compiles them. What the compiler says is returned. */
export function buildPackages(workspace: TempWorkspace, ...features: readonly string[]): string[] {
  for (const name of features) {
    workspace.write(`specs/${name}/openapi.yaml`, featureText(name));
    workspace.write(`specs/${name}/provider.yaml`, featureSettings(name));
    for (const { path, content } of generateProvider(workspace.root, name).files)
      workspace.write(`packages/${name}/${path}`, content);
  }
  return compilePackages(workspace);
}

/** A module of a package that was compiled. */
export async function builtModule<Module>(workspace: TempWorkspace, id: string, module: string): Promise<Module> {
  return (await import(/* @vite-ignore */ runnable(workspace, id, module))) as Module;
}
