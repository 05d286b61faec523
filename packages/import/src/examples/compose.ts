import type { ExampleValues, WirePlace } from "@specwright/contract/examples";
import {
  at,
  descendant,
  followedAt,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  membersOf,
  objectOf,
  pointer,
  pointerKeys,
} from "@specwright/openapi/internal";

/** How deep objects are filled in beyond what they need. */
const DEEPEST = 4;

/** A schema of the description, by the keys that lead to it, references followed. */
interface Placed {
  readonly path: readonly string[];
  readonly schema: Json;
}

/**
 * An example of a schema that is put together from the examples, defaults and enums that its parts have, with values made
 * for parts that have none. It is a suggestion: whoever uses it has it judged.
 */
export class Composer {
  readonly #root: JsonObject;
  readonly #values: ExampleValues;

  constructor(root: JsonObject, values: ExampleValues) {
    this.#root = root;
    this.#values = values;
  }

  /** The same of the parts of an object, whatever example it has as a whole. */
  composeParts(path: readonly string[], place: WirePlace): Json | undefined {
    const { path: own, schema } = this.#placed(path);
    if (isObject(schema) && isObject(schema.properties) && !isCombined(schema))
      return this.#object(own, schema, place, 0);
    return this.#made(own, place);
  }

  /** @param name what the value is called, which a text without any rule says */
  compose(path: readonly string[], place: WirePlace, name: string, depth = 0): Json | undefined {
    const { path: own, schema } = this.#placed(path);
    if (!isObject(schema)) return this.#made(own, place);
    const written = writtenIn(schema);
    if (written !== undefined) return written;
    if (isObject(schema.properties) && !isCombined(schema)) return this.#object(own, schema, place, depth);
    if (isObject(schema.items) && schema.type === "array") return this.#list(own, schema, place, name, depth);
    if (schema.type === "string" && isPlain(schema)) return name;
    if ((schema.type === "integer" || schema.type === "number") && isUnbounded(schema)) return 1;
    return this.#made(own, place);
  }

  #placed(path: readonly string[]): Placed {
    const place = followedAt(this.#root, descendant("", path));
    return place ? { path: pointerKeys(place.pointer), schema: place.value } : { path, schema: true };
  }

  #object(path: readonly string[], schema: JsonObject, place: WirePlace, depth: number): Json | undefined {
    if (depth > DEEPEST * 2) return this.#made(path, place);
    const members = this.#wanted(path, schema, place, depth).flatMap((name): [string, Json][] => {
      const value = this.compose([...path, "properties", name], place, name, depth + 1);
      return value === undefined ? [] : [[name, value]];
    });
    return objectOf(members);
  }

  /** What an object needs, and what it has examples of; where that is nothing, one property, so that there is something. */
  #wanted(path: readonly string[], schema: JsonObject, place: WirePlace, depth: number): string[] {
    const required = new Set(itemsOf(schema.required));
    const writable = Object.keys(membersOf(schema.properties)).filter(
      (name) => !this.#isReadOnly([...path, "properties", name]),
    );
    const wanted = writable.filter(
      (name) => required.has(name) || (depth < DEEPEST && this.#hasExample([...path, "properties", name])),
    );
    // Elsewhere than in JSON an empty object is nothing at all.
    const isEnough = wanted.length > 0 || (depth > 0 && place === "json");
    return isEnough ? wanted : writable.slice(0, 1);
  }

  #list(path: readonly string[], schema: JsonObject, place: WirePlace, name: string, depth: number): Json | undefined {
    if (Number(schema.minItems ?? 1) > 1 || depth > DEEPEST * 2) return this.#made(path, place);
    const item = this.compose([...path, "items"], place, name, depth + 1);
    return item === undefined ? this.#made(path, place) : [item];
  }

  #hasExample(path: readonly string[]): boolean {
    const { schema } = this.#placed(path);
    return isObject(schema) && (schema.example !== undefined || itemsOf(schema.examples).length > 0);
  }

  #isReadOnly(path: readonly string[]): boolean {
    // OpenAPI 3.0 ignores what stands beside a reference, but nobody writes it without a reason.
    const beside = membersOf(at(this.#root, path));
    return beside.readOnly === true || membersOf(this.#placed(path).schema).readOnly === true;
  }

  #made(path: readonly string[], place: WirePlace): Json | undefined {
    const made = this.#values.make(pointer(path).slice(1), place);
    return "value" in made ? (made.value as Json) : undefined;
  }
}

function writtenIn(schema: JsonObject): Json | undefined {
  const [listed] = itemsOf(schema.examples);
  const [first] = itemsOf(schema.enum);
  return schema.example ?? listed ?? schema.const ?? schema.default ?? first ?? undefined;
}

function isCombined(schema: JsonObject): boolean {
  return ["allOf", "anyOf", "oneOf", "if", "not"].some((keyword) => keyword in schema);
}

function isUnbounded(schema: JsonObject): boolean {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
  return bounds.every((keyword) => !(keyword in schema)) && !isCombined(schema);
}

function isPlain(schema: JsonObject): boolean {
  return (
    ["format", "pattern", "minLength", "maxLength", "contentEncoding"].every((keyword) => !(keyword in schema)) &&
    !isCombined(schema)
  );
}
