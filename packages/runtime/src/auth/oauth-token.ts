import { filledUrl } from "../core/servers.ts";
import { AuthError } from "../errors/auth-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import { beginning } from "../response/beginning.ts";
import { type AttemptedCall, makeAttempts } from "../send/attempt-loop.ts";
import { judgeFailure } from "../send/failed-fetch.ts";
import { problemOf, readToken, type Token } from "./access-token.ts";
import type { AuthContext, Credentials } from "./scheme.ts";
import { noAnswer, noToken, refusal, tooLong } from "./token-failure.ts";

/** The token endpoint, and the names of the credential options that a token is requested with. */
export interface ClientCredentials {
  /** A whole URL, or one that is relative to the server that is called. Variables are in braces. */
  readonly tokenUrl: string;
  /** The defaults of the variables. */
  readonly variables?: { readonly [name: string]: string };
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
}

/** Milliseconds for one answer of the token endpoint, and for all attempts to get one. */
const PATIENCE = { timeout: 10_000, totalTimeout: 30_000 };

/** What the store holds: a token that has come, or that is on its way. */
interface StoredToken {
  readonly coming: Promise<Token>;
  token?: Token;
}

/**
 * A token that is fetched once, shared by concurrent calls, and renewed before it ends or after it was refused. The
 * store is read and written without an `await` between, so that calls that come together share one token.
 */
export async function sharedToken(
  config: ClientCredentials,
  credentials: Credentials,
  context: AuthContext,
): Promise<string> {
  const { store } = context.core;
  const tokenUrl = endpointOf(config, context);
  // Credentials may be functions: another tenant has another token.
  const key = JSON.stringify([tokenUrl, config, credentials[config.clientId], credentials[config.clientSecret]]);
  let stored = store.get(key) as StoredToken | undefined;
  if (!stored || isSpent(stored, context.refused?.[key])) {
    stored = { coming: fetchToken(tokenUrl, config, credentials, context) };
    store.set(key, stored);
    keep(stored).catch(() => store.delete(key));
  }
  const { value } = await stored.coming;
  context.renewable = true;
  context.found[key] = value;
  return value;
}

/** A token that is on its way is not spent. */
function isSpent({ token }: StoredToken, refused: string | undefined): boolean {
  return !!token && (token.renewAt <= Date.now() || token.value === refused);
}

async function keep(stored: StoredToken): Promise<void> {
  stored.token = await stored.coming;
}

/** @throws AuthError for a variable of the URL that has no value, and for what is then no URL. */
function endpointOf({ tokenUrl, variables }: ClientCredentials, { core, place, options }: AuthContext): string {
  if (core.options.tokenUrl) return withoutPassword(core.options.tokenUrl, place);
  const { url, lacking } = filledUrl(tokenUrl, core.options.variables, variables);
  if (lacking)
    throw new AuthError(place, `the token endpoint ${tokenUrl} needs variables.${lacking}, or the option tokenUrl`);
  const server = options.baseUrl || core.baseUrl;
  if (!URL.canParse(url, server))
    throw new AuthError(place, `the token endpoint ${url} is not a URL: pass the option tokenUrl`);
  return withoutPassword(new URL(url, server).href, place);
}

/** @throws AuthError for a URL that would be shown in errors with a password in it, and that no `fetch` takes. */
function withoutPassword(url: string, place: ErrorPlace): string {
  if (/^[a-z]+:\/\/[^/]*@/i.test(url)) throw new AuthError(place, "tokenUrl must be without credentials");
  return url;
}

async function fetchToken(
  tokenUrl: string,
  config: ClientCredentials,
  credentials: Credentials,
  context: AuthContext,
): Promise<Token> {
  const { core, place } = context;
  // As text, because the class of a polyfill would be sent as one that is no form.
  const body = String(tokenRequest(config, credentials));
  const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
  const call = tokenCall(context, [credentials[config.clientId], credentials[config.clientSecret]] as string[]);
  const request = { tokenUrl, call, renewal: !!context.refused };
  try {
    return await makeAttempts(call, {
      send: async (signal) => {
        // Nothing follows a redirect, because the request holds the secret.
        const init: RequestInit = { ...core.options.init, method: "POST", headers, body, redirect: "manual", signal };
        try {
          return await core.fetch(tokenUrl, init);
        } catch (cause) {
          judgeFailure(call, cause, tokenUrl, init);
          throw new NetworkError(place, cause, call);
        }
      },
      read: async (response) => {
        if (!response.ok) throw await refusal(request, response);
        const read = await beginning(response, (cause, isLonger) => {
          // It would be as long another time.
          if (isLonger) throw tooLong(request, response, cause);
          throw new NetworkError(place, cause, call, response);
        });
        const text = await read.text();
        const token = readToken(text);
        const problem = problemOf(token);
        if (problem) throw noToken(request, response, text, problem);
        return token as Token;
      },
    });
  } catch (error) {
    if (error instanceof AuthError) throw error;
    throw noAnswer(request, error);
  }
}

function tokenRequest(config: ClientCredentials, credentials: Credentials): URLSearchParams {
  const form = new URLSearchParams({ grant_type: "client_credentials" });
  form.set("client_id", credentials[config.clientId] as string);
  form.set("client_secret", credentials[config.clientSecret] as string);
  if (config.scope) form.set("scope", config.scope);
  return form;
}

/**
 * Requesting a token twice does no harm. Deadlines are its own and not a caller's: many calls may wait for the token,
 * and none waits for ever. The client's hooks are told nothing.
 */
function tokenCall({ core, place }: AuthContext, secrets: string[]): AttemptedCall {
  const { retry } = core.options;
  return { core: { options: {} }, place, options: { ...PATIENCE, retry }, repeatable: true, secrets };
}
