import ts from "typescript";

/** A type of settings.ts, as far as a schema can be described by it. */
export interface DescribedType {
  /** The properties of an object. */
  readonly properties: ReadonlyMap<string, DescribedProperty>;
  /** The values of a mapping. */
  readonly values?: DescribedType | undefined;
  /** The alternatives of a union. */
  readonly branches: readonly DescribedType[];
}

export interface DescribedProperty {
  readonly description: string;
  readonly examples: readonly string[];
  readonly type: DescribedType;
}

const NOTHING: DescribedType = { properties: new Map(), branches: [] };

/** Reads a type of a source with all that it refers to there. */
export function describedType(source: string, name: string): DescribedType {
  const file = ts.createSourceFile("settings.ts", source, ts.ScriptTarget.Latest, true);
  return new Reader(file).named(name);
}

class Reader {
  readonly #declarations = new Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>();

  constructor(file: ts.SourceFile) {
    for (const statement of file.statements)
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        this.#declarations.set(statement.name.text, statement);
  }

  named(name: string): DescribedType {
    const found = this.#declarations.get(name);
    if (!found) return NOTHING;
    return ts.isInterfaceDeclaration(found) ? this.#object(found.members) : this.#type(found.type);
  }

  #type(node: ts.TypeNode | undefined): DescribedType {
    if (!node) return NOTHING;
    if (ts.isTypeReferenceNode(node)) return this.named(node.typeName.getText());
    if (ts.isTypeLiteralNode(node)) return this.#object(node.members);
    if (ts.isUnionTypeNode(node)) return { ...NOTHING, branches: node.types.map((one) => this.#type(one)) };
    return NOTHING;
  }

  #object(members: ts.NodeArray<ts.TypeElement>): DescribedType {
    const index = members.find(ts.isIndexSignatureDeclaration);
    const properties = members.filter(ts.isPropertySignature).map((member): [string, DescribedProperty] => {
      const [doc] = ts.getJSDocCommentsAndTags(member).filter(ts.isJSDoc);
      const tags = (doc?.tags ?? []).filter(({ tagName }) => tagName.text === "example");
      const description = oneLine(doc?.comment);
      const examples = tags.map(({ comment }) => oneLine(comment));
      return [member.name.getText(), { description, examples, type: this.#type(member.type) }];
    });
    return { ...NOTHING, properties: new Map(properties), values: index && this.#type(index.type) };
  }
}

function oneLine(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}
