import ts from "typescript";

/** The interface `paths` without some of its members. */
export function withoutMembers(node: ts.Node, names: ReadonlySet<string>): ts.Node {
  if (names.size === 0 || !ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(({ name }) => !(name && ts.isStringLiteral(name) && names.has(name.text)));
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}
