import type { Hooks } from "../send/hooks.ts";
import type { RetryOptions } from "../send/limits.ts";

/**
 * Settings that `fetch` gets as they are: those of the Fetch standard, and those that only one platform has. A call sets
 * its method, URL, headers, body and signal itself, so these are not allowed here.
 */
export type FetchSettings = Omit<RequestInit, OwnSetting> & { readonly [setting in OwnSetting | "url"]?: never } & {
  readonly [setting: string]: unknown;
};

type OwnSetting = "method" | "headers" | "body" | "signal" | "redirect";

/** Options that every client has. A provider adds its credentials and servers. */
export interface CoreOptions {
  /**
   * The server to call, in place of `server`. It may have a path. A slash at the end does not matter.
   *
   * @default the first server of the description
   * @example "https://eu.api.example.com/v1"
   */
  readonly baseUrl?: string | undefined;
  /**
   * Headers of every request. A header that you set wins over the credential that would be in it.
   *
   * @default {}
   * @example { "x-team": "support" }
   */
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
  /**
   * Used in place of the platform's `fetch`: a proxy, an observer or a test. It gets a URL as text, and settings.
   *
   * @default globalThis.fetch
   * @example (url, init) => fetch(url, { ...init, dispatcher })
   */
  readonly fetch?: typeof fetch | undefined;
  /**
   * `true` gives `fetch` one `Request` in place of URL and settings. `fetch` must be the platform's own or wrap it.
   *
   * @default false
   */
  readonly requestObject?: boolean | undefined;
  /**
   * More settings for `fetch`: `cache`, `credentials`, `keepalive`, `next`, `cf`, `dispatcher` and any other.
   *
   * @default {}
   * @example { cache: "no-store" }
   */
  readonly init?: FetchSettings | undefined;
  /**
   * The OAuth2 token endpoint.
   *
   * @default the token endpoint of the description
   * @example "https://login.example.com/oauth/token"
   */
  readonly tokenUrl?: string | undefined;
  /**
   * How many attempts a call has, the first one included, and the pauses between them in milliseconds. `false` means one
   * attempt.
   *
   * @default { attempts: 3, baseDelay: 500, maxDelay: 30_000 }
   * @example { attempts: 5, baseDelay: 200 }
   */
  readonly retry?: RetryOptions | false | undefined;
  /**
   * Milliseconds for one attempt, its body included. `Infinity` means no limit.
   *
   * @default 30_000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for a call with all its attempts and pauses. `Infinity` means no limit.
   *
   * @default 120_000
   */
  readonly totalTimeout?: number | undefined;
  /**
   * Milliseconds that a stream may send nothing while it is waited for. 0 means no limit.
   *
   * @default 0
   */
  readonly streamTimeout?: number | undefined;
  /**
   * Functions that are called during a call, for logs, metrics and traces.
   *
   * @default {}
   * @example { retry: ({ route, attempt, reason }) => console.warn(route, attempt, reason) }
   */
  readonly hooks?: Hooks | undefined;
  /**
   * Appended to the `user-agent` header. Browsers keep their own.
   *
   * @default ""
   * @example "my-app/1.2"
   */
  readonly userAgent?: string | undefined;
}

/** The options as the core keeps them. The provider's credentials and servers are found by name. */
export type AnyOptions = CoreOptions & { readonly [option: string]: unknown };
