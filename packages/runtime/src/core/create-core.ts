import { prepare } from "../request/prepare.ts";
import { read } from "../response/read.ts";
import { deliver } from "../send/deliver.ts";
import { type ClientCore, type Core, coreKey } from "./core.ts";
import type { CoreDefinition } from "./definition.ts";
import type { AnyOptions, CoreOptions } from "./options.ts";
import { isBrowser } from "./platform.ts";
import { checkedUrl } from "./servers.ts";

/** @throws TypeError for a server or base URL that cannot be called. */
export function createCore(definition: CoreDefinition, options: CoreOptions): ClientCore {
  const { server } = definition;
  const core: Core = {
    definition,
    options: options as AnyOptions,
    baseUrl: checkedUrl(options.baseUrl ?? (typeof server === "function" ? server(options as AnyOptions) : server)),
    // In a browser the header is the browser's own, and setting it would cost a preflight request.
    userAgent: isBrowser() ? undefined : [definition.agent, options.userAgent].filter(Boolean).join(" "),
    store: new Map(),
    // The platform's fetch is looked up at each call, so that a test or an instrumentation may replace it later.
    // It is called without `this`: the one of browsers and Workers refuses any other than their own.
    fetch: (url, init) => {
      const fetch = options.fetch ?? globalThis.fetch;
      return options.requestObject ? fetch(new Request(url, init)) : fetch(url, init);
    },
    prepare,
    deliver,
    read,
  };
  // A getter is not called by what prints an object, not even if that shows what is hidden.
  return Object.defineProperty({}, coreKey, { get: () => core }) as ClientCore;
}
