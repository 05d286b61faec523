import {
  boundedPattern,
  type Document,
  define,
  isObject,
  type Json,
  type JsonObject,
  mapChildren,
} from "@specwright/openapi/internal";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Keywords of OpenAPI in schemas, which say nothing about validity. */
const NOTES = ["example", "discriminator", "xml", "externalDocs"];
/** Keywords with values that limit nothing; what looks like a schema in them is none. */
const VALUES = new Set(["default", "example", "examples"]);

/**
 * The schemas of a description by their place, as Ajv knows them. Each is one of its own: whatever else the document
 * holds, an example with a property `$id` among it, is never taken for a schema.
 */
export class PlacedSchemas {
  readonly #document: Document;
  readonly #ajv: Ajv2020;
  readonly #names = new Map<string, string>();
  readonly #compiled = new Map<string, ValidateFunction>();

  /** @param formats names of formats beyond those of JSON Schema and OpenAPI; any text has them */
  constructor(document: Document, formats: readonly string[]) {
    this.#document = document;
    this.#ajv = newAjv(formats);
  }

  /**
   * The function that judges by the schema at a pointer.
   * @throws Error for a schema with keywords or formats that Ajv does not know.
   */
  validator(pointer: string): ValidateFunction {
    const known = this.#compiled.get(pointer);
    if (known) return known;
    const compiled = this.#ajv.compile({ $ref: this.#nameOf(pointer) });
    this.#compiled.set(pointer, compiled);
    return compiled;
  }

  /** The name under which Ajv finds what a pointer leads to, and all that this refers to. */
  #nameOf(pointer: string): string {
    const known = this.#names.get(pointer);
    if (known !== undefined) return known;
    const target = this.#document.resolve(pointer);
    if (target === undefined) return pointer;
    const name = `spec:/${this.#names.size}`;
    this.#names.set(pointer, name);
    this.#ajv.addSchema({ allOf: [this.#written(target)] }, name);
    return name;
  }

  #written(schema: Json): Json {
    if (!isObject(schema)) return schema;
    const copy: JsonObject = {};
    for (const [keyword, value] of Object.entries(schema)) if (!isNote(keyword)) define(copy, keyword, value);
    if (typeof copy.$ref === "string") copy.$ref = this.#nameOf(copy.$ref);
    return mapChildren("schema", copy, (kind, child) => (kind === "schema" ? this.#written(child) : child));
  }
}

/** Extensions may stand in every object of OpenAPI and limit nothing. */
function isNote(keyword: string): boolean {
  return VALUES.has(keyword) || keyword.startsWith("x-");
}

function newAjv(formats: readonly string[]): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    validateSchema: false,
    code: { regExp: Object.assign(boundedPattern, { code: "boundedPattern" }) },
  });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  for (const format of ["int32", "int64", "float", "double", "password", "byte", ...formats])
    ajv.addFormat(format, true);
  ajv.addVocabulary(NOTES);
  return ajv;
}
