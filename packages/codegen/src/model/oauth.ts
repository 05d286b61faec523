import {
  type Document,
  findOperations,
  itemsOf,
  type JsonObject,
  membersOf,
  objectsIn,
  ownMember,
} from "@specwright/openapi/internal";
import { resolvedReference } from "./server-url.ts";

/** A client credentials flow that has a token endpoint. */
export type ClientCredentialsFlow = JsonObject & { readonly tokenUrl: string };

/**
 * The client credentials flow of a scheme; undefined if it has none, or none with a token endpoint that a request can be
 * sent to. Then the caller brings a token.
 */
export function clientCredentialsFlow(scheme: JsonObject): ClientCredentialsFlow | undefined {
  const flow = membersOf(scheme.flows).clientCredentials;
  const { tokenUrl } = membersOf(flow);
  if (typeof tokenUrl !== "string" || !isEndpoint(tokenUrl)) return undefined;
  return flow as ClientCredentialsFlow;
}

function isEndpoint(tokenUrl: string): boolean {
  const url = URL.parse(tokenUrl.replace(/\{[^{}]+\}/g, "x"), "https://server.invalid");
  return tokenUrl !== "" && url !== null && /^https?:$/.test(url.protocol);
}

/** The URL of a flow's token endpoint, or a path that is resolved against the server that is called. */
export function tokenUrlOf(document: Document, { tokenUrl }: ClientCredentialsFlow): string {
  return resolvedReference(document, tokenUrl) ?? tokenUrl;
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
