import { planWorkspace } from "@specwright/codegen";
import type { CheckedProvider } from "./check-provider.ts";
import type { Complaint } from "./complaint.ts";
import { fileComplaint } from "./outdated.ts";

/**
 * Files that are out of date or left over and belong to no provider that was checked: the table of providers, and packages
 * whose spec is gone.
 * @param everything whether the providers are all there are
 */
export function outdatedWorkspace(
  workspace: string,
  checked: readonly CheckedProvider[],
  everything: boolean,
): Complaint[] {
  const rows = checked.flatMap(({ provider, row }) => (row === undefined ? [] : [[provider, row] as const]));
  // Which files a package has is known where it is checked, and told there.
  const wanted = new Map(rows.map(([provider, row]) => [provider, { row, files: [] }]));
  const plans = planWorkspace(workspace, wanted, { everything: everything && rows.length === checked.length });
  const own = plans.filter(([name]) => !wanted.has(name));
  return own.flatMap(([name, changes]) => changes.flatMap((change) => fileComplaint(workspace, name, change, [])));
}
