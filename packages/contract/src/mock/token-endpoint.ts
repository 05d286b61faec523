import type { UnknownObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { isLike, tokenPaths } from "../document/token-urls.ts";
import { utf8Text } from "../request/bytes.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { splitUrl } from "../request/sent-request.ts";
import type { Arrived } from "./arrived.ts";
import type { Reply } from "./problem.ts";
import type { Served } from "./served.ts";

/** Path of the token endpoint that every mock has, whatever its document says. */
export const tokenPath = "/.specwright/token";

const formType = "application/x-www-form-urlencoded";

/** Answers a request for a token; undefined if a request is none. */
export type TokenEndpoint = (request: Arrived, body: Uint8Array) => Reply | undefined;

/**
 * Gives out tokens for the client credentials flow (RFC 6749, section 4.4), so that no test asks a provider's real
 * endpoint. It is there at the path that the document names too. Where the document describes an operation there, a
 * form of that flow is for the endpoint, and anything else for the operation; one that takes forms has all of them.
 */
export function tokenEndpoint(root: UnknownObject, served: Served): TokenEndpoint {
  const documented = tokenPaths(root);
  return ({ method, headers, target }, body) => {
    const { path } = splitUrl(target.url);
    const own = path === tokenPath;
    if (method !== "POST" || !(own || documented.some((each) => isLike(path, each)))) return undefined;
    const form = new URLSearchParams(utf8Text(body));
    const described = own ? undefined : operationAt(served, path);
    if (described && (takesForms(described) || !isGrant(headers.get("content-type"), form))) return undefined;
    return answer(form, headers.get("authorization"));
  };
}

/** Whether an operation of the document stands where it says that tokens come from. */
export function describesTokens(root: UnknownObject, served: Served): boolean {
  return tokenPaths(root).some((path) => operationAt(served, path) !== undefined);
}

function operationAt(served: Served, path: string): Operation | undefined {
  return served.find(path, "post")?.route.operations.get("post");
}

function takesForms({ body }: Operation): boolean {
  return findMediaType(body?.content ?? [], formType) !== undefined;
}

function isGrant(contentType: string | undefined, form: URLSearchParams): boolean {
  return parseContentType(contentType ?? "").type === formType && form.get("grant_type") === "client_credentials";
}

function answer(form: URLSearchParams, authorization: string | undefined): Reply {
  if (form.get("grant_type") !== "client_credentials") return refused("unsupported_grant_type");
  if (!form.get("client_id") && !/^Basic ./i.test(authorization ?? "")) return refused("invalid_client");
  return json(200, { access_token: "mock-token", token_type: "Bearer", expires_in: 3600 });
}

function refused(error: string): Reply {
  return json(400, { error, error_description: "The mock gives tokens for grant_type=client_credentials." });
}

function json(status: number, body: object): Reply {
  const headers = { "content-type": "application/json", "cache-control": "no-store" };
  return { status, headers, body: JSON.stringify(body) };
}
