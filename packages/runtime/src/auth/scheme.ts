import type { Core } from "../core/core.ts";
import type { ErrorPlace } from "../errors/specwright-error.ts";
import type { HeaderMap } from "../request/headers.ts";

/** A secret, or a function that gets it when a request needs it: from a vault, a file, a token that rotates. */
export type Credential = string | (() => string | Promise<string>);

/** The parts of a request in which a credential may stand. */
export interface Placeable {
  url: string;
  readonly headers: HeaderMap;
}

/** A credential on its way into a request. */
export interface Placement {
  readonly value: string;
  /** Writes it into a request. */
  readonly put: (request: Placeable) => void;
  /** Takes it from an address of another origin; headers are left behind anyway. */
  readonly leave?: (url: URL) => void;
}

/** `header`, `query` or `cookie`: where a scheme puts its value, and under which name. */
export type Place = (name: string, value: string) => Placement;

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
