import { isObject, type JsonObject, stringOr } from "../document/json.ts";
import { localPointer, placeAt } from "../document/reference.ts";

/** Requests may lack required `readOnly` properties; responses may lack, and must not have, `writeOnly` ones. */
export type Direction = "request" | "response";

const nameMaps = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
// Values and annotations: a copy is enough, nothing inside is a schema.
const plainKeys = new Set(["default", "enum", "const", "required", "type", "discriminator", "xml", "externalDocs"]);
const droppedKeys = new Set(["example", "examples", "nullable"]);

/** Rewrites schemas of one document and one direction into the JSON Schema 2020-12 that Ajv judges by. */
export class Dialect {
  readonly #root: JsonObject;
  readonly #direction: Direction;
  readonly #old: boolean;

  constructor(root: JsonObject, direction: Direction) {
    this.#root = root;
    this.#direction = direction;
    this.#old = stringOr(root.openapi, "").startsWith("3.0");
  }

  /** A rewritten copy; references keep their place in the document (`#/components/schemas/Pet`). */
  schema(value: unknown): unknown {
    if (!isObject(value)) return Array.isArray(value) ? value.map((item) => this.schema(item)) : value;
    // In 3.0 whatever stands beside `$ref` is ignored.
    if (this.#old && typeof value.$ref === "string") return { $ref: value.$ref };
    const copied = this.#copy(this.#old ? modernise(value) : value);
    return this.#old && value.nullable === true ? orNull(copied) : copied;
  }

  #copy(value: JsonObject): JsonObject {
    const entries = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
      if (droppedKeys.has(key) || key.startsWith("x-")) return [];
      if (key === "required" && Array.isArray(item)) return [[key, this.#required(item, value.properties)]];
      if (plainKeys.has(key)) return [[key, item]];
      if (!nameMaps.has(key) || !isObject(item)) return [[key, this.schema(item)]];
      return [[key, Object.fromEntries(Object.entries(item).map(([name, sub]) => [name, this.schema(sub)]))]];
    });
    return Object.fromEntries(entries);
  }

  #required(names: readonly unknown[], properties: unknown): unknown[] {
    const absent = this.#direction === "request" ? "readOnly" : "writeOnly";
    return names.filter((name) => {
      const property = isObject(properties) && typeof name === "string" ? properties[name] : undefined;
      return !(isObject(property) && this.#flag(property, absent));
    });
  }

  // The flag may stand beside the reference or at its target.
  #flag(property: JsonObject, flag: string): boolean {
    if (property[flag] === true || typeof property.$ref !== "string") return property[flag] === true;
    const target = localPointer(property.$ref);
    return target !== undefined && placeAt(this.#root, target)?.value[flag] === true;
  }
}

// OpenAPI 3.0 spells exclusive bounds as booleans beside the bound.
function modernise(value: JsonObject): JsonObject {
  const result: Record<string, unknown> = { ...value };
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

// 3.0.3: `nullable` only widens a `type` that stands beside it; an `enum` still has to list null.
function orNull(schema: JsonObject): JsonObject {
  return typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
}
