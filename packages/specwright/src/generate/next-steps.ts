import {
  commandHere,
  installHere,
  type Plan,
  packagesFolder,
  readWorkspace,
  scriptCallHere,
} from "@specwright/codegen/workspace";

/** What comes after generation; nothing where nothing was written. */
export function nextSteps(plans: readonly Plan[], workspace: string): string[] {
  const folder = packagesFolder(readWorkspace(workspace));
  const packages = plans.filter(([, changes]) => changes.some(({ path }) => path.startsWith(`${folder}/`)));
  const changed = packages.filter(([, changes]) => changes.some(({ kind }) => kind !== "keep"));
  const [first] = changed;
  if (first === undefined) return [];
  const manifests = changed.flatMap(([, changes]) => changes.filter(({ path }) => path.endsWith("/package.json")));
  const steps = [
    ...(manifests.some(({ kind }) => kind === "create") ? [`${installHere(workspace)}, to link the new packages`] : []),
    ...(manifests.some(({ kind }) => kind === "delete")
      ? [`${installHere(workspace)}, to unlink the deleted packages`]
      : []),
    ...checks(
      workspace,
      changed.filter(([, changes]) => changes.some(({ kind }) => kind !== "delete")),
    ),
  ];
  return steps.length === 0 ? [] : ["", "Next:", ...steps.map((step) => `  ${step}`)];
}

function checks(workspace: string, made: readonly Plan[]): string[] {
  const [first, ...others] = made.map(([id]) => id);
  if (first === undefined) return [];
  if (others.length === 0) return [`${commandHere(workspace, "check", first)}, for lint, types and contract`];
  return [`${commandHere(workspace, "lint")}, and ${scriptCallHere(workspace, "test")} for types and contracts`];
}
