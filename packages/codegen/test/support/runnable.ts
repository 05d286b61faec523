import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { TempWorkspace } from "@specwright/testing";

/** A compiled module of a package, whose modules find the runtime that was compiled beside them. */
export function runnable(workspace: TempWorkspace, id: string, module: string): string {
  const runtime = pathToFileURL(workspace.path("out/packages/runtime/src")).href;
  const folder = `out/packages/${id}/src/gen`;
  for (const file of readdirSync(workspace.path(folder))) {
    const text = workspace
      .read(`${folder}/${file}`)
      .replaceAll(/"@specwright\/runtime\/(\w+-v1)"/g, (_, door) => `"${runtime}/${door}.js"`)
      .replaceAll('"@specwright/runtime"', `"${runtime}/index.js"`);
    workspace.write(`${folder}/${file}`, text);
  }
  return pathToFileURL(workspace.path(`${folder}/${module}.js`)).href;
}
