import type { ErrorPlace } from "../errors/specwright-error.ts";

/** A secret, or a function that gets it when a request needs it: from a vault, a file, a token that rotates. */
export type Credential = string | (() => string | Promise<string>);

/** Where a credential stands in a request. */
export interface Placement {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  readonly value: string;
}

/** Credentials by option name; only those that were found. */
export type Credentials = { readonly [option: string]: string };

/** What a scheme may use to make its value. */
export interface AuthContext {
  readonly place: ErrorPlace;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Lives as long as the client: tokens. */
  readonly store: Map<unknown, unknown>;
  /** Lives as long as one request: values that several schemes share. */
  readonly memo: Map<unknown, unknown>;
  /** Overrides of the client's options for token endpoints. */
  readonly tokenUrl: string | undefined;
}

/** One security scheme: which credentials it needs, and how it writes them into a request. */
export interface Scheme {
  /** Names of the credential options without which the scheme cannot be used. */
  readonly needs: readonly string[];
  place(credentials: Credentials, context: AuthContext): Placement | Promise<Placement>;
}
