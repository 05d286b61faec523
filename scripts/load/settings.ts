/** provider.yaml: how we present a provider. Everything may be left out; what stands here wins over what the spec implies. */
export interface ProviderSettings {
  /** Display name; `createAcmeClient` is made from it. */
  readonly name?: string;
  /** One sentence for the package. */
  readonly description?: string;
  /** The provider's own documentation. */
  readonly homepage?: string;
  /** The file of the description, where it is not openapi.yaml. */
  readonly document?: string;
  /** Names for the servers of the description; the first is the default. */
  readonly servers?: { readonly [name: string]: string };
  /** Options of the client that hold secrets, and the environment variables they fall back to. */
  readonly credentials?: { readonly [option: string]: { readonly env: string; readonly description?: string } };
  /** How the value of each security scheme is made. */
  readonly security?: { readonly [scheme: string]: SchemeSettings };
  /** Other names for operations whose own is taken or unfit. */
  readonly operations?: { readonly [operationId: string]: { readonly name?: string } };
  /** The operation that the README shows and `npm start` calls. */
  readonly quickstart?: { readonly operation: string; readonly example?: string };
}

export type SchemeSettings =
  | { readonly value: string }
  | { readonly signer: string }
  | { readonly clientId: string; readonly clientSecret: string }
  | { readonly username: string; readonly password: string };

const identifier = "^[a-z][a-zA-Z0-9]*$";
const text = { type: "string", minLength: 1 } as const;
const option = { type: "string", pattern: identifier } as const;

const exactly = (properties: { readonly [key: string]: object }, required = Object.keys(properties)): object => ({
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

/** JSON Schema of provider.yaml. An unknown key is an error. */
export const SETTINGS_SCHEMA: object = exactly(
  {
    name: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9 .-]*$" },
    description: text,
    homepage: { type: "string", pattern: "^https://" },
    document: text,
    servers: byName(identifier, text),
    credentials: byName(
      identifier,
      exactly({ env: { type: "string", pattern: "^[A-Z][A-Z0-9_]*$" }, description: text }, ["env"]),
    ),
    security: byName("^[a-zA-Z0-9._-]+$", {
      type: "object",
      // One branch for each way; the first key tells which way is meant, so that a mistake is reported for that way alone.
      oneOf: [
        exactly({ value: text }),
        exactly({ signer: { type: "string", pattern: "^[a-z][a-z0-9-]*$" } }),
        exactly({ clientId: option, clientSecret: option }),
        exactly({ username: option, password: option }),
      ],
    }),
    operations: byName("^.+$", exactly({ name: option }, [])),
    quickstart: exactly({ operation: text, example: text }, ["operation"]),
  },
  [],
);
