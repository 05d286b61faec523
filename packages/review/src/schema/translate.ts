import type { SchemaContext } from "@specwright/codegen/stages";
import {
  type Document,
  define,
  isHidden,
  isObject,
  type Json,
  type JsonObject,
  type View,
  withDiscriminator,
} from "@specwright/openapi/internal";
import { asObject } from "../json-value.ts";
import { translateLimits } from "./limits.ts";

const SINGLE = [
  "not",
  "if",
  "then",
  "else",
  "items",
  "contains",
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
];
const PLAIN = [
  "const",
  "pattern",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "multipleOf",
  "contentEncoding",
  "contentMediaType",
  "contentSchema",
];

/** Where translated schemas go, and where those that they refer to come from. */
export interface TranslatedSchemas {
  readonly document: Document;
  readonly view: View;
  /** Whether a discriminator says nothing, as in JSON Schema. */
  readonly literal: boolean;
  /** The translation of a schema that stands in the description. */
  schema(source: Json | undefined, holder: object, key: string): JsonObject;
  /** A schema that the translation adds; it stands where its cause stands. */
  made(schema: JsonObject, cause: object): JsonObject;
  /** The translated form of a reference. */
  refer(reference: string): string;
}

/** Fills `target` with the meaning of an OpenAPI schema for one side, in JSON Schema 2020-12. Documentation is left out. */
export function translate(source: JsonObject, target: JsonObject, space: TranslatedSchemas): void {
  if (typeof source.$ref === "string") {
    target.$ref = space.refer(source.$ref);
    if (space.document.version === "3.0") return;
  }
  for (const key of PLAIN) if (source[key] !== undefined) target[key] = source[key];
  for (const key of SINGLE) if (isSchema(source[key])) target[key] = space.schema(source[key], source, key);
  dropConditions(target);
  translateLimits(source, target, space.document.version);
  translateObject(source, target, space);
  translateLists(source, target, space);
  translateUnions(source, target, space);
}

/** A condition without a consequence says nothing, nor does a consequence without a condition. */
function dropConditions(target: JsonObject): void {
  if ("if" in target && ("then" in target || "else" in target)) return;
  delete target.if;
  delete target.then;
  delete target.else;
}

function isSchema(value: Json | undefined): value is JsonObject | boolean {
  return isObject(value) || typeof value === "boolean";
}

function translateObject(source: JsonObject, target: JsonObject, space: TranslatedSchemas): void {
  const resolve = (reference: string): Json | undefined => space.document.resolve(reference);
  const own = asObject(source.properties);
  const hidden = Object.keys(own).filter((key) => isHidden(own[key], space.view, resolve));
  for (const map of ["properties", "patternProperties", "dependentSchemas"]) {
    const entries = source[map];
    if (!isObject(entries)) continue;
    const translated: JsonObject = {};
    for (const [key, value] of Object.entries(entries))
      if (map !== "properties" || !hidden.includes(key)) define(translated, key, space.schema(value, entries, key));
    if (Object.keys(translated).length > 0) target[map] = translated;
  }
  if (Array.isArray(source.required)) {
    const required = source.required.filter((key) => typeof key === "string" && !hidden.includes(key));
    if (required.length > 0) target.required = [...new Set(required)];
  }
  if (isObject(source.dependentRequired)) target.dependentRequired = source.dependentRequired;
}

function translateLists(source: JsonObject, target: JsonObject, space: TranslatedSchemas): void {
  for (const key of ["allOf", "prefixItems"]) {
    const list = source[key];
    if (Array.isArray(list)) target[key] = list.map((schema, index) => space.schema(schema, list, String(index)));
  }
  if (Array.isArray(source.items)) {
    const { items } = source;
    target.prefixItems = items.map((schema, index) => space.schema(schema, items, String(index)));
  }
}

function translateUnions(source: JsonObject, target: JsonObject, space: TranslatedSchemas): void {
  for (const keyword of ["anyOf", "oneOf"]) {
    const list = source[keyword];
    if (Array.isArray(list))
      target[keyword] = list.map((branch, index) => {
        const translated = space.schema(branch, list, String(index));
        if (space.literal) return translated;
        return discriminated(source, branch, translated, space);
      });
  }
}

/** A branch of a union with the literal by which a discriminator chooses it. */
function discriminated(source: JsonObject, branch: Json, translated: JsonObject, space: TranslatedSchemas): JsonObject {
  const context = { resolve: (reference: string) => space.document.resolve(reference) } as unknown as SchemaContext;
  const discriminator = [source.discriminator].find(isObject);
  const narrowed = withDiscriminator(branch, discriminator, context, translated) as JsonObject;
  if (narrowed === translated) return translated;
  for (const part of (narrowed.allOf as JsonObject[]).slice(1)) mark(part, source, space);
  return space.made(narrowed, discriminator as JsonObject);
}

/** The literal of a discriminator stands where the discriminator stands. */
function mark(part: JsonObject, source: JsonObject, space: TranslatedSchemas): void {
  const cause = source.discriminator as JsonObject;
  space.made(part, cause);
  for (const property of Object.values(part.properties as JsonObject)) space.made(property as JsonObject, cause);
}
