import { type Schema, Validator } from "@cfworker/json-schema";
import { isObject } from "../document/json.ts";
import { localPointer } from "../document/reference.ts";
import { isUnicodePattern } from "../schema/pattern.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { secondOpinionExceptions } from "./second-opinion-exceptions.ts";

/** A JSON Schema validator that shares no code with Ajv, over the same schemas. */
export class SecondOpinion {
  readonly #schemas: SchemaSet;
  readonly #validators = new Map<string, Validator>();

  constructor(schemas: SchemaSet) {
    this.#schemas = schemas;
  }

  /** What is wrong with a value, as a sentence part; undefined if nothing is. */
  problem(pointer: string, value: unknown): string | undefined {
    const { valid, errors } = this.#validator(pointer).validate(value);
    const last = errors.at(-1);
    return valid ? undefined : `${last?.instanceLocation ?? "#"} ${last?.error ?? "is not valid"}`;
  }

  /** Whether it refuses what Ajv refuses, but for what it is known to get wrong. */
  refuses(pointer: string, value: unknown): boolean {
    if (this.problem(pointer, value) !== undefined) return true;
    const said = this.#schemas.check(pointer, value, []);
    return secondOpinionExceptions.some(({ explains }) => said.some(explains));
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
      definitions[name] = renamed(this.#schemas.written(place), load);
      return `#/$defs/${name}`;
    };
    const $ref = load(pointer);
    return { $ref, $defs: definitions } as Schema;
  }
}

function renamed(node: unknown, load: (pointer: string) => string): unknown {
  if (Array.isArray(node)) return node.map((item) => renamed(item, load));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      const target = key === "$ref" && typeof value === "string" ? localPointer(value) : undefined;
      if (target !== undefined) return [[key, load(target)]];
      // It throws on a pattern that it cannot read; the exceptions say so.
      if (key === "pattern" && typeof value === "string" && !isUnicodePattern(value)) return [];
      return [[key, key === "const" || key === "enum" || key === "default" ? value : renamed(value, load)]];
    }),
  );
}
