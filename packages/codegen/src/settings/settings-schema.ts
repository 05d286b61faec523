import { GENERATE_SETTINGS } from "./generate-schema.ts";

const identifier = "^[a-z][a-zA-Z0-9]*$";
const text = { type: "string", minLength: 1 } as const;
const option = { type: "string", pattern: identifier } as const;

const exactly = (
  properties: { readonly [key: string]: object },
  required: readonly string[] = Object.keys(properties),
): object => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const byName = (pattern: string, value: object): object => ({
  type: "object",
  propertyNames: { pattern },
  additionalProperties: value,
});

const texts = { type: "array", items: text, minItems: 1 } as const;
const FILTER = { ...exactly({ tags: texts, paths: texts, operations: texts }, []), minProperties: 1 };

/** A dotted path of names; the runtime reads it, so it never becomes code. */
const path = { type: "string", pattern: "^[A-Za-z0-9_$-]+(\\.[A-Za-z0-9_$-]+)*$" } as const;

/** "" is the value itself. */
const pathOrNone = { type: "string", pattern: "^([A-Za-z0-9_$-]+(\\.[A-Za-z0-9_$-]+)*)?$" } as const;

const HEADER = { type: "string", pattern: "^[A-Za-z0-9-]+$" } as const;

const PAGINATION = exactly(
  {
    style: { enum: ["page", "offset", "cursor", "lastItem", "nextUrl", "link"] },
    in: { enum: ["query", "body"] },
    parameter: text,
    items: pathOrNone,
    next: { type: "string", pattern: "^[A-Za-z0-9_$@-]+(\\.[A-Za-z0-9_$@-]+)*$" },
    id: pathOrNone,
    size: text,
    pages: path,
    total: path,
    more: path,
    last: path,
    first: { type: "integer", minimum: 0 },
  },
  ["style", "items"],
);

const MOCK = {
  ...exactly(
    {
      untypedJson: { type: "boolean" },
      coerce: { type: "boolean" },
      head: { type: "boolean" },
      trailingSlash: { enum: ["redirect"] },
      encodedSlash: { enum: ["separates"] },
      undescribed: byName("^[45]\\d\\d$", {}),
    },
    [],
  ),
  minProperties: 1,
};

/** JSON Schema of provider.yaml, whose settings settings.ts describes. An unknown key is an error. */
export const SETTINGS_SCHEMA: object = exactly(
  {
    name: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9 .-]*$" },
    description: text,
    homepage: { type: "string", pattern: "^https://" },
    document: text,
    strict: GENERATE_SETTINGS.strict,
    include: FILTER,
    exclude: FILTER,
    group: GENERATE_SETTINGS.group,
    imported: exactly({ document: text, address: { type: "string", pattern: "^https?://" } }, ["document"]),
    servers: byName(identifier, text),
    credentials: byName(
      identifier,
      exactly({ env: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" }, description: text }, ["env"]),
    ),
    security: byName("^[a-zA-Z0-9._-]+$", {
      type: "object",
      // One branch for each way to make a value.
      oneOf: [
        exactly({ value: text }),
        exactly({ signer: { type: "string", pattern: "^[a-z][a-z0-9-]*$" } }),
        exactly({ clientId: option, clientSecret: option, scope: { type: "string" } }, ["clientId", "clientSecret"]),
        exactly({ username: option, password: option }),
      ],
    }),
    values: GENERATE_SETTINGS.values,
    webhooks: {
      ...exactly({ signature: { enum: ["standard", "own", "none"] }, property: path, header: HEADER }, ["signature"]),
      // One place is enough.
      dependentSchemas: { property: { properties: { header: false } } },
    },
    operations: byName(
      "^.+$",
      exactly(
        {
          name: option,
          group: { type: "string", pattern: "^([a-z][a-zA-Z0-9]*)?$" },
          idempotent: { type: "boolean" },
          writes: { const: true },
          idempotencyKey: HEADER,
          pagination: PAGINATION,
          stream: { enum: ["text"] },
        },
        [],
      ),
    ),
    envelope: exactly({ property: path, error: text }),
    events: { ...exactly({ end: text, failure: text }, []), minProperties: 1 },
    quickstart: exactly({ operation: text, example: text }, ["operation"]),
    mock: MOCK,
  },
  [],
);
