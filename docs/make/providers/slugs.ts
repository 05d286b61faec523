import type { OperationModel } from "@specwright/codegen/stages";

/** The pages of operations: `update-session` for `updateSession`. Two names never share a page. */
export function slugsOf(operations: readonly OperationModel[]): ReadonlyMap<OperationModel, string> {
  const taken = new Set<string>();
  return new Map(operations.map((operation) => [operation, free(kebab(operation.name), taken)]));
}

function kebab(name: string): string {
  return name
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, "-")
    .replace(/[^\p{L}\p{N}-]/gu, "-")
    .toLowerCase();
}

function free(wanted: string, taken: Set<string>): string {
  let slug = wanted;
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`;
  taken.add(slug);
  return slug;
}
