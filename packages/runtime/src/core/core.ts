import type { Scheme } from "../auth/scheme.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import { send } from "../send/send.ts";
import { type AnyRawClient, createRawClient, type RawClient } from "./raw-client.ts";
import { baseUrl, type Servers } from "./servers.ts";

/** What the generator knows about a provider. */
export interface CoreDefinition {
  /** As in `createAcmeClient`. */
  readonly name: string;
  /** The first is the default. */
  readonly servers: Servers;
  /** Credential options and the environment variables they fall back to. */
  readonly credentials: { readonly [option: string]: string };
  readonly schemes: { readonly [name: string]: Scheme };
  /** What operations need that do not say otherwise. */
  readonly security: readonly SecurityRequirement[];
}

/** Options that every client has; a provider adds its credentials and servers. */
export interface CoreOptions {
  /** Wins over `server`. A path in it is kept, a trailing slash does not matter. */
  readonly baseUrl?: string;
  /** Sent with every request. */
  readonly headers?: { readonly [name: string]: string };
  /** Replaces the platform's `fetch`: a proxy, an observer, a test. */
  readonly fetch?: typeof fetch;
  /** Another OAuth2 token endpoint than the document's, where the provider uses one. */
  readonly tokenUrl?: string;
}

/** The options as the core keeps them: the provider's credentials and servers by name. */
export type AnyOptions = CoreOptions & { readonly [option: string]: unknown };

/** The key under which a client keeps its core; a symbol, so that no operation name can collide with it. */
export const coreKey: unique symbol = Symbol("specwright.core");

/** What operations are called on: a client, or the bare core of `createAcmeCore` for bundles that count bytes. */
export interface ClientCore<Paths extends object = object> {
  /** The plain openapi-fetch client of this provider, with the same server, credentials and errors. */
  readonly raw: RawClient<Paths>;
  readonly [coreKey]: Core;
}

/** Anything with a core, whatever its paths. */
export type HasCore = Pick<ClientCore, typeof coreKey>;

/** The inside of a client. It holds credentials, so nothing of it is ever enumerable from outside. */
export interface Core {
  readonly definition: CoreDefinition;
  readonly options: AnyOptions;
  /** Tokens, by scheme. */
  readonly store: Map<unknown, unknown>;
  readonly fetch: typeof fetch;
  readonly raw: AnyRawClient;
}

export function createCore<Paths extends object>(definition: CoreDefinition, options: CoreOptions): ClientCore<Paths> {
  const raw = createRawClient<Paths>({
    baseUrl: baseUrl(definition, options as AnyOptions),
    headers: options.headers,
    fetch: (request, route) => send(core, request, definition.security, { operation: route, route }),
  });
  const core: Core = {
    definition,
    options: options as AnyOptions,
    store: new Map(),
    // The platform's fetch is looked up at each call, so that a test or an instrumentation may replace it later.
    fetch: options.fetch ?? ((...input) => globalThis.fetch(...input)),
    raw: raw as unknown as AnyRawClient,
  };
  return Object.defineProperty({ raw }, coreKey, { value: core }) as unknown as ClientCore<Paths>;
}
