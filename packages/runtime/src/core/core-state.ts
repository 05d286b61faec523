import type { CoreDefinition } from "./definition.ts";
import type { AnyOptions } from "./options.ts";

/** What a client knows and keeps. It holds credentials, so nothing of it can be enumerated from outside. */
export interface CoreState {
  readonly definition: CoreDefinition;
  readonly options: AnyOptions;
  readonly baseUrl: string;
  readonly userAgent: string | undefined;
  /** OAuth2 tokens, by the configuration and the credentials that they were requested with. */
  readonly store: Map<unknown, unknown>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}
