import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";

const number = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/**
 * Text from a URL, header or form as the value its schema means. Text has no types, so `5` is a number where the
 * schema accepts one; where it accepts text and numbers, the first reading that the schema accepts wins.
 */
export function readText(schemas: SchemaSet, pointer: string | undefined, text: string): unknown {
  if (pointer === undefined) return text;
  const { types } = shapeOf(schemas, pointer);
  const readings = [...readingsOf(text, types)];
  const [first] = readings;
  if (readings.length === 1) return first;
  return readings.find((reading) => schemas.accepts(pointer, reading)) ?? first;
}

function* readingsOf(text: string, types: ReadonlySet<string>): Generator<unknown> {
  const allows = (...names: string[]): boolean => names.some((name) => types.has(name));
  const any = types.size === 0;
  if (any || allows("string")) yield text;
  if ((any || allows("number", "integer")) && number.test(text)) yield Number(text);
  if ((any || allows("boolean")) && (text === "true" || text === "false")) yield text === "true";
  if (allows("null") && (text === "" || text === "null")) yield null;
  if (allows("object", "array")) yield* nested(text);
  // Nothing fits: the text itself is what the violation should be about.
  if (!any && !allows("string")) yield text;
}

// OpenAPI does not say how a value inside another one is written. Where it has parts, JSON is what clients write.
function* nested(text: string): Generator<unknown> {
  if (!/^\s*[[{]/.test(text)) return;
  try {
    yield JSON.parse(text);
  } catch {
    // It is a text that looks like JSON.
  }
}
