import { type Schema, Validator } from "@cfworker/json-schema";
import {
  isObject,
  isUnicodePattern,
  type Json,
  type JsonObject,
  localPointer,
  mapChildren,
  rewrite,
} from "@specwright/openapi/internal";
import type { SchemaSet } from "../schema/schema-set.ts";
import { secondOpinionExceptions } from "./second-opinion-exceptions.ts";

interface Verdict {
  readonly valid: boolean | undefined;
  readonly errors: readonly { readonly instanceLocation: string; readonly error: string }[];
}

/** A JSON Schema validator that shares no code with Ajv, over the same schemas. */
export class SecondOpinion {
  readonly #schemas: SchemaSet;
  readonly #validators = new Map<string, Validator>();

  constructor(schemas: SchemaSet) {
    this.#schemas = schemas;
  }

  /** What is wrong with a value, as a sentence part; undefined if nothing is. */
  problem(pointer: string, value: unknown): string | undefined {
    const { valid, errors } = this.#judge(pointer, value);
    if (valid !== false) return undefined;
    const last = errors.at(-1);
    return `${last?.instanceLocation ?? "#"} ${last?.error ?? "is not valid"}`;
  }

  /** Whether it refuses what Ajv refuses, but for what it is known to get wrong. */
  refuses(pointer: string, value: unknown): boolean {
    if (this.problem(pointer, value) !== undefined || this.#judge(pointer, value).valid === undefined) return true;
    const said = this.#schemas.check(pointer, value, []);
    return secondOpinionExceptions.some(({ explains }) => said.some(explains));
  }

  /** Its verdict is undefined where the schemas lead it round without an end: it has no opinion then. */
  #judge(pointer: string, value: unknown): Verdict {
    try {
      return this.#validator(pointer).validate(withoutPrototypes(value as Json));
    } catch (cause) {
      if (cause instanceof RangeError) return { valid: undefined, errors: [] };
      throw cause;
    }
  }

  #validator(pointer: string): Validator {
    const known = this.#validators.get(pointer);
    if (known !== undefined) return known;
    const validator = new Validator(this.#bundle(pointer), "2020-12");
    this.#validators.set(pointer, validator);
    return validator;
  }

  // One schema that holds all it reaches: `#/$defs/0`, `#/$defs/1`, …
  #bundle(pointer: string): Schema {
    const names = new Map<string, string>();
    const definitions: Record<string, unknown> = {};
    const load = (place: string): string => {
      const known = names.get(place);
      if (known !== undefined) return known;
      const name = String(names.size);
      names.set(place, `#/$defs/${name}`);
      const reference = (written: string): string => {
        const target = localPointer(written);
        if (target === undefined) return written;
        return load(target);
      };
      definitions[name] = rewrite("schema", withoutUnreadablePattern(this.#schemas.judged(place)), { reference });
      return `#/$defs/${name}`;
    };
    const $ref = load(pointer);
    return { $ref, $defs: definitions } as Schema;
  }
}

/** It throws on a pattern that it cannot read; the exceptions say so. */
function withoutUnreadablePattern(schema: Json): Json {
  if (!isObject(schema)) return schema;
  const { pattern, ...rest } = schema;
  const readable = typeof pattern !== "string" || isUnicodePattern(pattern);
  return mapChildren("schema", readable ? schema : rest, (_kind, child) => withoutUnreadablePattern(child));
}

/** It asks for properties with `in`, which finds what every object of JavaScript has: `constructor`, `toString`. */
function withoutPrototypes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (!isObject(value)) return value;
  const copy = Object.create(null) as JsonObject;
  for (const [name, item] of Object.entries(value)) copy[name] = withoutPrototypes(item);
  return copy;
}
