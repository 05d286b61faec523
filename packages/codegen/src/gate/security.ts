import {
  type Diagnostic,
  type Document,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
} from "@specwright/openapi";
import { shape } from "./operations.ts";

/** Security schemes that cannot be served, and requirements that name none. */
export function checkSecurity(document: Document): Diagnostic[] {
  const schemes = securitySchemes(document);
  const holders = [document.inlined, ...findOperations(document).map(({ node }) => node)];
  return [
    ...Object.keys(schemes).flatMap((name) => checkScheme(document, schemes, name)),
    ...holders.flatMap((holder) => checkRequirements(document, holder, schemes)),
  ];
}

export function securitySchemes(document: Document): JsonObject {
  const { components } = document.inlined;
  return isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
}

function checkScheme(document: Document, schemes: JsonObject, name: string): Diagnostic[] {
  const scheme = schemes[name] as Json;
  if (!isObject(scheme)) return [shape(document.locate(schemes, name), "a security scheme")];
  const fail = (key: string, message: string, hint: string): Diagnostic[] => [
    { ...document.locate(scheme, key), rule: "security-scheme", message: `"${name}" ${message}`, hint },
  ];
  switch (scheme.type) {
    case "apiKey":
      if (!["header", "query", "cookie"].includes(String(scheme.in)))
        return fail("in", "has no place for its key", "A key is in header, query or cookie.");
      return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(String(scheme.name ?? ""))
        ? []
        : fail("name", "has no usable name", "Name the header, parameter or cookie.");
    case "http":
      return isSupported(scheme) || !isNeeded(document, name, schemes)
        ? []
        : fail(
            "scheme",
            `uses HTTP ${String(scheme.scheme)}, and some operations accept nothing else`,
            "bearer and basic are supported; describe others as apiKey in the header Authorization.",
          );
    case "oauth2":
    case "openIdConnect":
    case "mutualTLS":
      return [];
    default:
      return fail(
        "type",
        `has the type ${JSON.stringify(scheme.type ?? null)}`,
        "Use apiKey, http, oauth2, openIdConnect or mutualTLS.",
      );
  }
}

/** Whether a client can send what a scheme asks for. An HTTP scheme that answers a challenge is none of ours. */
export function isSupported(scheme: Json | undefined): boolean {
  if (!isObject(scheme) || scheme.type !== "http") return true;
  return ["bearer", "basic"].includes(String(scheme.scheme).toLowerCase());
}

/** Whether something accepts no requirement but those with this scheme, or others that are not supported either. */
function isNeeded(document: Document, name: string, schemes: JsonObject): boolean {
  const holders = [document.inlined, ...findOperations(document).map(({ node }) => node)];
  return holders.some(({ security }) => {
    const requirements = Array.isArray(security) ? security.filter(isObject).map(Object.keys) : [];
    const possible = requirements.some((names) => names.every((one) => isSupported(schemes[one])));
    return !possible && requirements.some((names) => names.includes(name));
  });
}

function checkRequirements(document: Document, holder: JsonObject, schemes: JsonObject): Diagnostic[] {
  const { security } = holder;
  if (security === undefined) return [];
  if (!Array.isArray(security)) return [shape(document.locate(holder, "security"), "a list of requirements")];
  return security.filter(isObject).flatMap((requirement) =>
    Object.keys(requirement)
      .filter((name) => !Object.hasOwn(schemes, name))
      .map((name) => ({
        ...document.locate(requirement, name),
        rule: "security-unknown",
        message: `there is no security scheme "${name}"`,
        hint: `components.securitySchemes has ${Object.keys(schemes).join(", ") || "none"}.`,
      })),
  );
}
