import type { Plan } from "@specwright/codegen/workspace";

/** What comes after generation; nothing where nothing was written. */
export function nextSteps(plans: readonly Plan[], folder: string): string[] {
  const packages = plans.filter(([, changes]) => changes.some(({ path }) => path.startsWith(`${folder}/`)));
  const changed = packages.filter(([, changes]) => changes.some(({ kind }) => kind !== "keep"));
  const [first] = changed;
  if (first === undefined) return [];
  const manifests = changed.flatMap(([, changes]) => changes.filter(({ path }) => path.endsWith("/package.json")));
  const steps = [
    ...(manifests.some(({ kind }) => kind === "create") ? ["npm install, to link the new packages"] : []),
    ...(manifests.some(({ kind }) => kind === "delete") ? ["npm install, to unlink the deleted packages"] : []),
    ...checks(changed.filter(([, changes]) => changes.some(({ kind }) => kind !== "delete"))),
  ];
  return steps.length === 0 ? [] : ["", "Next:", ...steps.map((step) => `  ${step}`)];
}

function checks(made: readonly Plan[]): string[] {
  const [first, ...others] = made.map(([id]) => id);
  if (first === undefined) return [];
  if (others.length === 0) return [`npm run check -- ${first}, for lint, types and contract`];
  return ["npm run lint:specs, and npm test for types and contracts"];
}
