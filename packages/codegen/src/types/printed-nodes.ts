import { asComment, spelled } from "@specwright/openapi";
import ts from "typescript";
import { plainComment } from "./comments.ts";
import type { NamedReferences } from "./named-references.ts";

/** Makes what openapi-typescript has built what we print, in one walk. */
export function finish(node: ts.Node, references: NamedReferences): void {
  calm(node);
  ts.forEachChild(node, (child) => finish(child, references));
  if (ts.isTypeReferenceNode(node)) references.spellGlobal(node);
  if (!ts.isPropertySignature(node)) return;
  references.nameProperty(node);
  acceptUndefined(node);
}

/**
 * The library's comments hold texts of the description as they are, but for the end of a comment. Its literals are
 * identifiers in quotes, whose letters the printer leaves as they are.
 */
function calm(node: ts.Node): void {
  if (ts.isIdentifier(node) && node.text.startsWith('"'))
    (node as { escapedText: ts.__String }).escapedText = ts.escapeLeadingUnderscores(spelled(node.text));
  const comments = ts.getSyntheticLeadingComments(node);
  if (!comments) return;
  const calmed = comments.flatMap((comment) => {
    const text = plainComment(comment.text);
    return text === undefined ? [] : [{ ...comment, text: asComment(text) }];
  });
  ts.setSyntheticLeadingComments(node, calmed);
}

/**
 * What may be absent may be `undefined`, also in a project with `exactOptionalPropertyTypes`: the runtime sends neither.
 * What is `never` is not there at all.
 */
function acceptUndefined(node: ts.PropertySignature): void {
  if (!node.questionToken || !node.type) return;
  if (node.type.kind === ts.SyntaxKind.NeverKeyword || node.type.kind === ts.SyntaxKind.UnknownKeyword) return;
  const members = ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  const nothing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  (node as { type: ts.TypeNode }).type = ts.factory.createUnionTypeNode([...members, nothing]);
}

/** The interface `paths` without some of its members. */
export function withoutMembers(node: ts.Node, names: ReadonlySet<string>): ts.Node {
  if (names.size === 0 || !ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  const members = node.members.filter(({ name }) => !(name && ts.isStringLiteral(name) && names.has(name.text)));
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}
