import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";
import { pairUp, readObject, type Styled, wants } from "./styled-value.ts";
import { readText } from "./text-value.ts";

// Styles that begin with a mark; exploded, it separates the values too. `simple` has none.
const marks: ReadonlyMap<string, string> = new Map([
  ["label", "."],
  ["matrix", ";"],
]);

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
  const body = withoutMark(spec, segment);
  if (wants(shape, "array")) {
    return listParts(spec, body).map((part) => readText(schemas, shape.items, unwrap(part)));
  }
  if (wants(shape, "object")) {
    const entries = objectEntries(spec, body);
    return readObject(
      schemas,
      shape,
      entries.map(([name, value]) => [unwrap(name), unwrap(value)]),
    );
  }
  return readText(schemas, spec.schema, unwrap(withoutName(spec, body)));
}

function withoutMark({ style }: Styled, segment: string): string {
  const mark = marks.get(style);
  if (mark === undefined || !segment.startsWith(mark)) return segment;
  return segment.slice(mark.length);
}

function listParts(spec: Styled, body: string): string[] {
  if (body === "") return [];
  return valueParts(spec, body);
}

function objectEntries(spec: Styled, body: string): [string, string][] {
  if (spec.explode) return splitParts(spec, body).map(splitEntry);
  return pairUp(valueParts(spec, body));
}

// The style `matrix` writes the name in front of the first value, and exploded in front of each.
function valueParts(spec: Styled, body: string): string[] {
  return splitParts(spec, body).map((part, index) => {
    if (spec.explode || index === 0) return withoutName(spec, part);
    return part;
  });
}

function splitParts({ style, explode }: Styled, body: string): string[] {
  const separator = (explode && marks.get(style)) || ",";
  return body.split(separator).map((part) => part.trim());
}

function withoutName({ style, name }: Styled, text: string): string {
  if (style !== "matrix" || !text.startsWith(`${name}=`)) return text;
  return text.slice(name.length + 1);
}

function splitEntry(part: string): [string, string] {
  const at = part.indexOf("=");
  if (at < 0) return [part, ""];
  return [part.slice(0, at), part.slice(at + 1)];
}
