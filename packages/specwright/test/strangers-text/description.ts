/** What would be markup, a command, a directive or a trick in each medium that a text of a description is shown in. */
export const HOSTILE = [
  "x",
  "::error file=a::PWNED",
  "# PWNED",
  "* @octocat [l](javascript:alert(1)) ![i](https://evil.example/i.png) <img src=x onerror=PWNED>",
  "| `a|b` | ``` ~~~ **b** _i_ $m$ #12",
  "<!-- /providers --> --> </script></style></details></pre></code></td> *" + "/ @ts-expect-error",
  "##[error]PWNED \u202e\u2066\u200b\u001b[31m\u0007\u0085",
  "\r::warning::PWNED\u2028::error::PWNED",
].join("\n\n");

type Description = { [key: string]: unknown };

/** A description without a trick. `limit` is what a review finds changed, in what several operations share. */
function plain(limit: number): Description {
  const content = (): object => ({ "application/json": { schema: { $ref: "#/components/schemas/Thing" } } });
  const size = {
    name: "size",
    in: "query",
    required: true,
    schema: { type: "string", maxLength: limit },
    example: "a",
  };
  const operation = (operationId: string): object => ({
    operationId,
    summary: "Does it.",
    tags: ["things"],
    parameters: [{ ...size }],
    requestBody: { content: content() },
    responses: { "200": { description: "ok", content: content() }, "404": { description: "no" } },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Acme", version: "1" },
    servers: [{ url: "https://a.example" }, { url: "https://b.example" }],
    tags: [{ name: "things" }],
    security: [{ key: [] }],
    paths: { "/a": { post: operation("sendA") }, "/b": { post: operation("sendB") } },
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: { Thing: { type: "object", properties: { name: { type: "string", maxLength: limit } } } },
    },
  };
}

/** What stands at the end of a path of keys, and the name that its last key gets. */
interface Edit {
  readonly path: readonly string[];
  readonly value?: unknown;
  readonly name?: string;
}

const POST = ["paths", "/a", "post"];
const QUERY = [...POST, "parameters", "0"];
const OK = [...POST, "responses", "200"];
const JSON_MEDIA = [...OK, "content", "application/json"];
const SCHEMAS = ["components", "schemas"];
const NAME = [...SCHEMAS, "Thing", "properties", "name"];

const set = (path: readonly string[], value: unknown = HOSTILE): Edit => ({ path, value });
const named = (path: readonly string[], name: string = HOSTILE): Edit => ({ path, name });

/** Every place of a description whose text somebody gets to see. */
const PLACES: { readonly [place: string]: Edit } = {
  title: set(["info", "title"]),
  version: set(["info", "version"]),
  description: set(["info", "description"]),
  "openapi version": set(["openapi"]),
  "server url": set(["servers", "1", "url"], `https://b.example/${HOSTILE}`),
  "server description": set(["servers", "1", "description"]),
  path: named(["paths", "/a"], `/a${HOSTILE}`),
  "path on one line": named(["paths", "/a"], `/a${HOSTILE.replace(/\s+/g, " ")}`),
  method: named(POST),
  operationId: set([...POST, "operationId"]),
  "operation summary": set([...POST, "summary"]),
  "operation description": set([...POST, "description"]),
  "operation tag": set([...POST, "tags"], [HOSTILE]),
  tag: set(["tags"], [{ name: HOSTILE, description: HOSTILE }]),
  "parameter name": set([...QUERY, "name"]),
  "parameter place": set([...QUERY, "in"]),
  "parameter description": set([...QUERY, "description"]),
  "parameter example": set([...QUERY, "example"]),
  "parameter style": set([...QUERY, "style"]),
  "parameter reference": set(QUERY, { $ref: `#/components/parameters/${HOSTILE}` }),
  status: named([...POST, "responses", "404"]),
  "response description": set([...OK, "description"]),
  "response header": set([...OK, "headers"], { [HOSTILE]: { schema: { type: "string" } } }),
  "media type": named(JSON_MEDIA),
  "example name": set([...JSON_MEDIA, "examples"], { [HOSTILE]: { value: {} } }),
  "example value": set([...JSON_MEDIA, "examples"], { one: { value: { name: HOSTILE } } }),
  "wrong example": set([...JSON_MEDIA, "examples"], { one: { value: HOSTILE } }),
  "external value": set([...JSON_MEDIA, "examples"], { one: { externalValue: HOSTILE } }),
  reference: set([...SCHEMAS, "Other"], { $ref: HOSTILE }),
  "local reference": set([...SCHEMAS, "Other"], { $ref: `#/components/schemas/${HOSTILE}` }),
  "schema name": set([...SCHEMAS, HOSTILE], { type: "object", properties: {} }),
  "schema title": set([...SCHEMAS, "Thing", "title"]),
  "schema description": set([...SCHEMAS, "Thing", "description"]),
  "schema type": set([...SCHEMAS, "Thing", "type"]),
  "property name": named(NAME),
  "property title": set([...NAME, "title"]),
  "property description": set([...NAME, "description"]),
  enum: set([...NAME, "enum"], ["a", HOSTILE]),
  const: set([...NAME, "const"]),
  default: set([...NAME, "default"]),
  example: set([...NAME, "example"]),
  format: set([...NAME, "format"]),
  pattern: set([...NAME, "pattern"], `(${HOSTILE}`),
  discriminator: set([...SCHEMAS, "Thing", "discriminator"], { propertyName: HOSTILE }),
  "security scheme": named(["components", "securitySchemes", "key"]),
  "security requirement": set(["security"], [{ [HOSTILE]: [] }]),
  "unknown key": set([HOSTILE], 1),
};

export const PLACE_NAMES: readonly string[] = Object.keys(PLACES);

/** A description with the hostile text in one place, or in none, as JSON, which is YAML too. */
export function descriptionWith(place: string, limit = 20): string {
  const document = plain(limit);
  if (place in PLACES) apply(document, PLACES[place] as Edit);
  return JSON.stringify(document, null, 1);
}

function apply(document: Description, { path, value, name }: Edit): void {
  const last = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((here, key) => here[key] as Description, document);
  if (name === undefined) {
    holder[last] = value;
    return;
  }
  holder[name] = holder[last];
  delete holder[last];
}
