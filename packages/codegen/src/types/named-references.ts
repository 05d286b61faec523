import { isObject, itemsOf, type Json, type JsonObject, membersOf } from "@specwright/openapi/internal";
import ts from "typescript";

/** Beyond this many values or letters the name of a list of values says more than the values. */
const SHOWN_VALUES = 8;
const SHOWN_LETTERS = 120;

/**
 * References to component schemas as names: editors and compilers show the name of a type that is declared by itself,
 * and the whole type in place of `components["schemas"]["Session"]`.
 */
export class NamedReferences {
  readonly #schemas: JsonObject;
  readonly #names: ReadonlyMap<string, string>;
  readonly #taken: ReadonlySet<string>;
  readonly #own = new WeakSet<ts.Node>();

  /** @param names the name of each component schema's type */
  constructor(document: JsonObject, names: ReadonlyMap<string, string>) {
    this.#schemas = membersOf(membersOf(document.components).schemas);
    this.#names = names;
    this.#taken = new Set(names.values());
  }

  /** What stands in place of a type: a name for a reference, the values for one to a short list of them. */
  readonly named = (type: ts.TypeNode): ts.TypeNode => {
    const wire = componentOf(type);
    const name = wire === undefined ? undefined : this.#names.get(wire);
    if (wire === undefined || name === undefined) return type;
    return shortList(this.#schemas[wire]) ?? this.#reference(name);
  };

  /** Whether a name that a schema has was written by somebody who means the platform's. */
  readonly meansPlatform = (node: ts.TypeReferenceNode): boolean =>
    ts.isIdentifier(node.typeName) && this.#taken.has(node.typeName.text) && !this.#own.has(node);

  /** Takes the component schemas out of the interface `components`, which refers to declarations then. */
  takeComponents(nodes: readonly ts.Node[]): Map<string, ts.TypeAliasDeclaration> {
    const taken = new Map<string, ts.TypeAliasDeclaration>();
    for (const member of schemaMembers(nodes)) {
      const wire = (member.name as ts.Identifier | ts.StringLiteral | ts.NumericLiteral).text;
      const name = this.#names.get(wire) as string;
      taken.set(wire, declaration(name, member));
      ts.setSyntheticLeadingComments(member, undefined);
      (member as { type: ts.TypeNode }).type = this.#reference(name);
    }
    return taken;
  }

  #reference(name: string): ts.TypeNode {
    const node = ts.factory.createTypeReferenceNode(name);
    this.#own.add(node);
    return node;
  }
}

function declaration(name: string, member: ts.PropertySignature): ts.TypeAliasDeclaration {
  const exported = ts.factory.createModifier(ts.SyntaxKind.ExportKeyword);
  const node = ts.factory.createTypeAliasDeclaration([exported], name, undefined, member.type as ts.TypeNode);
  return ts.setSyntheticLeadingComments(node, ts.getSyntheticLeadingComments(member));
}

/** `Session` of `components["schemas"]["Session"]`. */
function componentOf(type: ts.TypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isIndexedAccessTypeNode(type.objectType)) return undefined;
  const { objectType: root, indexType: section } = type.objectType;
  if (!ts.isTypeReferenceNode(root) || textOf(section) !== "schemas") return undefined;
  return textOf(type.indexType);
}

function textOf(type: ts.TypeNode): string | undefined {
  if (!ts.isLiteralTypeNode(type) || !ts.isStringLiteral(type.literal)) return undefined;
  return type.literal.text;
}

function shortList(schema: Json | undefined): ts.TypeNode | undefined {
  const values = isObject(schema) ? itemsOf(schema.enum) : [];
  if (values.length === 0 || values.length > SHOWN_VALUES) return undefined;
  const texts = values.filter((value) => typeof value === "string");
  if (texts.length < values.length || texts.join("").length > SHOWN_LETTERS) return undefined;
  const literals = texts.map((text) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(text)));
  return ts.factory.createUnionTypeNode(literals);
}

function schemaMembers(nodes: readonly ts.Node[]): ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const members = (components as ts.InterfaceDeclaration | undefined)?.members ?? [];
  const schemas = members.find((member) => (member.name as ts.Identifier).text === "schemas");
  if (!schemas || !ts.isPropertySignature(schemas) || !schemas.type || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.filter(ts.isPropertySignature);
}
