import { spelled } from "@specwright/openapi/internal";
import ts from "typescript";
import { foreign, type Writers } from "./writer.ts";

const { SyntaxKind } = ts;

/** The printer writes a name letter for letter. The library makes names of quoted texts too. */
const NAME = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|"(?:[^"\\\n\r\u2028\u2029]|\\.)*")$/u;
/** Most names are plain, and are known to be so in a fraction of the time. */
const PLAIN_NAME = /^(?:[A-Za-z$_][\w$]*|"[ !#-[\]-~]*")$/;
/** The library takes the names of these two for numbers as well. */
const NUMBER = /^(?:[\d.e+-]+|NaN|Infinity)$/i;
/** A text that is written as it is. */
const PLAIN_TEXT = /^[ !#-[\]-~]*$/;

const KEYWORDS: readonly (readonly [ts.SyntaxKind, string])[] = [
  [SyntaxKind.ExportKeyword, "export"],
  [SyntaxKind.ReadonlyKeyword, "readonly"],
  [SyntaxKind.TrueKeyword, "true"],
  [SyntaxKind.FalseKeyword, "false"],
  [SyntaxKind.NullKeyword, "null"],
  [SyntaxKind.StringKeyword, "string"],
  [SyntaxKind.NumberKeyword, "number"],
  [SyntaxKind.BigIntKeyword, "bigint"],
  [SyntaxKind.BooleanKeyword, "boolean"],
  [SyntaxKind.UnknownKeyword, "unknown"],
  [SyntaxKind.NeverKeyword, "never"],
  [SyntaxKind.UndefinedKeyword, "undefined"],
  [SyntaxKind.QuestionToken, "?"],
  [SyntaxKind.MinusToken, "-"],
];

/** Names, values and keywords: what consists of no other nodes. */
export const LEAVES: Writers = [
  ...KEYWORDS.map(([kind, text]) => [kind, () => text] as const),
  [SyntaxKind.Identifier, name],
  [SyntaxKind.StringLiteral, ({ text }: ts.StringLiteral) => quotedText(text)],
  [SyntaxKind.NumericLiteral, ({ text }: ts.NumericLiteral) => number(text)],
  [SyntaxKind.PrefixUnaryExpression, signed],
];

/** The library's literals are names in quotes, which hold letters of the description as they are. */
function name(node: ts.Identifier): string {
  const { text } = node;
  if (PLAIN_NAME.test(text)) return text;
  const written = text.startsWith('"') ? spelled(text) : text;
  if (!NAME.test(written)) throw foreign(written);
  return written;
}

function quotedText(text: string): string {
  if (PLAIN_TEXT.test(text)) return `"${text}"`;
  return PRINTER.printNode(ts.EmitHint.Unspecified, ts.factory.createStringLiteral(text), NO_FILE);
}

const PRINTER = ts.createPrinter();
const NO_FILE = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);

function number(text: string): string {
  if (!NUMBER.test(text)) throw foreign(text);
  return text;
}

function signed({ operator, operand }: ts.PrefixUnaryExpression): string {
  if (operator !== SyntaxKind.MinusToken || !ts.isNumericLiteral(operand)) throw foreign(SyntaxKind[operator]);
  return `-${number(operand.text)}`;
}
