import type { Json } from "@specwright/openapi";
import { Document, Scalar, stringify } from "yaml";
import { type StringifyContext, stringifyNumber, stringifyString } from "yaml/util";

const OPTIONS = { lineWidth: 100, aliasDuplicateObjects: false } as const;

/**
 * A value as YAML: what the library's `stringify` makes of it, to the byte, in a quarter of its time. The library makes a
 * node of everything first; here it is asked about texts alone, and about those only that may need quotes or folding.
 */
export function yamlText(value: Json): string {
  if (typeof value !== "object" || value === null || isEmpty(value)) return stringify(value, OPTIONS);
  const lines: string[] = [];
  if (!block(value, "", "", lines)) return stringify(value, OPTIONS);
  return `${lines.join("\n")}\n`;
}

/** As `stringify` of the library has it; its other members are about flow, anchors and comments. */
const CONTEXT = {
  anchors: new Set<string>(),
  doc: new Document(null),
  indentStep: "  ",
  inFlow: null,
  flowCollectionPadding: " ",
  actualString: true,
} as const;

const TEXT_OPTIONS = {
  blockQuote: true,
  commentString: (comment: string) => comment,
  defaultKeyType: null,
  defaultStringType: "PLAIN",
  doubleQuotedAsJSON: false,
  doubleQuotedMinMultiLineLength: 40,
  lineWidth: OPTIONS.lineWidth,
  minContentWidth: 20,
  singleQuote: null,
} as unknown as StringifyContext["options"];

/**
 * Adds the lines of a list or a map that is not empty.
 * @param first what stands before its first line, in place of the indent
 * @returns false where the library would write a key in a way of its own
 */
function block(value: Json[] | { [key: string]: Json }, indent: string, first: string, lines: string[]): boolean {
  let before = first;
  for (const key of Object.keys(value)) {
    const mark = Array.isArray(value) ? "-" : `${keyText(key, indent)}:`;
    if (mark.length > MOST_IN_A_KEY) return false;
    if (!entry(mark, (value as { [key: string]: Json })[key] as Json, indent, before, lines)) return false;
    before = indent;
  }
  return true;
}

/** The library writes longer ones behind a question mark. */
const MOST_IN_A_KEY = 1024;

function entry(mark: string, item: Json, indent: string, before: string, lines: string[]): boolean {
  const inner = `${indent}  `;
  if (typeof item !== "object" || item === null) {
    lines.push(`${before}${mark} ${scalar(item, inner, mark)}`);
    return true;
  }
  if (isEmpty(item)) {
    lines.push(`${before}${mark} ${Array.isArray(item) ? "[]" : "{}"}`);
    return true;
  }
  if (mark === "-") return block(item, inner, `${before}- `, lines);
  lines.push(`${before}${mark}`);
  return block(item, inner, inner, lines);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function scalar(value: null | boolean | number | string, indent: string, mark: string): string {
  if (typeof value === "number") return stringifyNumber(new Scalar(value));
  if (typeof value !== "string") return String(value);
  if (isPlain(value) && value.length + indent.length <= OPTIONS.lineWidth) return value;
  // A list's item is folded as if nothing stood before it.
  const indentAtStart = mark === "-" ? {} : { indentAtStart: mark.length + 1 };
  return text(value, { indent, implicitKey: false, ...indentAtStart });
}

function keyText(key: string, indent: string): string {
  return isPlain(key) ? key : text(key, { indent: `${indent}  `, implicitKey: true });
}

function text(value: string, where: Pick<StringifyContext, "indent" | "implicitKey" | "indentAtStart">): string {
  return stringifyString(new Scalar(value), { ...CONTEXT, ...where, options: TEXT_OPTIONS });
}

/** Whether a text is itself in YAML, whatever stands around it. Of many others that is true too. */
function isPlain(value: string): boolean {
  return PLAIN.test(value) && !value.endsWith(" ") && !isWord(value);
}

function isWord(value: string): boolean {
  return value.length <= 5 && /^(null|true|false)$/i.test(value);
}

const PLAIN = /^[a-z/_$][\w /{}.,$()+*'"`;=?!&|<>~-]*$/i;
