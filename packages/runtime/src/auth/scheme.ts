import type { Core } from "../core/core.ts";
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
  /** Of the client; its `store` lives as long, and keeps tokens. */
  readonly core: Core;
  readonly place: ErrorPlace;
  /** Lives as long as one request: values that several schemes share. */
  readonly memo: Map<unknown, unknown>;
}

/** One security scheme: which credentials it needs, and how it writes them into a request. */
export interface Scheme {
  /** Names of the credential options without which the scheme cannot be used. */
  readonly needs: readonly string[];
  place(credentials: Credentials, context: AuthContext): Placement | Promise<Placement>;
}
