import ts from "typescript";

const { SyntaxKind } = ts;

const STATEMENTS: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
]);

/** What stands in them. None of it is ever run. */
const PARTS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[SyntaxKind.ExportKeyword, SyntaxKind.ReadonlyKeyword, SyntaxKind.KeyOfKeyword],
  ...[SyntaxKind.QuestionToken, SyntaxKind.MinusToken],
  ...[SyntaxKind.Identifier, SyntaxKind.StringLiteral, SyntaxKind.NumericLiteral, SyntaxKind.PrefixUnaryExpression],
  ...[SyntaxKind.TrueKeyword, SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword],
  ...[SyntaxKind.StringKeyword, SyntaxKind.NumberKeyword, SyntaxKind.BigIntKeyword, SyntaxKind.BooleanKeyword],
  ...[SyntaxKind.UnknownKeyword, SyntaxKind.NeverKeyword, SyntaxKind.UndefinedKeyword],
  ...[SyntaxKind.PropertySignature, SyntaxKind.IndexSignature, SyntaxKind.Parameter, SyntaxKind.TypeParameter],
  ...[SyntaxKind.HeritageClause, SyntaxKind.ExpressionWithTypeArguments],
  ...[SyntaxKind.TypeLiteral, SyntaxKind.TypeReference, SyntaxKind.ImportType, SyntaxKind.LiteralType],
  ...[SyntaxKind.ArrayType, SyntaxKind.TupleType, SyntaxKind.OptionalType, SyntaxKind.RestType],
  ...[SyntaxKind.UnionType, SyntaxKind.IntersectionType, SyntaxKind.ParenthesizedType],
  ...[SyntaxKind.IndexedAccessType, SyntaxKind.MappedType, SyntaxKind.TypeOperator],
]);

/** The printer writes a name letter for letter. The library makes names of quoted texts too. */
const NAME = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|"(?:[^"\\\n\r\u2028\u2029]|\\.)*")$/u;
/** The library takes the names of these two for numbers as well. */
const NUMBER = /^(?:[\d.e+-]+|NaN|Infinity)$/i;

/**
 * A last check of one node that is printed: whatever a description holds, the file has nothing but types. What is built is
 * looked at, because to parse what was printed would take as long as to print it.
 * @returns what is no type; undefined if nothing is
 */
export function foreignPart(node: ts.Node): string | undefined {
  if (!PARTS.has(node.kind) && !STATEMENTS.has(node.kind)) return SyntaxKind[node.kind];
  if (ts.isIdentifier(node) && !NAME.test(node.text)) return node.text;
  if (ts.isNumericLiteral(node) && !NUMBER.test(node.text)) return node.text;
  return ts.getSyntheticLeadingComments(node)?.find(({ text }) => text.includes("*/"))?.text;
}

/** The same for what stands on its own in the file. */
export function foreignStatement(node: ts.Node): string | undefined {
  return STATEMENTS.has(node.kind) ? undefined : SyntaxKind[node.kind];
}
