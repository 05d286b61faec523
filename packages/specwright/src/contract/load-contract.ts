import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@specwright/contract";
import type { CurrentSpec } from "./current-spec.ts";

/**
 * The contract of a generated package, with what `specs/` says now in place of what the package was generated from. Its
 * module is imported from the package's folder, so the package has to be built.
 * @throws Error if the package is not generated.
 */
export async function loadContract(
  workspace: string,
  provider: string,
  { spec, writes }: Pick<CurrentSpec, "spec" | "writes">,
): Promise<Contract<object>> {
  const path = `packages/${provider}/test/gen/contract.ts`;
  const file = join(workspace, path);
  if (!existsSync(file)) throw new Error(`There is no ${path}: run \`npm run generate -- ${provider}\` first.`);
  const { contract } = (await import(pathToFileURL(file).href)) as { contract: Contract<object> };
  return { ...contract, spec, writes };
}
