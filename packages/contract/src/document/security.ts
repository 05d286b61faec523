import { child } from "@specwright/openapi";
import { objectOr, stringOr, type UnknownObject } from "./json.ts";
import type { SecurityScheme } from "./operation.ts";
import { resolvedAt } from "./resolved-object.ts";

/** The security of an operation: its own, or else the document's. */
export function readSecurity(root: UnknownObject, operation: UnknownObject): SecurityScheme[][] {
  const requirements = operation.security ?? root.security;
  if (!Array.isArray(requirements)) return [];
  return requirements.map((requirement) => Object.keys(objectOr(requirement)).map((name) => readScheme(root, name)));
}

/** The query parameters in which API keys travel: no Parameter Object documents them. */
export function keysInQuery(root: UnknownObject): Set<string> {
  const names = Object.keys(objectOr(objectOr(root.components).securitySchemes));
  const schemes = names.map((name) => readScheme(root, name));
  return new Set(schemes.filter((scheme) => scheme.in === "query").flatMap(({ key }) => key ?? []));
}

function readScheme(root: UnknownObject, name: string): SecurityScheme {
  const value = objectOr(resolvedAt(root, child("/components/securitySchemes", name))?.value);
  return {
    name,
    type: stringOr(value.type, ""),
    scheme: stringOr(value.scheme, undefined)?.toLowerCase(),
    in: stringOr(value.in, undefined),
    key: stringOr(value.name, undefined),
  };
}
