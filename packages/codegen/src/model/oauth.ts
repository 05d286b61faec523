import { type Document, findOperations, isObject, type Json, type JsonObject, SpecError } from "@specwright/openapi";

/** The client credentials flow of a scheme, where it has one with a token endpoint. */
export function clientCredentialsFlow(scheme: JsonObject): (JsonObject & { readonly tokenUrl: string }) | undefined {
  const flow = isObject(scheme.flows) ? scheme.flows.clientCredentials : undefined;
  return isObject(flow) && typeof flow.tokenUrl === "string"
    ? (flow as JsonObject & { readonly tokenUrl: string })
    : undefined;
}

/**
 * Where tokens come from. A relative URL is resolved against the first server, as OpenAPI has it.
 * @throws SpecError where that leads nowhere: the server is relative itself, or differs from user to user.
 */
export function tokenUrlOf(document: Document, flow: JsonObject & { readonly tokenUrl: string }): string {
  const { tokenUrl } = flow;
  if (/^https?:\/\//i.test(tokenUrl) && URL.canParse(tokenUrl)) return tokenUrl;
  const [server] = Array.isArray(document.inlined.servers) ? document.inlined.servers : [];
  const base = isObject(server) ? String(server.url ?? "") : "";
  const known = tokenUrl !== "" && /^https?:\/\/[^{}]+$/i.test(base) && URL.canParse(tokenUrl, base);
  const url = known ? new URL(tokenUrl, base) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  const at = document.locate(flow, "tokenUrl");
  const message = `${JSON.stringify(tokenUrl)} is no URL of a token endpoint`;
  const hint = `Write it whole, as in https://auth.example/token${base ? `; it cannot be resolved against ${base}` : ""}.`;
  throw new SpecError([{ ...at, rule: "token-url", message, hint }]);
}

/**
 * The scopes to ask for: all that some operation needs, in the order of the description, because all calls share one
 * token. `undefined` where none is named.
 */
export function scopesOf(document: Document, scheme: string): string | undefined {
  const needed = findOperations(document).flatMap(({ node }) => listed(node.security ?? document.inlined.security));
  const scopes = needed.flatMap((requirement) =>
    Object.hasOwn(requirement, scheme) && Array.isArray(requirement[scheme]) ? (requirement[scheme] as Json[]) : [],
  );
  return [...new Set(scopes.filter((scope) => typeof scope === "string"))].join(" ") || undefined;
}

function listed(security: Json | undefined): JsonObject[] {
  return Array.isArray(security) ? security.filter(isObject) : [];
}
