import { endOfBareReferences, followedAt, type Json, localPointer, rewrite } from "@specwright/openapi/internal";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import { isObject, type UnknownObject, valueAt } from "../document/json.ts";
import type { LoadedDocument } from "../document/loaded-document.ts";
import { createAjv } from "./create-ajv.ts";
import { describe } from "./describe-error.ts";
import { Dialect, type Direction } from "./dialect.ts";
import { namedBranchesIn } from "./named-branches-in.ts";
import { Uncompilable } from "./uncompilable.ts";
import { unjudged } from "./unjudged.ts";
import type { Violation } from "./violation.ts";

/** A schema, with the pointer it has in the document after following references. */
export interface ResolvedSchema {
  readonly pointer: string;
  readonly value: UnknownObject | boolean;
}

/**
 * The schemas of one document, judged by Ajv as JSON Schema 2020-12 in one direction. Schemas are addressed by their
 * JSON pointer and compiled when first used.
 */
export class SchemaSet {
  readonly #root: UnknownObject;
  readonly #dialect: Dialect;
  readonly #ajv: Ajv2020;
  readonly #compiled = new Map<string, ValidateFunction>();
  // Deriving values asks for the same few schemas thousands of times.
  readonly #written = new Map<string, Json>();
  readonly #resolved = new Map<string, ResolvedSchema>();
  readonly #names = new Map<string, string>();
  readonly #unloaded: string[] = [];
  readonly #source: string;

  constructor({ root, source }: LoadedDocument, direction: Direction) {
    this.#root = root;
    this.#source = source;
    this.#dialect = new Dialect(root, direction);
    this.#ajv = createAjv(direction);
  }

  /**
   * What is wrong with a value, each violation located below `location`. Empty if nothing is.
   *
   * @throws Unjudged, or Uncompilable
   */
  check(pointer: string, value: unknown, location: readonly string[]): Violation[] {
    const validate = this.#validator(pointer);
    if (verdict(validate, value)) return [];
    return (validate.errors ?? []).map((error) => describe(error, location));
  }

  /** @throws Unjudged, or Uncompilable */
  accepts(pointer: string, value: unknown): boolean {
    return verdict(this.#validator(pointer), value);
  }

  /** The schema at a pointer, references followed; `true` where nothing is. */
  resolved(pointer: string): ResolvedSchema {
    const known = this.#resolved.get(pointer);
    if (known !== undefined) return known;
    const resolved = this.#resolve(pointer);
    this.#resolved.set(pointer, resolved);
    return resolved;
  }

  #resolve(pointer: string): ResolvedSchema {
    const place = followedAt(this.#root, pointer) ?? { pointer, value: true };
    if (isObject(place.value)) return { pointer: place.pointer, value: place.value };
    return { pointer: place.pointer, value: place.value !== false };
  }

  /** Where the schema at a pointer really is: the end of references beside which nothing stands. */
  endOf(pointer: string): string {
    return endOfBareReferences(this.#root, pointer);
  }

  /** The schema at a pointer as Ajv sees it, in JSON Schema 2020-12; its references are those of the document. */
  written(pointer: string): Json {
    const known = this.#written.get(pointer);
    if (known !== undefined) return known;
    const written = this.#dialect.schema((valueAt(this.#root, pointer) as Json | undefined) ?? true);
    this.#written.set(pointer, written);
    return written;
  }

  /** The same as validators are asked: branches that a discriminator tells apart may overlap. */
  judged(pointer: string): Json {
    return namedBranchesIn(this.written(pointer));
  }

  /** The schema without the null that `nullable` allows in addition: of what it says, each part has a pointer. */
  described(pointer: string): Json {
    return this.#dialect.alone(this.written(pointer));
  }

  #validator(pointer: string): ValidateFunction {
    const known = this.#compiled.get(pointer);
    if (known !== undefined) return known;
    const compiled = this.#compile(pointer);
    this.#compiled.set(pointer, compiled);
    return compiled;
  }

  #compile(pointer: string): ValidateFunction {
    try {
      return this.#ajv.compile({ $ref: this.#load(pointer) });
    } catch (cause) {
      const reason =
        cause instanceof RangeError ? "its references lead through too many schemas" : (cause as Error).message;
      const message = `${this.#source}#${pointer}: The schema cannot be compiled as JSON Schema 2020-12: ${reason}. Correct the schema.`;
      throw new Uncompilable(message, { source: this.#source, pointer }, { cause });
    }
  }

  // Every schema a pointer reaches is one Ajv schema of its own, so whatever else the document holds costs nothing
  // until a request needs it, and plain data that looks like a schema (`$id` in an example) is never read as one.
  #load(pointer: string): string {
    const name = this.#nameOf(pointer);
    const loaded: string[] = [];
    for (let next = this.#unloaded.pop(); next !== undefined; next = this.#unloaded.pop()) {
      const reference = (text: string): string => this.#referenceTo(text);
      const schema = rewrite("schema", this.judged(next), { reference });
      this.#ajv.addSchema(isObject(schema) ? schema : { allOf: [schema] }, this.#nameOf(next));
      loaded.push(this.#nameOf(next));
    }
    // Those that others refer to come first, so that a long chain is compiled link by link and not in one deep call.
    for (const each of loaded.toReversed()) this.#ajv.getSchema(each);
    return name;
  }

  #referenceTo(reference: string): string {
    const target = localPointer(reference);
    if (target === undefined) return reference;
    return this.#nameOf(endOfBareReferences(this.#root, target));
  }

  #nameOf(pointer: string): string {
    const known = this.#names.get(pointer);
    if (known !== undefined) return known;
    const name = `openapi:/${this.#names.size}`;
    this.#names.set(pointer, name);
    this.#unloaded.push(pointer);
    return name;
  }
}

function verdict(validate: ValidateFunction, value: unknown): boolean {
  try {
    return validate(value) === true;
  } catch (cause) {
    throw unjudged(cause) ?? cause;
  }
}
