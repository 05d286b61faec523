// The objects of OpenAPI 3.0 and 3.1 and of JSON Schema 2020-12, written down from their specifications alone: a judge
// of the reader shares no code with it.

const SECTIONS = {
  schemas: "schema",
  responses: "response",
  parameters: "parameter",
  examples: "example",
  requestBodies: "requestBody",
  headers: "header",
  securitySchemes: "securityScheme",
  links: "link",
  callbacks: "callback",
  pathItems: "pathItem",
} as const;

/** What an author chooses a name for. */
export type Name =
  | `components/${keyof typeof SECTIONS}`
  | "property"
  | "pattern"
  | "definition"
  | `${"query" | "path" | "header" | "cookie"} parameter`
  | `${"query" | "header" | "cookie"} credential`
  | "response header"
  | "part header"
  | "example"
  | "callback"
  | "webhook"
  | "link"
  | "tag"
  | "scope"
  | "mapping"
  | "server variable";

/** What stands at a place: an object of a type, several of something, a name, data of the author, or a plain value. */
export type Slot =
  | { readonly is: "object"; readonly type: string }
  | { readonly is: "list"; readonly of: Slot }
  | { readonly is: "map"; readonly of: Slot; readonly names?: Name; readonly template?: Name; readonly open?: true }
  | { readonly is: "name" | "template"; readonly of: Name }
  | { readonly is: "reference" | "data" | "plain" };

const one = (type: string): Slot => ({ is: "object", type });
const list = (of: Slot): Slot => ({ is: "list", of });
const map = (names: Name, of: Slot): Slot => ({ is: "map", names, of });
/** A map whose keys are no names; those with `x-` are extensions. */
const patterned = (of: Slot, template?: Name): Slot => ({
  is: "map",
  of,
  open: true,
  ...(template ? { template } : {}),
});
const name = (of: Name): Slot => ({ is: "name", of });
const DATA: Slot = { is: "data" };
export const PLAIN: Slot = { is: "plain" };
const REFERENCE: Slot = { is: "reference" };

const schema = one("schema");
const content: Slot = { is: "map", of: one("mediaType") };
const examples = map("example", one("example"));
const servers = list(one("server"));
const security = list(map("components/securitySchemes", list(name("scope"))));
const paths = patterned(one("pathItem"), "path parameter");
const parameters = list(one("parameter"));
const described = { schema, content, example: DATA, examples };
const operations = Object.fromEntries(
  "get put post delete options head patch trace".split(" ").map((method) => [method, one("operation")]),
);
const flow = one("flow");

export const DOCUMENT: Slot = one("document");

/** What stands at which key, by type; what is missing here is a plain value. */
export const TYPES: { readonly [type: string]: { readonly [key: string]: Slot } } = {
  document: {
    paths,
    webhooks: map("webhook", one("pathItem")),
    components: one("components"),
    servers,
    security,
    tags: list(one("tag")),
  },
  components: Object.fromEntries(
    Object.entries(SECTIONS).map(([key, type]) => [key, map(`components/${key}` as Name, one(type))]),
  ),
  pathItem: { ...operations, parameters, servers },
  operation: {
    parameters,
    servers,
    security,
    tags: list(name("tag")),
    requestBody: one("requestBody"),
    responses: patterned(one("response")),
    callbacks: map("callback", one("callback")),
  },
  parameter: described,
  header: described,
  requestBody: { content },
  mediaType: { schema, example: DATA, examples, encoding: map("property", one("encoding")) },
  encoding: { headers: map("part header", one("header")) },
  response: { headers: map("response header", one("header")), content, links: map("link", one("link")) },
  example: { value: DATA },
  link: {},
  securityScheme: { flows: one("flows") },
  flows: { implicit: flow, password: flow, clientCredentials: flow, authorizationCode: flow },
  flow: { scopes: map("scope", PLAIN) },
  server: { url: { is: "template", of: "server variable" }, variables: map("server variable", PLAIN) },
  tag: { name: name("tag") },
  discriminator: { propertyName: name("property"), mapping: map("mapping", REFERENCE) },
  schema: {
    ...Object.fromEntries(["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => [key, list(schema)])),
    ...Object.fromEntries(
      `not if then else items contains additionalProperties unevaluatedProperties unevaluatedItems propertyNames
      contentSchema`
        .split(/\s+/)
        .map((key) => [key, schema]),
    ),
    properties: map("property", schema),
    dependentSchemas: map("property", schema),
    dependentRequired: map("property", list(name("property"))),
    required: list(name("property")),
    patternProperties: map("pattern", schema),
    $defs: map("definition", schema),
    definitions: map("definition", schema),
    discriminator: one("discriminator"),
    ...Object.fromEntries(["const", "default", "example"].map((key) => [key, DATA])),
    enum: list(DATA),
    examples: list(DATA),
  },
};

/** What stands at a key of an object; its name where the place of a parameter or credential says whose it is. */
export function slotAt(type: string, key: string, node: { readonly in?: unknown }): Slot {
  if (key === "$ref") return REFERENCE;
  if (key === "name" && type === "parameter") return name(`${node.in} parameter` as Name);
  if (key === "name" && type === "securityScheme") return name(`${node.in} credential` as Name);
  const slots = type === "callback" ? undefined : TYPES[type];
  return slots && Object.hasOwn(slots, key) ? (slots[key] as Slot) : PLAIN;
}

/** A callback is a map of path items in itself. */
export const CALLBACK: Slot = patterned(one("pathItem"));
