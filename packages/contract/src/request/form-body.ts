import type { MediaType } from "../document/operation.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { shapeOf } from "../schema/shape.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { utf8Text } from "./bytes.ts";
import { fallsUnder, isJson } from "./media-type.ts";
import type { Part } from "./multipart.ts";
import { readPairs } from "./query-value.ts";
import { type Pair, wants } from "./styled-value.ts";
import { readText } from "./text-value.ts";

/** A form as the object its schema describes, and what was wrong on the way there. */
export interface FormValue {
  readonly value: Readonly<Record<string, unknown>>;
  readonly violations: readonly Violation[];
}

/** Reads `application/x-www-form-urlencoded` pairs. Repeated names are lists; an object property is JSON text. */
export function readUrlencoded(schemas: SchemaSet, media: MediaType, pairs: readonly Pair[]): FormValue {
  const styled = [...media.encoding].filter(([, { style }]) => style !== undefined);
  const properties = shapeOf(schemas, media.schema).properties;
  const values = styled.map(([name, { style = "form", explode }]): [string, unknown] => [
    name,
    readPairs(schemas, { name, style, explode, schema: properties.get(name) }, pairs),
  ]);
  const taken = (name: string): boolean =>
    styled.some(
      ([property, { style }]) => name === property || (style === "deepObject" && name.startsWith(`${property}[`)),
    );
  const rest = pairs
    .filter(({ name }) => !taken(name))
    .map(({ name, value }) => ({ name, text: value, type: undefined }));
  return gather(
    schemas,
    media,
    rest,
    values.filter(([, value]) => value !== undefined),
  );
}

/** Reads `multipart/form-data` parts; a part whose content type the document does not accept is a violation. */
export function readMultipart(schemas: SchemaSet, media: MediaType, parts: readonly Part[]): FormValue {
  const wrong = parts.flatMap((part) => judgePartType(media, part));
  const fields = parts.map(({ name, type, content }) => ({ name, type, text: utf8Text(content) }));
  const { value, violations } = gather(schemas, media, fields, []);
  return { value, violations: [...wrong, ...violations] };
}

interface Field {
  readonly name: string;
  readonly text: string;
  readonly type: string | undefined;
}

function gather(
  schemas: SchemaSet,
  media: MediaType,
  fields: readonly Field[],
  ready: readonly [string, unknown][],
): FormValue {
  const violations: Violation[] = [];
  const { properties } = shapeOf(schemas, media.schema);
  const names = [...new Set(fields.map(({ name }) => name))];
  const entries = names.map((name): [string, unknown] => {
    const own = fields.filter((field) => field.name === name);
    return [name, readProperty(schemas, media, own, properties.get(name), violations)];
  });
  return { value: Object.fromEntries([...ready, ...entries]), violations };
}

// Fields of one name are a list where the schema wants one, and where there are several of what is no object.
function readProperty(
  schemas: SchemaSet,
  media: MediaType,
  fields: readonly Field[],
  property: string | undefined,
  violations: Violation[],
): unknown {
  const shape = shapeOf(schemas, property);
  const read = (schema: string | undefined): unknown[] =>
    fields.map((field) => readField(schemas, media, field, schema, violations));
  if (wants(shape, "array") || (fields.length > 1 && !wants(shape, "object"))) return read(shape.items);
  return read(property)[0];
}

// A part is JSON where it says so, where the document says so, or where its schema is an object (OpenAPI's default).
function readField(
  schemas: SchemaSet,
  media: MediaType,
  field: Field,
  schema: string | undefined,
  violations: Violation[],
): unknown {
  const type = field.type ?? media.encoding.get(field.name)?.contentType ?? "";
  const shape = shapeOf(schemas, schema);
  if (!isJson(type) && !wants(shape, "object")) return readText(schemas, schema, field.text);
  try {
    return JSON.parse(field.text);
  } catch {
    violations.push(violation(["request", "body", field.name], "malformed", "must be JSON text"));
    return field.text;
  }
}

function judgePartType(media: MediaType, part: Part): Violation[] {
  const accepted = media.encoding.get(part.name)?.contentType;
  if (accepted === undefined) return [];
  const type = part.type ?? "text/plain";
  if (accepted.split(",").some((documented) => fallsUnder(type, documented.trim()))) return [];
  return [violation(["request", "body", part.name], "part-content-type", `must be of type ${accepted}, is ${type}`)];
}
