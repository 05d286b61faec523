import { at, define, isObject, type Json, type JsonObject, mapChildren, slotOf } from "@specwright/openapi/internal";
import type { UnknownObject } from "../document/json.ts";
import { AbsentNames } from "./absent-names.ts";
import { withoutForeignWords } from "./foreign-words.ts";

/** Requests may lack required `readOnly` properties; responses may lack, and must not have, `writeOnly` ones. */
export type Direction = "request" | "response";

/** The flag of properties that the values of a direction may lack although they are required. */
export const absentIn: Readonly<Record<Direction, string>> = { request: "readOnly", response: "writeOnly" };

/** Annotations that mean nothing to JSON Schema, or another thing. The reader has followed what older drafts refer by. */
const dropped = new Set(["example", "examples", "nullable", "$recursiveAnchor", "$recursiveRef"]);

/** Keywords that may refuse null whatever type stands beside them. */
const combining = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "const"];

/** Rewrites schemas of one document and one direction into the JSON Schema 2020-12 that Ajv judges by. */
export class Dialect {
  readonly #absent: AbsentNames;
  readonly #old: boolean;
  readonly #alone = new WeakMap<JsonObject, JsonObject>();

  constructor(root: UnknownObject, direction: Direction) {
    this.#old = String(root.openapi).startsWith("3.0");
    this.#absent = new AbsentNames(root, absentIn[direction], this.#old);
  }

  /** A rewritten copy; references keep their place in the document (`#/components/schemas/Pet`). */
  schema(value: Json): Json {
    if (!isObject(value)) return value;
    const written = this.#written(value);
    // The letter of 3.0 widens a type alone, and 3.1 has no such word. Whoever writes it means null.
    return value.nullable === true ? this.#orNull(written) : written;
  }

  /** A schema that this has rewritten, without the alternative that `nullable` adds. Its parts stand as in the document. */
  alone(written: Json): Json {
    return (isObject(written) && this.#alone.get(written)) || written;
  }

  #orNull(written: JsonObject): JsonObject {
    if (combining.some((key) => written[key] !== undefined)) {
      const either = { anyOf: [written, { type: "null" }] };
      this.#alone.set(either, written);
      return either;
    }
    const { type, enum: values } = written;
    if (type !== undefined) written.type = [...new Set([type, "null"].flat())];
    if (Array.isArray(values)) written.enum = [...new Set([...values, null])];
    return written;
  }

  #written(value: JsonObject): JsonObject {
    // In 3.0 whatever else stands beside `$ref` is ignored.
    if (this.#old && typeof value.$ref === "string") return { $ref: value.$ref };
    const known = withoutForeignWords(value);
    if (!this.#old) return this.#copy(known);
    return this.#copy(modernise(known));
  }

  #copy(value: JsonObject): JsonObject {
    const copy: JsonObject = {};
    for (const [key, item] of Object.entries(value)) {
      // Ajv looks for schemas below keywords that it does not know.
      if (dropped.has(key) || slotOf("schema", key) === undefined || saysNothing(key, item)) continue;
      define(copy, key, item);
    }
    // Ajv refuses a list without values or alternatives, which no value is in.
    for (const key of ["enum", "anyOf", "oneOf"]) {
      if (!Array.isArray(copy[key]) || copy[key].length > 0) continue;
      delete copy[key];
      copy.not = {};
    }
    this.#relax(copy);
    return withPrototype(mapChildren("schema", copy, (kind, child) => this.#child(kind, child)));
  }

  /** Required properties that values of this direction lack are not required. */
  #relax(copy: JsonObject): void {
    if (!Array.isArray(copy.required) && !Array.isArray(copy.allOf)) return;
    const names = this.#absent.of(copy);
    if (names.size === 0) return;
    if (Array.isArray(copy.required)) copy.required = copy.required.filter((name) => !names.has(String(name)));
    if (Array.isArray(copy.allOf)) copy.allOf = copy.allOf.map((branch) => this.#absent.without(branch, names));
  }

  #child(kind: string, child: Json): Json {
    if (kind === "schema") return this.schema(child);
    return child;
  }
}

/** Parts of which there are none, and the booleans of older drafts: everybody ignores them, and Ajv refuses them. */
function saysNothing(key: string, value: Json): boolean {
  if (key === "required") return !Array.isArray(value);
  if (key === "exclusiveMinimum" || key === "exclusiveMaximum") return typeof value === "boolean";
  return (key === "allOf" || key === "prefixItems") && !(Array.isArray(value) && value.length > 0);
}

// Ajv does not look at a property of this name; by a pattern it finds it as the key that it is in JSON.
function withPrototype(schema: JsonObject): JsonObject {
  const { properties, patternProperties } = schema;
  if (!isObject(properties) || !Object.hasOwn(properties, "__proto__")) return schema;
  const ofPrototype = { "^__proto__$": at(properties, ["__proto__"]) as Json };
  return { ...schema, patternProperties: { ...(isObject(patternProperties) && patternProperties), ...ofPrototype } };
}

// OpenAPI 3.0 spells exclusive bounds as booleans beside the bound.
function modernise(value: JsonObject): JsonObject {
  const result: JsonObject = { ...value };
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof value[flag] !== "boolean") continue;
    delete result[flag];
    if (value[flag] && typeof value[bound] === "number") {
      result[flag] = value[bound];
      delete result[bound];
    }
  }
  return result;
}
