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

/** `header`, `query` or `cookie`: where a scheme puts its value. */
export interface Place {
  put(request: Placeable, name: string, value: string): void;
  /** Takes it from an address of another origin, whoever put it there; headers are left behind anyway. */
  leave?(url: URL, name: string): void;
  /** Keeps what may repeat it, such as the response's URL, from being printed with a result. */
  conceal?(result: object): void;
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

/** One security scheme: which credentials it needs, what it makes of them, and where a request has it. */
export interface Scheme {
  /** Names of the credential options without which the scheme cannot be used. */
  readonly needs: readonly string[];
  readonly where: Place;
  /** Of the header, parameter or cookie. */
  readonly name: string;
  value(credentials: Credentials, context: AuthContext): string | Promise<string>;
}

/** What goes into a request. */
export type Placement = readonly [scheme: Scheme, value: string];
