import type { SchemaSet } from "../schema/schema-set.ts";
import { type Shape, shapeOf } from "../schema/shape.ts";
import { readText } from "./text-value.ts";

/** Name and value as sent, both decoded; `raw` is the value before percent-decoding. */
export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
  /** Whether name or value is no percent-encoded UTF-8, so that it stands here as it was sent. */
  readonly broken: boolean;
}

/** What a styled value is read by: a Parameter, or a form property together with its Encoding. */
export interface Styled {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly schema: string | undefined;
}

/** Percent-decodes a part; text that is not valid percent-encoding stays as it is. */
export function decode(text: string): string {
  return decoded(text) ?? text;
}

/** Whether each percent sign of a text begins an encoded byte, and the bytes are UTF-8. */
export function isPercentEncoded(text: string): boolean {
  return decoded(text) !== undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The value of a parameter in `path` or `header`, from its one string (still percent-encoded in a path).
 * Styles: `simple`, `label`, `matrix`.
 */
export function readSegment(
  schemas: SchemaSet,
  spec: Styled,
  segment: string,
  unwrap: (text: string) => string,
): unknown {
  const shape = shapeOf(schemas, spec.schema);
  const prefix = spec.style === "label" ? "." : spec.style === "matrix" ? ";" : "";
  const body = prefix !== "" && segment.startsWith(prefix) ? segment.slice(1) : segment;
  const matrix = spec.style === "matrix";
  const parts = body.split(spec.explode && prefix !== "" ? prefix : ",").map((part) => part.trim());
  const unnamed = parts.map((part, index) =>
    matrix && (spec.explode || index === 0) ? afterName(part, spec.name) : part,
  );
  if (wants(shape, "array"))
    return body === "" ? [] : unnamed.map((part) => readText(schemas, shape.items, unwrap(part)));
  if (wants(shape, "object")) {
    const entries = spec.explode ? parts.map(splitEntry) : pairUp(unnamed);
    return toObject(
      schemas,
      shape,
      entries.map(([name, value]) => [unwrap(name), unwrap(value)]),
    );
  }
  return readText(schemas, spec.schema, unwrap(matrix ? afterName(body, spec.name) : body));
}

/**
 * The value of a parameter in `query` or `cookie`, or of a form property, from all pairs that were sent; undefined if
 * it was not sent. Styles: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`.
 */
export function readPairs(schemas: SchemaSet, spec: Styled, pairs: readonly Pair[]): unknown {
  const shape = shapeOf(schemas, spec.schema);
  if (spec.style === "deepObject") return readDeep(schemas, spec, shape, pairs);
  if (wants(shape, "object") && spec.explode) {
    const own = pairs.filter((pair) => shape.properties.has(pair.name));
    return own.length === 0
      ? undefined
      : toObject(
          schemas,
          shape,
          own.map((pair) => [pair.name, pair.value]),
        );
  }
  const own = pairs.filter((pair) => pair.name === spec.name);
  const [first] = own;
  if (first === undefined) return undefined;
  if (wants(shape, "array")) {
    const texts = spec.explode || own.length > 1 ? own.map((pair) => pair.value) : splitList(first, spec.style);
    return texts.map((text) => readText(schemas, shape.items, text));
  }
  if (wants(shape, "object")) return toObject(schemas, shape, pairUp(splitList(first, spec.style)));
  // Repeating a parameter that is not a list is an error its schema reports: it gets the list.
  return own.length > 1 ? own.map((pair) => pair.value) : readText(schemas, spec.schema, first.value);
}

function readDeep(schemas: SchemaSet, spec: Styled, shape: Shape, pairs: readonly Pair[]): unknown {
  const prefix = `${spec.name}[`;
  const groups = new Map<string, string[]>();
  for (const { name, value } of pairs) {
    if (!name.startsWith(prefix) || !name.endsWith("]")) continue;
    const key = name.slice(prefix.length, -1);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  if (groups.size === 0) return undefined;
  const entries = [...groups].map(([key, values]): [string, unknown] => {
    const property = shape.properties.get(key);
    const inner = shapeOf(schemas, property);
    if (!wants(inner, "array") && values.length === 1) return [key, readText(schemas, property, values[0] ?? "")];
    return [key, values.map((text) => readText(schemas, inner.items, text))];
  });
  return Object.fromEntries(entries);
}

/** Whether text is to be read as a list or an object: only where the schema does not also allow plain values. */
export function wants(shape: Shape, type: "array" | "object"): boolean {
  return shape.types.has(type) && !["string", "number", "integer", "boolean"].some((plain) => shape.types.has(plain));
}

// The separator itself must not be percent-encoded data: `a%2Cb` is one item of a comma list. Space and pipe have to
// be encoded in a URL, so for them both spellings separate.
function splitList({ raw }: Pair, style: string): string[] {
  const separator = style === "spaceDelimited" ? /%20|\+| / : style === "pipeDelimited" ? /%7C|\|/i : ",";
  return raw === "" ? [] : raw.split(separator).map(decode);
}

function toObject(schemas: SchemaSet, shape: Shape, entries: readonly (readonly [string, string])[]): unknown {
  return Object.fromEntries(entries.map(([name, text]) => [name, readText(schemas, shape.properties.get(name), text)]));
}

function pairUp(parts: readonly string[]): [string, string][] {
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""] as [string, string]] : []));
}

function splitEntry(part: string): [string, string] {
  const at = part.indexOf("=");
  return at < 0 ? [part, ""] : [part.slice(0, at), part.slice(at + 1)];
}

function afterName(part: string, name: string): string {
  return part.startsWith(`${name}=`) ? part.slice(name.length + 1) : part;
}
