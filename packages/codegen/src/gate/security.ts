import {
  type Document,
  type Edit,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  operationPath,
} from "@specwright/openapi/internal";
import type { ProviderSettings } from "../settings/settings.ts";
import { type Defect, type Remedy, shape, takenFor } from "./defect.ts";

/** What has a `security` list: the description, or an operation. */
interface Holder {
  readonly node: JsonObject;
  /** Keys from the root of the description to the list. */
  readonly path: readonly string[];
}

/** Security schemes that cannot be served, and requirements that name none. */
export function checkSecurity(document: Document, settings: ProviderSettings): Defect[] {
  const schemes = securitySchemes(document);
  const holders = holdersOf(document);
  return [
    ...Object.keys(schemes).flatMap((name) => checkScheme(document, { schemes, name, holders, settings })),
    ...holders.flatMap((holder) => checkRequirements(document, holder, schemes)),
  ];
}

export function securitySchemes(document: Document): JsonObject {
  const { components } = document.inlined;
  return isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
}

function holdersOf(document: Document): Holder[] {
  const operations = findOperations(document).map((operation) => ({
    node: operation.node,
    path: [...operationPath(operation), "security"],
  }));
  return [{ node: document.inlined, path: ["security"] }, ...operations];
}

interface Scheme {
  readonly schemes: JsonObject;
  readonly name: string;
  readonly holders: readonly Holder[];
  readonly settings: ProviderSettings;
}

function checkScheme(document: Document, one: Scheme): Defect[] {
  const { schemes, name, holders } = one;
  const scheme = schemes[name] as Json;
  const away = withoutScheme(name, holders, [{ path: ["components", "securitySchemes", name] }]);
  if (!isObject(scheme)) return [shape(document.locate(schemes, name), "a security scheme", away)];
  const fail = (key: string, message: string, hint: string, remedy = away): Defect[] => [
    { ...document.locate(scheme, key), rule: "security-scheme", message: `"${name}" ${message}`, hint, remedy },
  ];
  switch (scheme.type) {
    case "apiKey":
      if (!["header", "query", "cookie"].includes(String(scheme.in)))
        return fail("in", "has no place for its key", "A key is in header, query or cookie.");
      if (isUsableName(scheme)) return [];
      return fail("name", "has no usable name", "Name the header, parameter or cookie.");
    case "http": {
      if (isSupported(name, scheme, one.settings) || !isNeeded(one)) return [];
      const message = `uses HTTP ${String(scheme.scheme)}, and some operations accept nothing else`;
      const hint = `Say in provider.yaml how its value is made: security: { ${JSON.stringify(name)}: { value: … } }, or { signer: … }.`;
      return fail("scheme", message, hint, withoutScheme(name, holders, []));
    }
    case "oauth2":
    case "openIdConnect":
    case "mutualTLS":
      return [];
    default: {
      const message = `has the type ${JSON.stringify(scheme.type ?? null)}`;
      return fail("type", message, "Use apiKey, http, oauth2, openIdConnect or mutualTLS.");
    }
  }
}

/** A query may have any name: it is written percent-encoded. */
function isUsableName({ in: place, name }: JsonObject): boolean {
  if (typeof name !== "string") return false;
  if (place === "query") return /^[^\p{Cc}\u2028\u2029]+$/u.test(name);
  return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name);
}

/** The caller sends what the scheme asks for: no requirement names it any more. */
function withoutScheme(name: string, holders: readonly Holder[], edits: readonly Edit[]): Remedy {
  const requirements = holders.flatMap(({ node, path }) =>
    (Array.isArray(node.security) ? [...node.security.entries()] : [])
      .filter(([, requirement]) => isObject(requirement) && Object.hasOwn(requirement, name))
      .map(([index]) => ({ path: [...path, String(index), name] })),
  );
  return { done: "its credential is left to the caller", lacks: "credential", edits: [...edits, ...requirements] };
}

/** Whether a client can send what a scheme asks for: by itself, or because the settings say how. */
export function isSupported(name: string, scheme: Json | undefined, settings: ProviderSettings): boolean {
  if (!isObject(scheme) || scheme.type !== "http") return true;
  if (["bearer", "basic"].includes(String(scheme.scheme).toLowerCase())) return true;
  return Object.hasOwn(settings.security ?? {}, name);
}

/** Whether something accepts no requirement but those with this scheme, or others that are not supported either. */
function isNeeded({ schemes, name, holders, settings }: Scheme): boolean {
  return holders.some(({ node: { security } }) => {
    const requirements = Array.isArray(security) ? security.filter(isObject).map(Object.keys) : [];
    const possible = requirements.some((names) => names.every((one) => isSupported(one, schemes[one], settings)));
    return !possible && requirements.some((names) => names.includes(name));
  });
}

function checkRequirements(document: Document, { node, path }: Holder, schemes: JsonObject): Defect[] {
  const { security } = node;
  if (security === undefined) return [];
  if (!Array.isArray(security))
    return [shape(document.locate(node, "security"), "a list of requirements", takenFor("it is ignored", path))];
  return [...security.entries()].flatMap(([index, requirement]) => {
    if (!isObject(requirement)) return [];
    const unknown = Object.keys(requirement).filter((name) => !Object.hasOwn(schemes, name));
    return unknown.map((name) => ({
      ...document.locate(requirement, name),
      rule: "security-unknown",
      message: `there is no security scheme "${name}"`,
      hint: `components.securitySchemes has ${Object.keys(schemes).join(", ") || "none"}.`,
      remedy: {
        done: "its credential is left to the caller",
        lacks: "credential" as const,
        edits: [{ path: [...path, String(index), name] }],
      },
    }));
  });
}
