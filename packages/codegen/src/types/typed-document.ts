import {
  type Document,
  define,
  type FoundOperation,
  findOperations,
  type IncomingOperation,
  isByteBody,
  isObject,
  type Json,
  type JsonObject,
  mediaSchema,
  membersOf,
  objectOf,
  parametersOf,
  viewOf,
} from "@specwright/openapi/internal";
import { bodyName } from "./body-names.ts";
import { type DescribedEvents, isEventStream } from "./event-schema.ts";
import { HASH } from "./hash.ts";
import { pick } from "./schema/context.ts";
import { SchemaTable } from "./schema-table.ts";

/**
 * The description as openapi-typescript gets it: paths whose parts stand in place, and schemas in words that it
 * translates rightly, once as received and, where that differs, once as sent.
 * @param end the data that ends a stream of events, if the settings say so
 * @param incoming what the provider calls, where a server receives it
 */
export function typedDocument(
  document: Document,
  end?: string,
  incoming: readonly IncomingOperation[] = [],
): JsonObject {
  const schemas = new SchemaTable(document, end);
  const paths: JsonObject = {};
  for (const operation of findOperations(document)) {
    if (!Object.hasOwn(paths, operation.path)) define(paths, operation.path, {});
    const typed = typedOperation(operation, schemas);
    define(paths[operation.path] as JsonObject, operation.method, typed);
  }
  return {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths,
    ...(incoming.length > 0 && { webhooks: typedIncoming(incoming, schemas) }),
    components: { schemas: schemas.all(), "x-origins": schemas.origins() },
  };
}

/** What comes is the body, and what is sent is the answer. */
function typedIncoming(incoming: readonly IncomingOperation[], schemas: SchemaTable): JsonObject {
  return objectOf(
    incoming.map(({ key, node }): [string, Json] => {
      const responses = Object.entries(membersOf(node.responses)).filter(([, response]) => isObject(response));
      const typed: JsonObject = {
        responses: objectOf(
          responses.map(([status, response]) => [status, typedContent(response as JsonObject, "write", schemas)]),
        ),
      };
      if (isObject(node.requestBody)) typed.requestBody = typedContent(node.requestBody, "read", schemas);
      return [key, { post: typed }];
    }),
  );
}

function typedOperation(operation: FoundOperation, schemas: SchemaTable): JsonObject {
  const { id, node } = operation;
  const [sent, received] = [bodyName(id, "Body"), bodyName(id, "Response")];
  const typed: JsonObject = {
    // The library has a slash for it.
    operationId: id.replaceAll("#", HASH),
    ...pick(node, ["summary", "description", "deprecated"]),
    parameters: parametersOf(operation).map((parameter) => typedParameter(parameter, schemas)),
  };
  if (isObject(node.requestBody)) typed.requestBody = typedContent(node.requestBody, "write", schemas, sent);
  typed.responses = objectOf(
    Object.entries(membersOf(node.responses)).flatMap(([status, response]): [string, Json][] => {
      if (status.startsWith("x-") || !isObject(response)) return [];
      return [[status, typedContent(response, "read", schemas, received)]];
    }),
  );
  return typed;
}

function typedParameter(parameter: JsonObject, schemas: SchemaTable): JsonObject {
  return {
    ...pick(parameter, ["name", "in", "required", "description", "deprecated", "example"]),
    schema: schemas.rewrite(parameterSchema(parameter), "write"),
  };
}

/** The schema of a parameter, which stands in its media type where it is serialized as one. */
export function parameterSchema({ schema, content }: JsonObject): Json {
  const [mediaType] = Object.values(membersOf(content));
  return schema ?? membersOf(mediaType).schema ?? {};
}

/** @param name what the type of a body is called that has no name in the description */
function typedContent(holder: JsonObject, view: "read" | "write", schemas: SchemaTable, name?: string): JsonObject {
  const content = typedMediaTypes(holder.content, view, schemas, name);
  const headers = typedHeaders(holder.headers, schemas);
  const typed: JsonObject = { description: typeof holder.description === "string" ? holder.description : "" };
  if (holder.required === true) typed.required = true;
  if (Object.keys(headers).length > 0) typed.headers = headers;
  if (Object.keys(content).length > 0) typed.content = content;
  return typed;
}

function typedMediaTypes(
  content: Json | undefined,
  view: "read" | "write",
  schemas: SchemaTable,
  name: string | undefined,
): JsonObject {
  const typed: JsonObject = {};
  for (const [type, mediaType] of Object.entries(membersOf(content))) {
    const schema = mediaSchema(membersOf(mediaType));
    const events = view === "read" && isEventStream(type) ? schemas.events(membersOf(mediaType)) : undefined;
    if (events) define(typed, type, typedEvents(events, schemas));
    else if (schema === undefined) define(typed, type, {});
    else define(typed, type, { schema: typedBody(type, schema, view, schemas, name) });
  }
  return typed;
}

/** Each event as a call gives it, and beside its schema how its data is read. */
function typedEvents({ schema, ...rules }: DescribedEvents, schemas: SchemaTable): JsonObject {
  return { schema: schemas.rewrite(schema, "read"), "x-events": rules as JsonObject };
}

/** The schema of a body. In a range bytes stand in place of a reference to them: they say what the range means. */
function typedBody(
  mediaType: string,
  schema: Json,
  view: "read" | "write",
  schemas: SchemaTable,
  name: string | undefined,
): Json {
  const target = schemas.target(schema);
  if (!isByteBody(mediaType, target)) return schemas.body(schema, viewOf(mediaType, view), name);
  return schemas.rewrite(mediaType.includes("*") ? target : schema, "form");
}

function typedHeaders(headers: Json | undefined, schemas: SchemaTable): JsonObject {
  const typed: JsonObject = {};
  for (const [name, header] of Object.entries(membersOf(headers))) {
    if (!isObject(header)) continue;
    const schema = schemas.rewrite(parameterSchema(header), "read");
    define(typed, name, { ...pick(header, ["description", "required"]), schema });
  }
  return typed;
}
