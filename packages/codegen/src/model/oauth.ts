import {
  type Document,
  findOperations,
  itemsOf,
  type JsonObject,
  membersOf,
  objectsIn,
  ownMember,
  SpecError,
} from "@specwright/openapi";

/** A client credentials flow that has a token endpoint. */
export type ClientCredentialsFlow = JsonObject & { readonly tokenUrl: string };

/** The client credentials flow of a scheme; undefined if it has none, or none with a token endpoint. */
export function clientCredentialsFlow(scheme: JsonObject): ClientCredentialsFlow | undefined {
  const flow = membersOf(scheme.flows).clientCredentials;
  if (typeof membersOf(flow).tokenUrl !== "string") return undefined;
  return flow as ClientCredentialsFlow;
}

/**
 * The absolute URL of a flow's token endpoint. A relative one is resolved against the first server, as OpenAPI says.
 * @throws SpecError if that gives no URL: the server is relative itself, or has variables.
 */
export function tokenUrlOf(document: Document, flow: ClientCredentialsFlow): string {
  const { tokenUrl } = flow;
  if (/^https?:\/\//i.test(tokenUrl) && URL.canParse(tokenUrl)) return tokenUrl;
  const [server] = objectsIn(document.inlined.servers);
  const base = String(server?.url ?? "");
  const resolved = resolvedUrl(tokenUrl, base);
  if (resolved) return resolved;
  const place = document.locate(flow, "tokenUrl");
  const message = `${JSON.stringify(tokenUrl)} is no URL of a token endpoint`;
  throw new SpecError([{ ...place, rule: "token-url", message, hint: absoluteUrlHint(base) }]);
}

function resolvedUrl(tokenUrl: string, base: string): string | undefined {
  if (tokenUrl === "" || !/^https?:\/\/[^{}]+$/i.test(base)) return undefined;
  const url = URL.parse(tokenUrl, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href;
}

function absoluteUrlHint(base: string): string {
  const hint = "Write the whole URL, as in https://auth.example/token";
  if (base === "") return `${hint}.`;
  return `${hint}; it cannot be resolved against ${base}.`;
}

/**
 * The scopes to ask for: all scopes that any operation needs, in the order of the description, because all calls share
 * one token. Undefined if no operation names a scope.
 */
export function scopesOf(document: Document, scheme: string): string | undefined {
  const requirements = findOperations(document).flatMap(({ node }) =>
    objectsIn(node.security ?? document.inlined.security),
  );
  const scopes = requirements.flatMap((requirement) => itemsOf(ownMember(requirement, scheme)));
  return [...new Set(scopes.filter((scope) => typeof scope === "string"))].join(" ") || undefined;
}
