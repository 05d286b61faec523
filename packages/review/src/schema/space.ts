import { type Document, isObject, type Json, type JsonObject, type View } from "@specwright/openapi/internal";
import { type Conjunction, NEVER_SCHEMA } from "./conjunction.ts";
import { type TranslatedSchemas, translate } from "./translate.ts";

/** Where a translated schema was written: an object of the description, or a key of one where it is a bare boolean. */
export interface Origin {
  readonly node: object;
  readonly key?: string;
}

/** What a space is made of. */
export interface SpaceOptions {
  /** Which version it is. */
  readonly id: string;
  readonly document: Document;
  readonly view: View;
  /** Whether a discriminator says which branch a value belongs to, as in OpenAPI, or nothing, as in JSON Schema. */
  readonly meaning: "openapi" | "json-schema";
}

/** What every translated reference begins with. */
export const SPACES = "spec:/";

const PATHS = { openapi: "", "json-schema": "literal/" } as const;

/**
 * The schemas of one version of a description as one side sees them, in plain JSON Schema 2020-12: OpenAPI's own words
 * are translated once, and both the proofs and Ajv work on the result, so that they cannot disagree about its meaning.
 */
export class SchemaSpace implements TranslatedSchemas {
  /** Prefix of the translated references. */
  readonly id: string;
  readonly document: Document;
  readonly view: View;
  /** Whether a discriminator says nothing, as in JSON Schema. */
  readonly literal: boolean;
  readonly definitions: JsonObject[] = [];
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #done = new WeakMap<object, JsonObject>();
  readonly #origins = new WeakMap<object, Origin>();
  readonly #ids = new WeakMap<object, number>();
  /** Of schemas that say nothing but what they refer to: they are one, wherever they stand. */
  readonly #referred = new Map<string, number>();
  /** Others, by the prefix of their references. */
  readonly #spaces = new Map<string, SchemaSpace>();
  #count = 0;

  constructor({ id, document, view, meaning }: SpaceOptions) {
    this.id = SPACES + [id, view, PATHS[meaning]].join("/");
    this.literal = meaning === "json-schema";
    this.document = document;
    this.view = view;
  }

  /** The translation of a schema that stands in the description. */
  schema(source: Json | undefined, holder: object, key: string): JsonObject {
    if (!isObject(source)) return this.#boolean(source !== false, { node: holder, key });
    const known = this.#done.get(source);
    if (known) return known;
    const target: JsonObject = {};
    this.#done.set(source, target);
    this.#origins.set(target, { node: source });
    translate(source, target, this);
    return target;
  }

  /** A schema that the translation adds; it stands where its cause stands. */
  made(schema: JsonObject, cause: object): JsonObject {
    this.#origins.set(schema, { node: cause });
    return schema;
  }

  #boolean(value: boolean, origin: Origin): JsonObject {
    const schema: JsonObject = {};
    if (!value) Object.assign(schema, NEVER_SCHEMA);
    this.#origins.set(schema, origin);
    return schema;
  }

  /** The translated form of a reference. */
  refer(reference: string): string {
    let number = this.#numbers.get(reference);
    if (number === undefined) {
      number = this.definitions.length;
      this.#numbers.set(reference, number);
      this.#names.push(reference);
      const target = this.document.resolve(reference);
      const placeholder: JsonObject = {};
      this.definitions.push(placeholder);
      this.definitions[number] = this.schema(target, this.document.bundled, "components");
    }
    return this.id + number;
  }

  /** Learns what other spaces define: what is compared may be put together from both sides. */
  meet(spaces: readonly SchemaSpace[]): void {
    for (const space of spaces) this.#spaces.set(space.id, space);
  }

  target(reference: string): JsonObject {
    const space = this.#spaceOf(reference);
    return space?.definitions[Number(reference.slice(space.id.length))] ?? {};
  }

  /** `Pet` for a translated reference to `#/components/schemas/Pet`. */
  nameOf(reference: string): string {
    const space = this.#spaceOf(reference);
    if (!space) return "";
    return space.#names[Number(reference.slice(space.id.length))]?.split("/").at(-1) ?? "";
  }

  #spaceOf(reference: string): SchemaSpace | undefined {
    const prefix = reference.slice(0, reference.lastIndexOf("/") + 1);
    if (prefix === this.id) return this;
    return this.#spaces.get(prefix);
  }

  origin(schema: object): Origin | undefined {
    return this.#origins.get(schema);
  }

  /** Stands for a set of schemas in caches. */
  key(conjunction: Conjunction): string {
    return conjunction
      .map((schema) => this.#idOf(schema))
      .sort((a, b) => a - b)
      .join(",");
  }

  #idOf(schema: JsonObject): number {
    const known = this.#ids.get(schema) ?? this.#referred.get(bareReference(schema));
    if (known !== undefined) return known;
    const id = this.#count++;
    this.#ids.set(schema, id);
    const reference = bareReference(schema);
    if (reference !== "") this.#referred.set(reference, id);
    return id;
  }
}

function bareReference(schema: JsonObject): string {
  if (typeof schema.$ref !== "string" || Object.keys(schema).length > 1) return "";
  return schema.$ref;
}
