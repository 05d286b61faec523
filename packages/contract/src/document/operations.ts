import { child } from "@specwright/openapi/internal";
import { ownBasePath } from "./base-path.ts";
import { examplesAt } from "./examples.ts";
import { listOr, objectOr, stringOr, type UnknownObject, valueAt } from "./json.ts";
import { readMediaTypes } from "./media-types.ts";
import type { Operation, Parameter, RequestBody, Response, ResponseHeader } from "./operation.ts";
import { readParameter } from "./parameters.ts";
import { PathItem } from "./path-item.ts";
import { type PathTemplate, splitTemplate } from "./path-template.ts";
import { type ResolvedObject, resolvedAt, schemaBelow } from "./resolved-object.ts";
import { keysInQuery, readSecurity } from "./security.ts";

const methods: readonly string[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** The operations that a path item holds: the method in small letters, and the keys that lead to the operation. */
export function operationKeys(item: UnknownObject): [method: string, keys: readonly string[]][] {
  const additional = Object.keys(objectOr(item.additionalOperations));
  return [
    ...methods.filter((method) => Object.hasOwn(item, method)).map((method): [string, string[]] => [method, [method]]),
    ...additional.map((name): [string, string[]] => [name.toLowerCase(), ["additionalOperations", name]]),
  ];
}

/** Reads every operation of a document, in the document's order. Webhooks and callbacks are calls of the provider. */
export function readOperations(root: UnknownObject): Operation[] {
  return Object.keys(objectOr(root.paths)).flatMap((path) => {
    const item = new PathItem(root, child("/paths", path));
    return operationKeys(item.value).map(([method, keys]) => {
      return readOperation(root, path, { method, item, pointer: item.at(keys) ?? "" });
    });
  });
}

interface Place {
  readonly method: string;
  readonly item: PathItem;
  readonly pointer: string;
}

function readOperation(root: UnknownObject, path: string, { method, item, pointer }: Place): Operation {
  const value = objectOr(valueAt(root, pointer));
  const namesInQuery = new Set([...keysInQuery(root), ...namesOf(splitTemplate(path))]);
  const parameters = readParameters(root, item.at(["parameters"]), child(pointer, "parameters"));
  return {
    id: stringOr(value.operationId, `${method.toUpperCase()} ${path}`),
    method,
    path,
    base: ownBasePath(root, value, item.value),
    pointer,
    deprecated: value.deprecated === true,
    parameters: withForeignNames(parameters, namesInQuery),
    body: readBody(root, child(pointer, "requestBody")),
    responses: readResponses(root, child(pointer, "responses")),
    security: readSecurity(root, value),
    namesInQuery,
  };
}

function withForeignNames(parameters: readonly Parameter[], namesInQuery: ReadonlySet<string>): Parameter[] {
  const inQuery = parameters.filter((one) => one.in === "query");
  return parameters.map((parameter) => {
    if (parameter.in !== "query") return parameter;
    const others = inQuery.filter((one) => one !== parameter).map(({ name }) => name);
    return { ...parameter, foreignNames: new Set([...namesInQuery, ...others]) };
  });
}

function namesOf({ fixed, placeholders }: PathTemplate): string[] {
  return [...fixed.map(({ name }) => name), ...placeholders.keys()];
}

// A parameter of the operation replaces the one of the path that has the same name and location.
function readParameters(root: UnknownObject, ...lists: readonly (string | undefined)[]): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const list of lists.filter((one) => one !== undefined)) {
    for (const index of listOr(valueAt(root, list)).keys()) {
      const place = resolvedAt(root, child(list, String(index)));
      const parameter = place && readParameter(place);
      if (parameter) parameters.set(identity(parameter), parameter);
    }
  }
  return [...parameters.values()];
}

/** Names of headers are the same in any case; `id` and `Id` are two everywhere else. */
function identity({ in: location, name }: Parameter): string {
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}

function readBody(root: UnknownObject, pointer: string): RequestBody | undefined {
  const place = resolvedAt(root, pointer);
  return place && { required: place.value.required === true, content: readMediaTypes(root, place) };
}

function readResponses(root: UnknownObject, pointer: string): Response[] {
  return Object.keys(objectOr(resolvedAt(root, pointer)?.value)).flatMap((status) => {
    const place = resolvedAt(root, child(pointer, status));
    if (place === undefined || status.startsWith("x-")) return [];
    return { status, pointer: place.pointer, content: readMediaTypes(root, place), headers: readHeaders(root, place) };
  });
}

function readHeaders(root: UnknownObject, response: ResolvedObject): ResponseHeader[] {
  return Object.keys(objectOr(response.value.headers)).flatMap((name) => {
    const place = resolvedAt(root, child(child(response.pointer, "headers"), name));
    // OpenAPI says that a documented Content-Type header is ignored: `content` decides.
    if (place === undefined || name.toLowerCase() === "content-type") return [];
    const schema = schemaBelow(place.pointer, place.value);
    const { required, explode } = place.value;
    const exemplified = examplesAt(root, place.pointer).length > 0;
    return { name, exemplified, required: required === true, explode: explode === true, schema };
  });
}
