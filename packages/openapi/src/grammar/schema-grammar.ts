import { DATA, type Grammar, list, map, NAMES, one, plain } from "./kind.ts";

/**
 * Schema Object: JSON Schema 2020-12 with the keywords that OpenAPI adds, those of OpenAPI 3.0, and those of earlier
 * drafts that descriptions still use (`definitions`, `dependencies`).
 */
export const SCHEMA: Grammar = {
  keywords: {
    ...plain("$id", "$schema", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"),
    ...plain("$comment", "$vocabulary", "title", "description", "format", "type", "pattern"),
    ...plain("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    ...plain("minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minContains", "maxContains"),
    ...plain("minProperties", "maxProperties", "contentEncoding", "contentMediaType"),
    ...plain("deprecated", "readOnly", "writeOnly", "nullable", "xml", "externalDocs"),

    enum: DATA,
    const: DATA,
    default: DATA,
    example: DATA,
    examples: DATA,
    required: NAMES,
    dependentRequired: NAMES,
    discriminator: one("discriminator"),

    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    not: one("schema"),
    if: one("schema"),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, on an object that nobody awaits
    then: one("schema"),
    else: one("schema"),
    items: one("schema"),
    prefixItems: list("schema"),
    contains: one("schema"),
    properties: map("schema"),
    patternProperties: map("schema"),
    additionalProperties: one("schema"),
    unevaluatedProperties: one("schema"),
    unevaluatedItems: one("schema"),
    propertyNames: one("schema"),
    dependentSchemas: map("schema"),
    dependencies: map("schema"),
    contentSchema: one("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
  },
};
