import { type FoundOperation, isObject, type JsonObject, membersOf, operationPath } from "@specwright/openapi/internal";
import { type Defect, type Part, type Remedy, without, withoutOperation } from "./defect.ts";
import type { Unresolved } from "./unresolved.ts";

/**
 * What an operation loses by references that lead nowhere: an example, a header, an answer to a failure, what it can be
 * called without; and else the operation itself.
 */
export function unresolvedParts(operation: FoundOperation, unresolved: Unresolved): Defect[] {
  const defects = [...found(operation, unresolved)].map(
    ({ reason, path }): Defect => ({ ...reason, remedy: remedyFor(operation, unresolved, path) }),
  );
  const fatal = defects.find(({ remedy }) => remedy?.lacks === "operation");
  if (fatal) return [fatal];
  const said = new Set<string | undefined>();
  return defects.filter(({ remedy }) => !said.has(remedy?.done) && said.add(remedy?.done));
}

interface Found {
  readonly reason: Defect;
  /** Keys from the root of the description. */
  readonly path: readonly string[];
}

function* found(operation: FoundOperation, unresolved: Unresolved): Generator<Found> {
  const own = operationPath(operation);
  const { item, node } = operation;
  for (const { reason, path } of unresolved.reasons("pathItem", { parameters: item.parameters ?? [] }))
    yield { reason, path: ["paths", operation.path, ...path] };
  for (const { reason, path } of unresolved.reasons("operation", node)) yield { reason, path: [...own, ...path] };
}

function remedyFor(operation: FoundOperation, unresolved: Unresolved, path: readonly string[]): Remedy {
  const example = path.indexOf("examples");
  if (example >= 0) return left(operation, "example", path.slice(0, example + 2));
  const own = operationPath(operation).length;
  const ofItem = path[2] === "parameters";
  const [part, name = "", ...rest] = path.slice(ofItem ? 2 : own);
  const holder = path.slice(0, (ofItem ? 2 : own) + 2);
  const lost = withoutOperation(operation);
  switch (part) {
    case "parameters":
      return parameterRemedy(operation, (ofItem ? operation.item : operation.node).parameters, holder) ?? lost;
    case "requestBody":
      return bodyRemedy(operation, unresolved, path.slice(own + 1)) ?? lost;
    case "responses":
      return responseRemedy(operation, unresolved, name, rest) ?? lost;
    default:
      return lost;
  }
}

function left({ id }: FoundOperation, part: Part, path: readonly string[]): Remedy {
  return without(part, `${path.at(-1)} of ${id}`, path);
}

/** Nobody knows whether a call needs a parameter that cannot be read at all. */
function parameterRemedy({ id }: FoundOperation, list: unknown, path: readonly string[]): Remedy | undefined {
  const parameter = (list as JsonObject[])[Number(path.at(-1))];
  const isKnown = isObject(parameter) && typeof parameter.name === "string";
  if (!isKnown || parameter.required === true || parameter.in === "path") return undefined;
  return without("parameter", `${parameter.name} of ${id}`, path);
}

function bodyRemedy(
  operation: FoundOperation,
  unresolved: Unresolved,
  [content, type]: readonly string[],
): Remedy | undefined {
  const body = operation.node.requestBody;
  if (content !== "content" || type === undefined || !isObject(body)) return undefined;
  const path = [...operationPath(operation), "requestBody"];
  if (hasOther(unresolved, body)) return left(operation, "media type", [...path, "content", type]);
  if (body.required === true) return undefined;
  return without("request body", `of ${operation.id}`, path);
}

function responseRemedy(
  operation: FoundOperation,
  unresolved: Unresolved,
  status: string,
  [key, name]: readonly string[],
): Remedy | undefined {
  const responses = membersOf(operation.node.responses);
  const path = [...operationPath(operation), "responses", status];
  if (key === "headers" && name !== undefined) return left(operation, "header", [...path, key, name]);
  const isMedia = key === "content" && name !== undefined;
  if (isMedia && hasOther(unresolved, membersOf(responses[status])))
    return left(operation, "media type", [...path, key, name]);
  return isSuccess(status, responses) ? undefined : left(operation, "response", path);
}

/** Whether there is a media type in which every reference leads somewhere. Examples do not count. */
function hasOther(unresolved: Unresolved, holder: JsonObject): boolean {
  return Object.values(membersOf(holder.content)).some((media) => {
    const fatal = [...unresolved.reasons("mediaType", media)].filter(({ path }) => !path.includes("examples"));
    return fatal.length === 0;
  });
}

function isSuccess(status: string, responses: JsonObject): boolean {
  if (status !== "default") return status.startsWith("2");
  return !Object.keys(responses).some((other) => other.startsWith("2"));
}
