import {
  define,
  isBytes,
  isHidden,
  isObject,
  type Json,
  type JsonObject,
  membersOf,
  objectOf,
  ownMember,
  slotOf,
  type View,
  withNamedBranches,
} from "@specwright/openapi/internal";
import { isUnionOf } from "../gate/union.ts";
import { orNull } from "./or-null.ts";

/** What the rewriting of one schema may ask. */
export interface DialectContext {
  readonly view: View;
  /** Whether integers of 64 bits may come as bigints. */
  readonly bigints?: boolean;
  /** OpenAPI 3.0 has bounds that are flags, and ignores what stands beside a `$ref`. */
  readonly old: boolean;
  resolve(reference: string): Json | undefined;
  /** The name of the check for what a reference leads to. */
  refer(reference: string): string;
  /** The same for a base that lists what extends it: the base without its list. */
  referBase(reference: string): string;
}

/** The keyword that a `$ref` becomes: the name of the check to call. */
export const CHECK = "specwright-check";
/** The keyword of an integer that may be a bigint. */
export const BIGINT = "specwright-bigint";
/** The keyword of a property that no answer may hold. */
export const WRITE_ONLY = "writeOnly";

/** Keywords that say something about a value and hold no schema. Everything else is for readers. */
const ASSERTIONS = new Set(
  `type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minItems maxItems uniqueItems minContains maxContains required minProperties maxProperties
  dependentRequired`.split(/\s+/),
);
const DEFINITIONS = new Set(["$defs", "definitions"]);

/** A schema as one side sees it, in plain JSON Schema 2020-12 without annotations and references. */
export function dialect(schema: Json, context: DialectContext): Json {
  if (!isObject(schema)) return schema;
  if (context.view === "form" && isBytes(schema)) return true;
  const written = withoutNull(schema, context);
  return schema.nullable === true ? orNull(written, [WRITE_ONLY]) : written;
}

/** The same schema as if `nullable` were not there. */
function withoutNull(schema: JsonObject, context: DialectContext): JsonObject {
  const written: JsonObject = {};
  if (typeof schema.$ref === "string") {
    written[CHECK] = context.refer(schema.$ref);
    if (context.old) return written;
  }
  const own = withNamedBranches(context.old ? modernise(schema) : schema);
  for (const keyword of Object.keys(own)) {
    const rewritten = member(keyword, own[keyword] as Json, own, context);
    if (rewritten !== undefined) define(written, keyword, rewritten);
  }
  if (context.view === "read" && schema.writeOnly === true) written[WRITE_ONLY] = true;
  if (context.bigints && [written.type].flat().includes("integer") && schema.format === "int64") written[BIGINT] = true;
  if (Array.isArray(written.enum) && written.enum.length === 0) return { not: {} };
  return written;
}

function member(keyword: string, value: Json, schema: JsonObject, context: DialectContext): Json | undefined {
  if (keyword === "required") return required(schema, context);
  if (ASSERTIONS.has(keyword)) return value;
  const slot = DEFINITIONS.has(keyword) ? undefined : slotOf("schema", keyword);
  if (slot === undefined || !("kind" in slot) || slot.kind !== "schema") return undefined;
  if (slot.holds === "object") return dialect(value, context);
  if (Array.isArray(value)) return value.map((part) => branch(keyword, part, schema, context));
  return objectOf(Object.entries(membersOf(value)).map(([name, part]) => [name, dialect(part, context)]));
}

/** A base that lists the very schema which extends it would be checked for ever. */
function branch(keyword: string, part: Json, schema: JsonObject, context: DialectContext): Json {
  const { $ref: base } = membersOf(part);
  const resolve = (reference: string): Json | undefined => context.resolve(reference);
  if (keyword !== "allOf" || typeof base !== "string") return dialect(part, context);
  if (!isUnionOf(resolve(base), schema, resolve)) return dialect(part, context);
  return { [CHECK]: context.referBase(base) };
}

/** Who sends leaves out what is readOnly, who receives what is writeOnly. */
function required({ required: names, properties }: JsonObject, { view, resolve }: DialectContext): Json | undefined {
  if (!Array.isArray(names)) return undefined;
  return names.filter((name) => !isHidden(ownMember(properties, String(name)), view, resolve));
}

const BOUNDS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

/** Bounds of OpenAPI 3.0 in the words of 3.1. */
function modernise(schema: JsonObject): JsonObject {
  if (!BOUNDS.some((keyword) => keyword in schema)) return schema;
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const { minimum, maximum, ...unbounded } = rest;
  return {
    ...unbounded,
    ...bound("minimum", "exclusiveMinimum", minimum, exclusiveMinimum),
    ...bound("maximum", "exclusiveMaximum", maximum, exclusiveMaximum),
  };
}

function bound(name: string, exclusive: string, limit: Json | undefined, flag: Json | undefined): JsonObject {
  if (limit === undefined) return {};
  return flag === true ? { [exclusive]: limit } : { [name]: limit };
}
