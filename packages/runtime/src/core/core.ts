import type { Scheme } from "../auth/scheme.ts";
import type { SecurityRequirement } from "../operation/descriptor.ts";
import { prepare } from "../request/prepare.ts";
import type { IsFailure } from "../response/envelope.ts";
import { read } from "../response/read.ts";
import { deliver } from "../send/deliver.ts";
import type { Hooks } from "../send/hooks.ts";
import type { RetryOptions } from "../send/retry.ts";
import { isBrowser } from "./platform.ts";
import { checkedUrl, type ServerChoice } from "./servers.ts";

/** What the generator knows about a provider. */
export interface CoreDefinition {
  /** Name and version of the package, as in `user-agent`. */
  readonly agent?: string;
  /** Where the provider is, or how to choose between its servers; left out where the document does not say. */
  readonly server?: string | ServerChoice;
  /** Credential options and the environment variables they fall back to. */
  readonly credentials: { readonly [option: string]: string };
  readonly schemes: { readonly [name: string]: Scheme };
  /** What operations need that do not say otherwise. */
  readonly security: readonly SecurityRequirement[];
  /** Where the provider reports failures with a success status. */
  readonly envelope?: IsFailure;
}

/** Options that every client has; a provider adds its credentials and servers. */
export interface CoreOptions {
  /** Wins over `server`. A path in it is kept, a trailing slash does not matter. */
  readonly baseUrl?: string;
  /** Sent with every request. */
  readonly headers?: { readonly [name: string]: string };
  /** Replaces the platform's `fetch`: a proxy, an observer, a test. It is given one `Request`. */
  readonly fetch?: typeof fetch;
  /** Another OAuth2 token endpoint than the document's, where the provider uses one. */
  readonly tokenUrl?: string;
  /** When and how often a failed request is sent again; `false` for never. */
  readonly retry?: RetryOptions | false;
  /** Milliseconds for one attempt, its body included; 30,000 where nothing is said, `Infinity` for no limit. */
  readonly timeout?: number;
  /** Milliseconds for a call with all its attempts and pauses; 120,000 where nothing is said. */
  readonly totalTimeout?: number;
  /** Called on the way, for logs, metrics and traces. */
  readonly hooks?: Hooks;
  /** Appended to the `user-agent` header, as in `my-app/1.2`; browsers keep their own. */
  readonly userAgent?: string;
}

/** The options as the core keeps them: the provider's credentials and servers by name. */
export type AnyOptions = CoreOptions & { readonly [option: string]: unknown };

/** The key under which a client keeps its core; a symbol, so that no operation name can collide with it. */
export const coreKey: unique symbol = Symbol("specwright.core");

/** What operations are called on: a client, or the bare core of `createAcmeCore` for bundles that count bytes. */
export interface ClientCore {
  readonly [coreKey]: Core;
}

/** Anything with a core. */
export type HasCore = ClientCore;

/** The inside of a client. It holds credentials, so nothing of it is ever enumerable from outside. */
export interface Core {
  readonly definition: CoreDefinition;
  readonly options: AnyOptions;
  readonly baseUrl: string;
  readonly userAgent: string | undefined;
  /** Tokens, by what they were asked for with. */
  readonly store: Map<unknown, unknown>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  // The steps of a named call. Who wants to stand between puts a function of its own in the place of one: the
  // middleware of the raw client around `deliver`, validation around `prepare` and `read`.
  prepare: typeof prepare;
  deliver: typeof deliver;
  read: typeof read;
}

/** @throws TypeError for a server or base URL that cannot be called. */
export function createCore(definition: CoreDefinition, options: CoreOptions): ClientCore {
  const { server, agent } = definition;
  const core: Core = {
    definition,
    options: options as AnyOptions,
    baseUrl: checkedUrl(options.baseUrl ?? (typeof server === "function" ? server(options as AnyOptions) : server)),
    // Nothing in a browser: there the header is the browser's, and costs a preflight.
    userAgent: isBrowser() ? undefined : [agent, options.userAgent].filter(Boolean).join(" ") || undefined,
    store: new Map(),
    // The platform's fetch is looked up at each call, so that a test or an instrumentation may replace it later.
    // A replacement is given one `Request`: whoever writes one need not know the other ways to call `fetch`.
    fetch: async (url, init) =>
      options.fetch ? await options.fetch(new Request(url, init)) : await globalThis.fetch(url, init),
    prepare,
    deliver,
    read,
  };
  return Object.defineProperty({}, coreKey, { value: core }) as ClientCore;
}
