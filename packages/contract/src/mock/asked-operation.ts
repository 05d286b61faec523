import type { Operation } from "../document/operation.ts";
import { judgeParameters } from "../request/judge-parameters.ts";
import type { SentRequest } from "../request/sent-request.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { judgeAsked, readPreferences } from "./judge-asked.ts";
import type { Route } from "./router.ts";

/**
 * The operation that a request is for; undefined if its path has none of that method.
 *
 * @param head Whether HEAD is answered where GET is described.
 */
export function askedOperation(
  requests: SchemaSet,
  sent: SentRequest,
  route: Route,
  head: boolean,
): Operation | undefined {
  const own = ofMethod(requests, sent, route, sent.method);
  // HEAD is GET without a body, wherever the document does not say otherwise.
  if (own === undefined && head && sent.method === "head") return ofMethod(requests, sent, route, "get");
  return own;
}

// Where several operations have one path, the request decides: it says which is meant, or it is the first that it is valid
// for, and else the first whose path it is valid for.
function ofMethod(
  requests: SchemaSet,
  sent: SentRequest,
  { operations, twins, pathValues }: Route,
  method: string,
): Operation | undefined {
  const candidates = twins.get(method) ?? [];
  if (candidates.length < 2) return operations.get(method);
  const preferences = readPreferences(sent);
  const meant = candidates.find(({ id }) => "operation" in preferences && id === preferences.operation);
  if (meant !== undefined) return meant;
  const whole = candidates.find((operation) => judgeAsked(requests, sent, { operation, pathValues }).length === 0);
  const byPath = candidates.find((operation) => {
    const parameters = operation.parameters.filter((parameter) => parameter.in === "path");
    const target = { operation: { ...operation, parameters }, pathValues };
    return judgeParameters(requests, { ...sent, query: [] }, target).length === 0;
  });
  return whole ?? byPath ?? operations.get(method);
}
