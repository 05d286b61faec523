import ts from "typescript";
import type { Declared, Tag } from "./declared.ts";

/** Everything that is known of an exported name. */
export function declarationsOf(checker: ts.TypeChecker, name: string, symbol: ts.Symbol): Declared {
  const nodes = nodesOf(checker, symbol);
  const code = (removeComments: boolean): string => nodes.map((node) => printed(node, name, removeComments)).join("\n");
  const [docs] = nodes.map((node) => ts.getJSDocCommentsAndTags(holderOf(node)).filter(ts.isJSDoc).at(-1));
  return {
    name,
    isType: nodes.every((node) => ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)),
    code: code(true),
    documented: code(false),
    doc: textOf(docs?.comment),
    tags: (docs?.tags ?? []).map(tagOf),
  };
}

/** The types of a package that a name's declarations speak of. */
export function namedTypes(checker: ts.TypeChecker, symbol: ts.Symbol, home: string): ts.Symbol[] {
  const found = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (isInternal(node)) return;
    const name = nameIn(node);
    const named = name && checker.getSymbolAtLocation(name);
    if (named) found.add(named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named);
    ts.forEachChild(node, visit);
  };
  for (const node of nodesOf(checker, symbol)) visit(node);
  return [...found].filter((one) => one.declarations?.some((node) => isDeclaration(node, home)));
}

function nameIn(node: ts.Node): ts.EntityName | ts.LeftHandSideExpression | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  if (ts.isExpressionWithTypeArguments(node)) return node.expression;
  if (ts.isTypeQueryNode(node)) return node.exprName;
  return undefined;
}

function isDeclaration(node: ts.Node, home: string): boolean {
  return node.getSourceFile().fileName.startsWith(home) && !ts.isTypeParameterDeclaration(node);
}

/** The declarations of a symbol. A constant that is `typeof` another is what the other is. */
function nodesOf(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Declaration[] {
  return (symbol.declarations ?? []).flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || !node.type || !ts.isTypeQueryNode(node.type)) return [node];
    const named = checker.getSymbolAtLocation(node.type.exprName);
    if (!named) return [node];
    return (named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named).declarations ?? [node];
  });
}

/** The comment of a constant stands before the whole statement. */
function holderOf(node: ts.Node): ts.Node {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node;
}

function printed(node: ts.Node, name: string, removeComments: boolean): string {
  const shown = withoutInternal(holderOf(node));
  const text = ts.createPrinter({ removeComments }).printNode(ts.EmitHint.Unspecified, shown, node.getSourceFile());
  const own = ts.getNameOfDeclaration(node as ts.Declaration)?.getText();
  const bare = text.replace(/^\/\*\*[\s\S]*?\*\/\s*/, "").replace(/^(?!export )/, "export ");
  return own === undefined || own === name ? bare : bare.replace(new RegExp(`\\b${own}\\b`), name);
}

/** Members that are nobody's promise, and those that are private, are no part of a declaration. */
function withoutInternal(node: ts.Node): ts.Node {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (one: ts.Node): ts.Node | undefined =>
        isInternal(one) ? undefined : ts.visitEachChild(withName(one), visit, context);
      return ts.visitEachChild(root, visit, context);
    },
  ]);
  return transformed[0] ?? node;
}

/** How a function takes its parameter apart is its own affair: `{ file }: FileRequest` is `request: FileRequest`. */
function withName(node: ts.Node): ts.Node {
  if (!ts.isParameter(node) || ts.isIdentifier(node.name)) return node;
  const name = node.type && ts.isTypeReferenceNode(node.type) ? node.type.typeName.getText() : "options";
  const [, last = name] = /([A-Z][a-z]+)(?:<.*)?$/.exec(name) ?? [];
  const { modifiers, dotDotDotToken, questionToken, type, initializer } = node;
  return ts.factory.createParameterDeclaration(
    modifiers,
    dotDotDotToken,
    last.toLowerCase(),
    questionToken,
    type,
    initializer,
  );
}

function isInternal(node: ts.Node): boolean {
  if (!ts.isTypeElement(node) && !ts.isClassElement(node)) return false;
  if (node.name && ts.isPrivateIdentifier(node.name)) return true;
  if (ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword))
    return true;
  return ts.getJSDocTags(node).some(({ tagName }) => tagName.text === "internal");
}

function tagOf(tag: ts.JSDocTag): Tag {
  const name = ts.isJSDocParameterTag(tag) ? tag.name.getText() : "";
  return { tag: tag.tagName.text, name, text: textOf(tag.comment) };
}

function textOf(comment: Parameters<typeof ts.getTextOfJSDocComment>[0]): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").trim();
}
