import ts from "typescript";
import { commentText } from "./comment-text.ts";
import { constituent, union } from "./types.ts";
import { INDENT, type Printing, type Writers } from "./writer.ts";

const { SyntaxKind } = ts;

/** What has members, and the members. */
export const MEMBERS: Writers = [
  [
    SyntaxKind.TypeLiteral,
    ({ members }: ts.TypeLiteralNode, ...where) => (members.length ? block(members, ...where) : "{}"),
  ],
  [SyntaxKind.InterfaceDeclaration, declaredInterface],
  [SyntaxKind.TypeAliasDeclaration, alias],
  [SyntaxKind.PropertySignature, property],
  [SyntaxKind.IndexSignature, indexSignature],
  [SyntaxKind.Parameter, parameter],
];

function block(members: readonly ts.Node[], indent: string, { print }: Printing): string {
  const inner = indent + INDENT;
  let text = "{\n";
  for (const member of members) text += `${inner}${print(member, inner)}\n`;
  return `${text}${indent}}`;
}

function declaredInterface(node: ts.InterfaceDeclaration, indent: string, printing: Printing): string {
  return `${before(node, indent, printing)}interface ${printing.print(node.name, indent)} ${block(node.members, indent, printing)}`;
}

function alias(node: ts.TypeAliasDeclaration, indent: string, printing: Printing): string {
  const type = printing.print(printing.named(node.type), indent);
  return `${before(node, indent, printing)}type ${printing.print(node.name, indent)} = ${type};`;
}

function property(node: ts.PropertySignature, indent: string, printing: Printing): string {
  const name = printing.print(node.name, indent);
  const type = node.type && printing.named(node.type);
  const start = before(node, indent, printing) + name;
  if (node.questionToken) return `${start}?: ${optional(type as ts.TypeNode, indent, printing)};`;
  return `${start}: ${printing.print(type as ts.TypeNode, indent)};`;
}

/**
 * What may be absent may be `undefined`, also in a project with `exactOptionalPropertyTypes`: the runtime sends neither.
 * What is `never` is not there at all.
 */
function optional(type: ts.TypeNode, indent: string, printing: Printing): string {
  if (type.kind === SyntaxKind.NeverKeyword || type.kind === SyntaxKind.UnknownKeyword)
    return printing.print(type, indent);
  const members = ts.isUnionTypeNode(type) ? union(type.types, indent, printing) : constituent(type, indent, printing);
  return `${members} | undefined`;
}

function indexSignature(node: ts.IndexSignatureDeclaration, indent: string, printing: Printing): string {
  const parameters = node.parameters.map((one) => printing.print(one, indent)).join(", ");
  return `${before(node, indent, printing)}[${parameters}]: ${printing.print(node.type, indent)};`;
}

function parameter({ name, type }: ts.ParameterDeclaration, indent: string, { print }: Printing): string {
  return `${print(name, indent)}: ${print(type as ts.TypeNode, indent)}`;
}

type Declared = ts.Node & { readonly modifiers?: readonly ts.Node[] | undefined };

/** The comments of a node and its modifiers. */
function before(node: Declared, indent: string, printing: Printing): string {
  let text = "";
  for (const { text: built } of ts.getSyntheticLeadingComments(node) ?? []) {
    const comment = printing.comment(built);
    if (comment !== undefined) text += commentText(comment, indent);
  }
  for (const modifier of node.modifiers ?? []) text += `${printing.print(modifier, indent)} `;
  return text;
}
