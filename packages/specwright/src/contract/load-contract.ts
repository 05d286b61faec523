import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Contract } from "@specwright/contract";
import type { Today } from "./today.ts";

/**
 * The contract that a generated package hands out, with what `specs/` says today in place of what the package was
 * generated from. It is read where it stands, so the package has to be built.
 */
export async function loadContract(
  workspace: string,
  provider: string,
  { spec, writes }: Pick<Today, "spec" | "writes">,
): Promise<Contract<object>> {
  const file = pathToFileURL(join(workspace, "packages", provider, "test/gen/contract.ts"));
  const { contract } = (await import(file.href)) as { contract: Contract<object> };
  return { ...contract, spec, writes };
}
