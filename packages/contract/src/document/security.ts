import { child } from "@specwright/openapi";
import { type JsonObject, objectOr, stringOr } from "./json.ts";
import type { SecurityScheme } from "./operation.ts";
import { placeAt } from "./reference.ts";

/** The security of an operation: its own, or else the document's. */
export function readSecurity(root: JsonObject, operation: JsonObject): SecurityScheme[][] {
  const requirements = operation.security ?? root.security;
  if (!Array.isArray(requirements)) return [];
  return requirements.map((requirement) => Object.keys(objectOr(requirement)).map((name) => readScheme(root, name)));
}

/** The query parameters in which API keys travel: no Parameter Object documents them. */
export function keysInQuery(root: JsonObject): Set<string> {
  const names = Object.keys(objectOr(objectOr(root.components).securitySchemes));
  const schemes = names.map((name) => readScheme(root, name));
  return new Set(schemes.flatMap((scheme) => (scheme.in === "query" && scheme.key !== undefined ? [scheme.key] : [])));
}

function readScheme(root: JsonObject, name: string): SecurityScheme {
  const value = objectOr(placeAt(root, child("/components/securitySchemes", name))?.value);
  return {
    name,
    type: stringOr(value.type, ""),
    scheme: stringOr(value.scheme, undefined)?.toLowerCase(),
    in: stringOr(value.in, undefined),
    key: stringOr(value.name, undefined),
  };
}
