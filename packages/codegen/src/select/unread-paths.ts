import { type Document, type Edit, findOperations, membersOf } from "@specwright/openapi/internal";

/** Paths whose reference leads nowhere, so that nobody knows all of their operations. */
export function unreadPaths({ inlined }: Document): string[] {
  return Object.entries(membersOf(inlined.paths)).flatMap(([path, item]) =>
    membersOf(item).$ref === undefined ? [] : [path],
  );
}

/** Takes away the references of paths of which nothing is wanted that nobody can read. A path with nothing else goes too. */
export function withoutReferences(document: Document, unread: readonly string[], kept: readonly string[]): Edit[] {
  const known = new Set(findOperations(document).map(({ path }) => path));
  return unread
    .filter((path) => !kept.includes(path))
    .map((path) => ({ path: known.has(path) ? ["paths", path, "$ref"] : ["paths", path] }));
}
