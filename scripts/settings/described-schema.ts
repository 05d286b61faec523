import { parse } from "yaml";
import type { DescribedType } from "./described-types.ts";

/** A schema of provider.yaml or of a part of it. */
export interface Schema {
  readonly title?: string;
  readonly type?: string;
  readonly properties?: { readonly [key: string]: Schema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/**
 * The schema with what the types say of each setting.
 * @throws Error for a setting that no type describes
 */
export function describedSchema(schema: Schema, type: DescribedType, path = "provider.yaml"): Schema {
  const { properties, additionalProperties: values, oneOf } = schema;
  return {
    ...schema,
    ...(properties && { properties: describedProperties(properties, type, path) }),
    ...(typeof values === "object" &&
      type.values && { additionalProperties: describedSchema(values, type.values, `${path}.<name>`) }),
    ...(oneOf && {
      oneOf: oneOf.map((branch, index) => describedSchema(branch, type.branches[index] ?? type, path)),
    }),
  };
}

function describedProperties(
  properties: NonNullable<Schema["properties"]>,
  type: DescribedType,
  path: string,
): NonNullable<Schema["properties"]> {
  const described = Object.entries(properties).map(([key, schema]): [string, Schema] => {
    const found = type.properties.get(key);
    if (!found?.description)
      throw new Error(
        `${path}.${key}: no comment says what it is. Write one in packages/codegen/src/settings/settings.ts.`,
      );
    const { description, examples } = found;
    const inner = describedSchema(schema, found.type, `${path}.${key}`);
    return [
      key,
      {
        description,
        ...(examples.length > 0 && { examples: examples.map((example): unknown => parse(example)) }),
        ...inner,
      },
    ];
  });
  return Object.fromEntries(described);
}
