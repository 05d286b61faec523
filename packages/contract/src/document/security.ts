import { authorizationWord, child } from "@specwright/openapi/internal";
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
    word: wordBeforeKey(value),
    type: stringOr(value.type, ""),
    scheme: stringOr(value.scheme, undefined)?.toLowerCase(),
    in: stringOr(value.in, undefined),
    key: stringOr(value.name, undefined),
  };
}

// Words such as Basic say how a key is made, and a caller may have made it already.
function wordBeforeKey(scheme: UnknownObject): string | undefined {
  const { type, name, description } = scheme;
  if (type !== "apiKey" || scheme.in !== "header" || !/^authorization$/i.test(stringOr(name, ""))) return undefined;
  const examples = [scheme.example, scheme["x-example"]].map((example) => `\`${stringOr(example, "")}\``);
  const word = authorizationWord([...examples, stringOr(description, "")]);
  return word?.toLowerCase() === "basic" ? undefined : word;
}
