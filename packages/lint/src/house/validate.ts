import {
  type Diagnostic,
  type Document,
  type Json,
  type JsonObject,
  type Location,
  SlowPattern,
} from "@specwright/openapi/internal";
import type { ErrorObject, ValidateFunction } from "ajv/dist/2020.js";
import { PlacedSchemas } from "./placed-schemas.ts";
import { placeOfUnknown } from "./unknown-keyword.ts";

/** An example, and where it stands. */
export interface PlacedExample {
  readonly name: string;
  readonly value: Json;
  readonly at: Location;
}

/** Judges an example by the schema that a pointer leads to and that stands at `schemaAt`. */
export type Validate = (schema: string, schemaAt: Location, example: PlacedExample) => Diagnostic[];

/** Judges examples by JSON Schema 2020-12 with formats; keywords and formats that it does not know are problems too. */
export function exampleValidator(document: Document, formats: readonly string[]): Validate {
  const schemas = new PlacedSchemas(document, formats);
  return (schema, schemaAt, { name, value, at }) => {
    let validate: ValidateFunction;
    try {
      validate = schemas.validator(schema);
    } catch (error) {
      const hint =
        "Use the keywords and formats of JSON Schema 2020-12. A format of your own is added in redocly.yaml: house/schema-invalid: { severity: error, formats: [money] }.";
      const message = inShort((error as Error).message);
      return [{ ...(placeOfUnknown(document, message) ?? schemaAt), rule: "schema-invalid", message, hint }];
    }
    if (accepts(validate, value)) return [];
    return worst(validate.errors ?? []).map((error) => ({
      ...placeOf(document, value, error.instancePath, at),
      rule: "example-invalid",
      message: `${name ? `example "${name}"` : "this example"}: ${error.instancePath || "the value"} ${error.message}${detail(error)}`,
      hint: "Correct the example, or the schema if the source shows that it is wrong.",
    }));
  };
}

/** Ajv names schemas as only it knows them. */
function inShort(message: string): string {
  return message.replace(/^strict mode: /, "").replace(/ ignored in schema at path .*$/, "");
}

/** Nobody knows whether a slow pattern matches; another rule tells of it. */
function accepts(validate: ValidateFunction, value: Json): boolean {
  try {
    return validate(value) === true;
  } catch (error) {
    if (error instanceof SlowPattern) return true;
    throw error;
  }
}

/** Branches of a union each say why they do not fit; the errors outside of them say it shorter. */
function worst(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const outside = errors.filter(({ schemaPath }) => !/\/(anyOf|oneOf)\/\d+\//.test(schemaPath));
  return (outside.length > 0 ? outside : errors).slice(0, 3);
}

function detail({ params }: ErrorObject): string {
  const { allowedValues, additionalProperty, unevaluatedProperty } = params as { [key: string]: unknown };
  const extra = allowedValues ?? additionalProperty ?? unevaluatedProperty;
  return extra === undefined ? "" : ` (${JSON.stringify(extra)})`;
}

/** Where the part of an example stands that an error is about. */
function placeOf(document: Document, value: Json, path: string, fallback: Location): Location {
  let here: Json | undefined = value;
  let found: Location | undefined;
  const keys = path.split("/").slice(1);
  for (const key of keys.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))) {
    if (typeof here !== "object" || here === null) break;
    found = document.find(here, key) ?? found;
    here = (here as JsonObject)[key];
  }
  return found ?? document.find(value) ?? fallback;
}
