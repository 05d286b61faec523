import type { FetchSettings } from "../core/options.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { HeaderMap } from "../request/headers.ts";
import type { RetryOptions } from "../send/limits.ts";

/**
 * A secret, or a function that returns it when a request needs it: from a vault, a file, a token that rotates. If a
 * request was answered with 401, the function is given the value that was refused. If it then returns another one, the
 * request is sent once more.
 */
export type Credential = string | ((refused?: string) => string | Promise<string>);

/** The parts of a request that may hold a credential. */
export interface AuthorizedRequest {
  url: string;
  readonly headers: HeaderMap;
}

/** The part of a request that holds a scheme's value, called `in` by OpenAPI: `header`, `query` or `cookie`. */
export interface CredentialPlace {
  put(request: AuthorizedRequest, name: string, value: string): void;
  /** Takes the value out of a URL of another origin. Headers do not go to another origin anyway. */
  leave?(url: URL, name: string): void;
}

/** Credentials by option name; only those that were found. */
export type Credentials = { readonly [option: string]: string };

/** The part of a client with which a scheme requests a token. */
export interface TokenCore {
  readonly baseUrl: string;
  readonly options: {
    readonly init?: FetchSettings | undefined;
    readonly tokenUrl?: string | undefined;
    readonly retry?: RetryOptions | false | undefined;
    readonly variables?: { readonly [name: string]: string | undefined } | undefined;
  };
  /** Lives as long as the client, and keeps tokens. */
  readonly store: Map<unknown, unknown>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

/** What a call knows of credentials that may be had again. */
export interface Renewal {
  /** Whether a function gave one of them, or a token endpoint. */
  renewable?: boolean;
  /** Those that were answered with 401. */
  refused?: Credentials;
}

/** What belongs to one attempt. */
export interface Attempted {
  /** Credentials by option, and tokens. An object with a prototype, because one without is slow to read. */
  found: { [name: string]: string };
}

/** What a scheme may use to make its value. */
export interface AuthContext extends Renewal, Attempted {
  readonly core: TokenCore;
  readonly options: { readonly baseUrl?: string | undefined };
  readonly place: ErrorPlace;
}

/** One security scheme: the credentials it needs, the value it makes of them, and the part of a request that holds it. */
export interface Scheme {
  /** Names of the credential options without which the scheme cannot be used. */
  readonly needs: readonly string[];
  readonly in: CredentialPlace;
  /** Name of the header, parameter or cookie. */
  readonly name: string;
  value(credentials: Credentials, context: AuthContext): string | Promise<string>;
}

/** A scheme, and the value that it made for one request. */
export type SchemeValue = readonly [scheme: Scheme, value: string];
