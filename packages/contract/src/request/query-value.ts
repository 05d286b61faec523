import type { SchemaSet } from "../schema/schema-set.ts";
import { type Shape, shapeOf } from "../schema/shape.ts";
import { readDeepObject } from "./deep-object.ts";
import { holdsCommas } from "./holds-commas.ts";
import { decode } from "./percent-encoding.ts";
import { type Pair, pairUp, readObject, type Styled, wants } from "./styled-value.ts";
import { readText } from "./text-value.ts";

/**
 * The value of a parameter in `query` or `cookie`, or of a form property, from all pairs that were sent; undefined if
 * it was not sent. Styles: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject`.
 */
export function readPairs(schemas: SchemaSet, spec: Styled, pairs: readonly Pair[]): unknown {
  const shape = shapeOf(schemas, spec.schema);
  if (spec.style === "deepObject") return readDeepObject(schemas, spec.name, spec.schema, pairs);
  if (wants(shape, "object") && spec.explode) return readExplodedObject(schemas, shape, spec, pairs);
  const own = pairs.filter((pair) => pair.name === spec.name);
  const [first] = own;
  if (first === undefined) return undefined;
  if (wants(shape, "array")) return readArray(schemas, spec, shape, own);
  if (wants(shape, "object")) return readObject(schemas, shape, pairUp(splitValue(first, spec.style)));
  // Repeating a parameter that is not a list is an error its schema reports: it gets the list.
  if (own.length > 1) return readArray(schemas, spec, shape, own);
  const value = readText(schemas, spec.schema, first.value);
  return shape.types.has("array") ? valueOrList(schemas, spec, value, readArray(schemas, spec, shape, own)) : value;
}

/** What may be a value or a list is the value, unless the schema takes the list alone. */
function valueOrList(schemas: SchemaSet, { schema }: Styled, value: unknown, list: readonly unknown[]): unknown {
  const isList = schema !== undefined && !schemas.accepts(schema, value) && schemas.accepts(schema, list);
  return isList ? list : value;
}

/**
 * A query array: `tags=a&tags=b` exploded, `tags=a,b` not. A name that is repeated is a list however it is described,
 * because no other reading keeps all that was sent. Each item is read by the schema of items.
 */
function readArray(schemas: SchemaSet, { explode, style }: Styled, shape: Shape, own: readonly Pair[]): unknown[] {
  const repeated = explode || own.length > 1;
  const texts = own.flatMap((pair) => {
    if (repeated) return [pair.value];
    return splitValue(pair, style, !holdsCommas(schemas, shape.items));
  });
  return texts.map((text) => readText(schemas, shape.items, text));
}

const separators: Readonly<Record<string, RegExp>> = { spaceDelimited: /%20|\+| /, pipeDelimited: /%7C|\|/i };

// The separator itself must not be percent-encoded data: `a%2Cb` is one item of a comma list, unless no item can hold a
// comma, because most clients encode it all the same. Space and pipe have to be encoded in a URL, so for them both
// spellings separate.
function splitValue({ raw }: Pair, style: string, anySpelling = false): string[] {
  if (raw === "") return [];
  const comma = anySpelling ? /%2C|,/i : ",";
  return raw.split(separators[style] ?? comma).map(decode);
}

/** `?min=1&max=9` for a parameter `size`: its properties are pairs of their own, and a map has all that is nobody else's. */
function readExplodedObject(
  schemas: SchemaSet,
  shape: Shape,
  { foreignNames }: Styled,
  pairs: readonly Pair[],
): unknown {
  const isMap = foreignNames !== undefined && (shape.additional !== undefined || shape.properties.size === 0);
  const own = pairs.filter(({ name }) => {
    if (shape.properties.has(name)) return true;
    return isMap && shape.open && !foreignNames.has(name.replace(/\[.*/s, ""));
  });
  if (own.length === 0) return undefined;
  return readObject(
    schemas,
    shape,
    own.map((pair) => [pair.name, pair.value]),
  );
}
