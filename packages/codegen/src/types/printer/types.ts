import ts from "typescript";
import { INDENT, type Printing, type Writers } from "./writer.ts";

const { SyntaxKind } = ts;

/** Types that consist of others. */
export const TYPES: Writers = [
  [SyntaxKind.UnionType, ({ types }: ts.UnionTypeNode, indent, printing) => union(types, indent, printing)],
  [SyntaxKind.IntersectionType, intersection],
  [SyntaxKind.ArrayType, ({ elementType }: ts.ArrayTypeNode, ...where) => `${postfixed(elementType, ...where)}[]`],
  [SyntaxKind.OptionalType, ({ type }: ts.OptionalTypeNode, ...where) => `${postfixed(type, ...where)}?`],
  [SyntaxKind.RestType, ({ type }: ts.RestTypeNode, indent, { print }) => `...${print(type, indent)}`],
  [SyntaxKind.ParenthesizedType, ({ type }: ts.ParenthesizedTypeNode, indent, { print }) => `(${print(type, indent)})`],
  [SyntaxKind.LiteralType, ({ literal }: ts.LiteralTypeNode, indent, { print }) => print(literal, indent)],
  [SyntaxKind.TupleType, tuple],
  [SyntaxKind.IndexedAccessType, indexed],
  [SyntaxKind.TypeReference, reference],
  [SyntaxKind.ImportType, imported],
];

/** `A | B`. */
export function union(types: readonly ts.TypeNode[], indent: string, printing: Printing): string {
  let text = "";
  for (const type of types) text += `${text && " | "}${constituent(type, indent, printing)}`;
  return text;
}

/** A member of a union or intersection. */
export function constituent(type: ts.TypeNode, indent: string, { print }: Printing): string {
  const text = print(type, indent);
  return isCombined(type) ? `(${text})` : text;
}

function isCombined({ kind }: ts.TypeNode): boolean {
  return kind === SyntaxKind.UnionType || kind === SyntaxKind.IntersectionType;
}

/** A type that something stands behind. */
function postfixed(type: ts.TypeNode, indent: string, { print }: Printing): string {
  const text = print(type, indent);
  return isCombined(type) || type.kind === SyntaxKind.TypeOperator ? `(${text})` : text;
}

function intersection({ types }: ts.IntersectionTypeNode, indent: string, printing: Printing): string {
  return types.map((type) => constituent(type, indent, printing)).join(" & ");
}

function tuple({ elements }: ts.TupleTypeNode, indent: string, { print }: Printing): string {
  const inner = indent + INDENT;
  if (elements.length === 0) return `[\n${indent}]`;
  return `[\n${elements.map((element) => inner + print(element, inner)).join(",\n")}\n${indent}]`;
}

function indexed({ objectType, indexType }: ts.IndexedAccessTypeNode, indent: string, printing: Printing): string {
  return `${postfixed(objectType, indent, printing)}[${printing.print(indexType, indent)}]`;
}

/** What a schema's name means elsewhere is written so that it means that here too: `globalThis.Record`. */
function reference(node: ts.TypeReferenceNode, indent: string, printing: Printing): string {
  const name = printing.print(node.typeName, indent);
  const args = typeArguments(node.typeArguments, indent, printing);
  return printing.meansPlatform(node) ? `globalThis.${name}${args}` : name + args;
}

function typeArguments(types: readonly ts.TypeNode[] | undefined, indent: string, { print }: Printing): string {
  if (types === undefined || types.length === 0) return "";
  return `<${types.map((type) => print(type, indent)).join(", ")}>`;
}

function imported(node: ts.ImportTypeNode, indent: string, printing: Printing): string {
  const module = `import(${printing.print(node.argument, indent)})`;
  const name = node.qualifier === undefined ? "" : `.${printing.print(node.qualifier, indent)}`;
  return module + name + typeArguments(node.typeArguments, indent, printing);
}
