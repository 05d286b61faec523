import { define, isObject, type Json, type JsonObject } from "@specwright/openapi";
import ts from "typescript";

const { SyntaxKind } = ts;

/** A compiled function, and what it uses. */
export interface FunctionCode {
  /** The function as an expression, indented. */
  readonly text: string;
  /** For each constant, the ways to the parts of it that the function looks at; a constant without any is not needed. */
  readonly uses: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Reads the code that Ajv made of a schema and checks it once more: whatever a description holds, its code uses nothing
 * but Ajv's own names and the names that it was given.
 * @param constants the names that the code may use
 * @throws Error if it uses anything else.
 */
export function readFunction(code: string, constants: readonly string[]): FunctionCode {
  const file = ts.createSourceFile("check.js", code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const statement = onlyFunction(file);
  if (!statement) throw foreign(code);
  const known = new Set(constants);
  const uses = new Map<string, string[][]>();
  const visit = (node: ts.Node): void => {
    if (!KINDS.has(node.kind)) throw foreign(node.getText());
    if (ts.isIdentifier(node) && !isMemberName(node)) {
      if (known.has(node.text)) uses.set(node.text, [...(uses.get(node.text) ?? []), wayFrom(node)]);
      else if (!WORDS.test(node.text)) throw foreign(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return { text: ts.createPrinter({ removeComments: true }).printNode(ts.EmitHint.Unspecified, statement, file), uses };
}

/** The function that a file consists of; undefined if there is anything else, or a syntax error. */
function onlyFunction(file: ts.SourceFile): ts.FunctionDeclaration | undefined {
  const [statement, ...others] = file.statements;
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] };
  if (parseDiagnostics.length > 0 || others.length > 0) return undefined;
  if (!statement || !ts.isFunctionDeclaration(statement)) return undefined;
  return statement;
}

function foreign(what: string): Error {
  return new Error(`a schema came out as code with ${what.slice(0, 80)}`);
}

/** The name behind a dot or before a colon: a key of data, which names nothing in the code. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

/** The literal keys behind a name: `["properties", "b"]` of `schema0.properties.b`. */
function wayFrom(name: ts.Identifier): string[] {
  const way: string[] = [];
  for (let node: ts.Node = name; ; node = node.parent) {
    const { parent } = node;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node) way.push(parent.name.text);
    else if (
      ts.isElementAccessExpression(parent) &&
      parent.expression === node &&
      (ts.isStringLiteral(parent.argumentExpression) || ts.isNumericLiteral(parent.argumentExpression))
    )
      way.push(parent.argumentExpression.text);
    else return way;
  }
}

/** A value with nothing in it but what the ways lead to. Lists on the way become objects with the same keys. */
export function partsAt(value: Json, ways: readonly (readonly string[])[]): Json {
  if (ways.some((way) => way.length === 0) || !(isObject(value) || Array.isArray(value))) return value;
  const parts: JsonObject = {};
  for (const key of new Set(ways.map(([first]) => first as string))) {
    if (!Object.hasOwn(value, key)) return value;
    const further = ways.filter(([first]) => first === key).map(([, ...rest]) => rest);
    define(parts, key, partsAt((value as JsonObject)[key] as Json, further));
  }
  return parts;
}

/** Names that Ajv declares, those of the platform that it uses, and those of other checks. */
const WORDS = new RegExp(
  `^(${[
    "(data|_?valid|_?errs?|key|i|j|len|c|el|item|items|indices|prop|props|property|vSchema|schema|passing|missing|count)\\d*",
    "(evaluated|_?v|value|first|tag|outer|ifClause|ruleErrs|dataType|coerced|validate|res|pos)\\d*",
    "instancePath|parentData|parentDataProperty|rootData|vErrors|errors|undefined|Object|Array|Math|isNaN|isFinite|String",
    "check[A-Z][A-Za-z0-9]*",
  ].join("|")})$`,
);

const KINDS: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.Parameter,
  SyntaxKind.ObjectBindingPattern,
  SyntaxKind.BindingElement,
  SyntaxKind.Block,
  SyntaxKind.VariableStatement,
  SyntaxKind.VariableDeclarationList,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.IfStatement,
  SyntaxKind.ForStatement,
  SyntaxKind.ForOfStatement,
  SyntaxKind.ForInStatement,
  SyntaxKind.BreakStatement,
  SyntaxKind.ContinueStatement,
  SyntaxKind.LabeledStatement,
  SyntaxKind.ReturnStatement,
  SyntaxKind.ExpressionStatement,
  SyntaxKind.BinaryExpression,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.PostfixUnaryExpression,
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.TypeOfExpression,
  SyntaxKind.CallExpression,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.ElementAccessExpression,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.ShorthandPropertyAssignment,
  SyntaxKind.Identifier,
  SyntaxKind.StringLiteral,
  SyntaxKind.NumericLiteral,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.TrueKeyword,
  SyntaxKind.FalseKeyword,
  SyntaxKind.NullKeyword,
  ...Array.from(
    { length: SyntaxKind.LastPunctuation - SyntaxKind.FirstPunctuation + 1 },
    (_, at) => SyntaxKind.FirstPunctuation + at,
  ),
  SyntaxKind.InKeyword,
  SyntaxKind.InstanceOfKeyword,
]);
