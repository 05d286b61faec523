import type { IncomingMessage } from "node:http";
import type { UnknownObject } from "../document/json.ts";
import { isLike, tokenPaths } from "../document/token-urls.ts";
import { splitUrl } from "../request/sent-request.ts";
import type { Reply } from "./problem.ts";
import type { Served } from "./served.ts";

/** Path of the token endpoint that every mock has, whatever its document says. */
export const tokenPath = "/.specwright/token";

/** Answers a request for a token; undefined if a request is none. */
export type TokenEndpoint = (request: IncomingMessage, url: string, body: Buffer) => Reply | undefined;

/**
 * Gives out tokens for the client credentials flow (RFC 6749, section 4.4), so that no test asks a provider's real
 * endpoint. It is there at the path that the document names too, unless the document describes an operation there.
 */
export function tokenEndpoint(root: UnknownObject, served: Served): TokenEndpoint {
  const paths = tokenPaths(root).filter(
    (path) => served.find(path, "post")?.route.operations.get("post") === undefined,
  );
  return ({ method, headers }, url, body) => {
    const { path } = splitUrl(url);
    if (path !== tokenPath && !paths.some((documented) => isLike(path, documented))) return undefined;
    if (method !== "POST") return undefined;
    return answer(new URLSearchParams(body.toString("utf8")), headers.authorization);
  };
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
