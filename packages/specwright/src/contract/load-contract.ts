import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commandHere, packageFolder, scriptCallHere } from "@specwright/codegen/workspace";
import type { Contract } from "@specwright/contract";
import type { CurrentSpec } from "./current-spec.ts";

/**
 * The contract of a generated package, with what `specs/` says now in place of what the package was generated from. Its
 * module is imported from the package's folder, so the package has to be built.
 * @throws Error if the package is not generated, or not compiled.
 */
export async function loadContract(
  workspace: string,
  provider: string,
  { spec, writes }: Pick<CurrentSpec, "spec" | "writes">,
): Promise<Contract<object>> {
  const folder = packageFolder(workspace, provider);
  const path = `${folder}/test/gen/contract.ts`;
  const file = join(workspace, path);
  if (!existsSync(file))
    throw new Error(`There is no ${path}: run \`${commandHere(workspace, "generate", provider)}\` first.`);
  const contract = await importContract(file);
  if (contract) return { ...contract, spec, writes };
  throw new Error(
    `${folder} or what it depends on is not compiled: run \`${scriptCallHere(workspace, "build")}\` first.`,
  );
}

/** The contract that a module exports; undefined if a module that it imports is not there. */
export async function importContract(file: string): Promise<Contract<object> | undefined> {
  try {
    const { contract } = (await import(pathToFileURL(file).href)) as { contract: Contract<object> };
    return contract;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}
