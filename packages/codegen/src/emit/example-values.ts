import { child, isObject, type Json, regExp } from "@specwright/openapi/internal";
import type { FileInExample, OperationModel } from "../model/types.ts";
import { Code, type Printable } from "../print/literal.ts";
import { quoted } from "../print/quoted.ts";
import type { Leaf } from "../values/leaf.ts";
import type { ValueRule } from "../values/rule.ts";

/**
 * The input of a call with the values of a program.
 * @param files the texts in its body that are given as bytes
 */
export function inputAsCode(operation: OperationModel, input: Json, files: readonly FileInExample[] = []): Printable {
  const code = withValues(operation, input);
  if (files.length === 0 || !isObject(input)) return code;
  const { body, ...others } = code as { readonly [key: string]: Printable };
  return { ...others, body: withBlobs(body, files) };
}

function withBlobs(value: Printable, files: readonly FileInExample[], at = ""): Printable {
  const file = files.find((one) => one.at === at);
  if (file !== undefined) return blobCode(String(value), file);
  if (Array.isArray(value)) return value.map((item, index) => withBlobs(item, files, child(at, String(index))));
  if (typeof value !== "object" || value === null || value instanceof Code) return value;
  const members = Object.entries(value).map(([key, member]) => [key, withBlobs(member, files, child(at, key))]);
  return Object.fromEntries(members);
}

function blobCode(text: string, { type }: FileInExample): Code {
  if (type === undefined) return new Code(`new Blob([${quoted(text)}])`);
  return new Code(`new Blob([${quoted(text)}], { type: ${quoted(type)} })`);
}

function withValues({ values, body }: OperationModel, input: Json): Printable {
  if (!values || !isObject(input)) return input;
  const { body: given, ...texts } = input;
  const written = asCode(texts, values.input) as { readonly [key: string]: Printable };
  if (given === undefined) return written;
  const type = input.contentType ?? body?.variants[0]?.mediaType;
  return { ...written, body: asCode(given, values.bodies.get(String(type))) };
}

function asCode(value: Json, rule: ValueRule | undefined): Printable {
  switch (rule?.kind) {
    case undefined:
      return value;
    case "leaf":
      return leafCode(value, rule.leaf);
    case "refer":
      return asCode(value, rule.rule());
    case "every":
      return rule.parts.reduce<Printable>(
        (code, part) => (code === value ? asCode(value, part) : merged(code, value, part)),
        value,
      );
    case "tagged":
      return asCode(value, isObject(value) ? rule.alternatives.get(String(value[rule.property])) : undefined);
    case "items":
      if (!Array.isArray(value)) return value;
      return value.map((item, index) => asCode(item, rule.first[index] ?? rule.each));
    case "members":
      if (!isObject(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, asCode(member, memberRule(name, rule))]),
      );
  }
}

/** Two schemas of one object may know different members of it. */
function merged(code: Printable, value: Json, rule: ValueRule): Printable {
  const other = asCode(value, rule);
  if (!isObject(value) || code instanceof Code) return code;
  const members = Object.keys(value).map((name) => {
    const own = (code as { [name: string]: Printable })[name];
    return [name, own === value[name] ? (other as { [name: string]: Printable })[name] : own];
  });
  return Object.fromEntries(members);
}

function memberRule(name: string, rule: Extract<ValueRule, { kind: "members" }>): ValueRule | undefined {
  if (rule.named.has(name)) return rule.named.get(name);
  const [, fitting] = [...rule.patterns].find(([pattern]) => regExp(pattern).test(name)) ?? [];
  return fitting ?? rule.further;
}

function leafCode(value: Json, { as, format }: Leaf): Printable {
  if (typeof value === "number") return new Code(`${value}n`);
  if (typeof value !== "string") return value;
  if (as === "Date") return new Code(`new Date(${quoted(value)})`);
  return new Code(`Temporal.${format === "date" ? "PlainDate" : "Instant"}.from(${quoted(value)})`);
}
