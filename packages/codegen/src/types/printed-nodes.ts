import { asComment, spelled } from "@specwright/openapi";
import ts from "typescript";
import { plainComment } from "./comments.ts";
import type { NamedReferences } from "./named-references.ts";
import { foreignPart, foreignStatement } from "./types-only.ts";

/**
 * Makes what openapi-typescript has built what we print, in one walk.
 * @throws Error for what is no type. It fails only if a description became code, which is a defect.
 */
export function finish(statement: ts.Node, references: NamedReferences): void {
  refuse(foreignStatement(statement));
  finishPart(statement, references);
}

function finishPart(node: ts.Node, references: NamedReferences): void {
  calm(node);
  refuse(foreignPart(node));
  // What stands in the place of a reference is looked at like all else.
  if (ts.isPropertySignature(node)) references.nameProperty(node);
  ts.forEachChild(node, (child) => finishPart(child, references));
  if (ts.isTypeReferenceNode(node)) references.spellGlobal(node);
  if (ts.isPropertySignature(node)) acceptUndefined(node);
}

/** The name of a declaration, which is made when all else is looked at. */
export function checkName({ name }: ts.TypeAliasDeclaration): void {
  refuse(foreignPart(name));
}

function refuse(foreign: string | undefined): void {
  if (foreign !== undefined) throw new Error(`types came out with ${foreign}; nothing was written`);
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
