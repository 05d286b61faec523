import type { Hooks } from "../send/hooks.ts";
import type { RetryOptions } from "../send/limits.ts";

/**
 * Settings that reach `fetch` as they are, those of the Fetch standard and those of one platform alone. What a call says
 * by itself is no such setting: its method, URL, headers, body and signal.
 */
export type FetchSettings = Omit<RequestInit, OwnSetting> & { readonly [setting in OwnSetting | "url"]?: never } & {
  readonly [setting: string]: unknown;
};

type OwnSetting = "method" | "headers" | "body" | "signal" | "redirect";

/** Options that every client has. A provider adds its credentials and servers. */
export interface CoreOptions {
  /** Wins over `server`. It may have a path; a trailing slash does not matter. */
  readonly baseUrl?: string | undefined;
  /** Sent with every request. */
  readonly headers?: { readonly [name: string]: string | undefined } | undefined;
  /** Replaces the platform's `fetch`, for a proxy, an observer or a test. It is given a URL as text, and settings. */
  readonly fetch?: typeof fetch | undefined;
  /** Whether `fetch` is given one `Request` in their place. It must be the platform's own or a wrapper of it. */
  readonly requestObject?: boolean | undefined;
  /** More settings for `fetch`, such as `cache`, `credentials`, `next`, `cf` or `dispatcher`. */
  readonly init?: FetchSettings | undefined;
  /** The OAuth2 token endpoint, if it is not the one that the document names. */
  readonly tokenUrl?: string | undefined;
  /** When and how often a failed request is sent again; `false` for never. */
  readonly retry?: RetryOptions | false | undefined;
  /** Milliseconds for one attempt, its body included. The default is 30,000; `Infinity` means no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a call with all its attempts and pauses. The default is 120,000. */
  readonly totalTimeout?: number | undefined;
  /** Milliseconds that a stream may send nothing while it is waited for. The default, 0, is no limit. */
  readonly streamTimeout?: number | undefined;
  /** Functions that are told what happens during a call, for logs, metrics and traces. */
  readonly hooks?: Hooks | undefined;
  /** Appended to the `user-agent` header, as in `my-app/1.2`. Browsers keep their own. */
  readonly userAgent?: string | undefined;
}

/** The options as the core keeps them. The provider's credentials and servers are found by name. */
export type AnyOptions = CoreOptions & { readonly [option: string]: unknown };
