import type { Json, JsonObject } from "@specwright/openapi";

/** An API of `resources` resources that refer to each other, 5 operations and 32 properties each; always the same. */
export function largeSpec(resources: number): JsonObject {
  const indexes = Array.from({ length: resources }, (_, index) => index);
  return {
    openapi: "3.1.0",
    info: { title: "Large", version: "1.0.0" },
    servers: [{ url: "https://api.acme.dev" }],
    security: [{ key: [] }],
    paths: Object.fromEntries(indexes.flatMap(paths)),
    components: {
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
      schemas: Object.fromEntries(indexes.flatMap((index) => schemas(index, resources))),
    },
  };
}

/** Where a resource says something, what it says there, and what it says in the new version. */
const CHANGES: readonly (readonly [place: RegExp, from: string, to: string])[] = [
  [/"Resource(\d+)":.{0,400}?"maxLength":200/g, '"maxLength":200', '"maxLength":100'],
  [/"Resource(\d+)State":.{0,200}?"open"/g, '"open"', '"open","paused"'],
  [/"operationId":"deleteResource(\d+)"/g, "deleteResource", "removeResource"],
];

/** The same with a value, a variant and a name changed in every twentieth resource. */
export function changedSpec(resources: number): JsonObject {
  const changed = CHANGES.reduce(
    (text, [place, from, to]) =>
      text.replace(place, (match, index) => (Number(index) % 20 === 0 ? match.replace(from, to) : match)),
    JSON.stringify(largeSpec(resources)),
  );
  return JSON.parse(changed) as JsonObject;
}

function ref(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function body(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function paths(index: number): [string, JsonObject][] {
  const name = `Resource${index}`;
  const failures = { "400": { description: "Refused.", content: body(ref("Problem")) } };
  const operation = (verb: string, success: JsonObject, more: JsonObject = {}): JsonObject => ({
    operationId: `${verb}${name}`,
    summary: `${verb} a resource of kind ${index}`,
    description: `What a caller has to know about how to ${verb} the resources of kind ${index}, and what comes back.`,
    ...more,
    responses: { ...success, ...failures },
  });
  const one = { "200": { description: "The resource.", content: body(ref(name)) } };
  const list = { type: "object", required: ["items"], properties: { items: { type: "array", items: ref(name) } } };
  const sent = { requestBody: { required: true, content: body(ref(name)) } };
  const id = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };
  const limit = { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100 } };
  return [
    [
      `/resources-${index}`,
      {
        get: operation("list", { "200": { description: "A page.", content: body(list) } }, { parameters: [limit] }),
        post: operation("create", one, sent),
      },
    ],
    [
      `/resources-${index}/{id}`,
      {
        parameters: [id],
        get: operation("get", one),
        put: operation("replace", one, sent),
        delete: operation("delete", { "204": { description: "Gone." } }),
      },
    ],
  ];
}

function schemas(index: number, resources: number): [string, JsonObject][] {
  const name = `Resource${index}`;
  const properties: { [key: string]: Json } = { state: ref(`${name}State`) };
  for (let field = 0; field < 30; field++)
    properties[`field_${field}`] = {
      ...FIELDS[field % FIELDS.length],
      description: `What field ${field} of resource ${index} says, in which unit, and where it is known from.`,
    };
  properties.next = ref(`Resource${(index + 1) % resources}`);
  const own: [string, JsonObject][] = [
    [name, { type: "object", description: `A resource of kind ${index}.`, required: ["state", "field_0"], properties }],
    [`${name}State`, { type: "string", description: "How far it is.", enum: ["new", "open", "closed"] }],
  ];
  const problem = { type: "object", required: ["message"], properties: { message: { type: "string" } } };
  return index === 0 ? [["Problem", problem], ...own] : own;
}

const FIELDS: readonly JsonObject[] = [
  { type: "string", minLength: 1, maxLength: 200 },
  { type: "integer", minimum: 0, maximum: 1000000 },
  { type: ["string", "null"], format: "date-time" },
  { type: "array", maxItems: 50, items: { type: "string", pattern: "^[a-z0-9-]+$" } },
  { type: "object", additionalProperties: { type: "number" } },
  { anyOf: [{ type: "boolean" }, { type: "string", enum: ["inherit"] }] },
];
