// The only file that knows openapi-fetch.
import createFetchClient, { type Client } from "openapi-fetch";
import type { Core } from "./core.ts";
import type { OwnRaw, Send } from "./raw-call.ts";
import type { MiddlewareClient } from "./raw-middleware.ts";

/** The client of openapi-fetch: `raw.GET("/path", { params })`, inferred from the provider's `paths`. */
export type RawClient<Paths extends object> = Client<Paths>;

/**
 * The plain client of a core, with the same server, credentials, retries and errors. What its calls need is loaded with
 * the first one. Once it has middleware, named operations go through that too.
 * @param groups all operations of the client, which say what credentials a path takes
 */
export function createRawClient<Paths extends object>(core: Core, groups: OwnRaw["groups"] = []): RawClient<Paths> {
  const own: OwnRaw = { core, groups, headers: {}, places: new WeakMap() };
  const raw = createFetchClient<Paths>({ ...core.options.init, baseUrl: core.baseUrl, headers: own.headers });
  const named = { ...raw } as unknown as MiddlewareClient;
  for (const [name, send] of Object.entries(raw as unknown as { [method: string]: Send })) {
    if (!/^([A-Z]+|request)$/.test(name)) continue;
    const call: Send = async (...rest) => await (await import("./raw-call.ts")).callRaw(own, name, send, rest);
    Object.assign(raw, { [name]: call });
  }
  const { use } = raw;
  use({ onRequest: async (asked) => (await import("./raw-call.ts")).onRequest(own, asked) });
  raw.use = (...middleware) => {
    use(...middleware);
    core.deliver = async (...attempt) => {
      const { throughMiddleware } = await import("./raw-middleware.ts");
      return await throughMiddleware(named, ...attempt);
    };
  };
  return raw;
}
