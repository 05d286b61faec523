import ts from "typescript";

const { factory, SyntaxKind } = ts;
const KEYWORDS = [
  SyntaxKind.StringKeyword,
  SyntaxKind.NumberKeyword,
  SyntaxKind.BigIntKeyword,
  SyntaxKind.BooleanKeyword,
  SyntaxKind.UnknownKeyword,
  SyntaxKind.NeverKeyword,
  SyntaxKind.UndefinedKeyword,
] as const;
const TEXTS = ["a", "a b", 'a"b', "a\\b", "a\nb", "ü", "</script>", "", "😀", "\u2028"];
const COMMENTS = [
  "* One. ",
  "*\n * One.\n *\n * Two.\n ",
  "*\n * Code:\n *     a {\n *         b\n *     }\n * \n * @deprecated\n ",
];

/** Declarations of types such as openapi-typescript builds, made by chance: the same ones for the same seed. */
export class Chance {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed + 1;
  }

  declaration(): ts.InterfaceDeclaration | ts.TypeAliasDeclaration {
    const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
    const made = this.#below(2)
      ? factory.createInterfaceDeclaration(modifiers, "A", undefined, undefined, this.#members(4))
      : factory.createTypeAliasDeclaration(modifiers, "A", undefined, this.#type(5));
    return this.#commented(made);
  }

  #below(limit: number): number {
    this.#seed = (this.#seed * 1103515245 + 12345) & 0x7fffffff;
    return (this.#seed >> 8) % limit;
  }

  #one<T>(all: readonly T[]): T {
    return all[this.#below(all.length)] as T;
  }

  #some<T>(make: () => T, least = 0): T[] {
    return Array.from({ length: least + this.#below(4) }, make);
  }

  #commented<T extends ts.Node>(node: T): T {
    if (this.#below(2)) return node;
    return ts.addSyntheticLeadingComment(node, SyntaxKind.MultiLineCommentTrivia, this.#one(COMMENTS), true);
  }

  #type(depth: number): ts.TypeNode {
    const simple = [() => this.#keyword(), () => this.#literal(), () => factory.createTypeReferenceNode("B")];
    const inner = (): ts.TypeNode => this.#type(depth - 1);
    const deep = [
      () => factory.createUnionTypeNode(this.#some(inner, 1)),
      () => factory.createIntersectionTypeNode(this.#some(inner, 1)),
      () => factory.createArrayTypeNode(inner()),
      () => this.#tuple(inner),
      () => factory.createTypeLiteralNode(this.#members(depth - 1)),
      () => factory.createTypeReferenceNode("Omit", this.#some(inner)),
      () => factory.createIndexedAccessTypeNode(inner(), inner()),
      () => factory.createImportTypeNode(textType("m"), undefined, factory.createIdentifier("C"), this.#some(inner, 0)),
    ];
    return this.#one(depth > 0 ? deep : simple)();
  }

  #keyword(): ts.TypeNode {
    return factory.createKeywordTypeNode(this.#one(KEYWORDS));
  }

  #literal(): ts.TypeNode {
    const number = factory.createNumericLiteral("1.5");
    const literals = [factory.createTrue(), factory.createFalse(), factory.createNull(), number];
    const minus = factory.createPrefixUnaryExpression(SyntaxKind.MinusToken, number);
    const text = factory.createStringLiteral(this.#one(TEXTS));
    return factory.createLiteralTypeNode(this.#one([...literals, minus, text, text]));
  }

  #tuple(inner: () => ts.TypeNode): ts.TypeNode {
    const optional = this.#some(() => factory.createOptionalTypeNode(inner()));
    const rest = factory.createRestTypeNode(factory.createArrayTypeNode(inner()));
    return factory.createTupleTypeNode([...this.#some(inner), ...optional, ...(this.#below(2) ? [rest] : [])]);
  }

  #members(depth: number): ts.TypeElement[] {
    return this.#some(() => this.#commented(this.#below(4) ? this.#property(depth) : this.#index(depth)));
  }

  /** What may be absent is `unknown`, because we add `undefined` to the others. */
  #property(depth: number): ts.TypeElement {
    const text = this.#one(TEXTS);
    const names = [factory.createIdentifier("a_1"), factory.createNumericLiteral(7), factory.createStringLiteral(text)];
    if (this.#below(3))
      return factory.createPropertySignature(this.#readonly(), this.#one(names), undefined, this.#type(depth));
    const type = factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
    const optional = factory.createToken(SyntaxKind.QuestionToken);
    return factory.createPropertySignature(this.#readonly(), this.#one(names), optional, type);
  }

  #index(depth: number): ts.TypeElement {
    const key = factory.createParameterDeclaration(undefined, undefined, "key", undefined, this.#keyword());
    return factory.createIndexSignature(this.#readonly(), [key], this.#type(depth));
  }

  #readonly(): ts.Modifier[] {
    return this.#below(3) ? [] : [factory.createModifier(SyntaxKind.ReadonlyKeyword)];
  }
}

function textType(text: string): ts.LiteralTypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(text));
}
