// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type ClientCore,
  type CoreOptions,
  createCore,
  type Credential,
  header,
  namedServers,
  template,
} from "@specwright/runtime/codegen-v1";
import { userAgent } from "./version.ts";

/** Options of `createHonchoClient`. */
export interface HonchoOptions extends CoreOptions {
  /**
   * API key (a signed token). Leave it out for servers without authentication. Default: the environment variable
   * `HONCHO_API_KEY`.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * The server to call. Default: `production`.
   *
   * - `production`: https://api.honcho.dev (The hosted production service.)
   * - `demo`: https://demo.honcho.dev (The public demo server.)
   * - `local`: http://localhost:8000 (A server on your own machine.)
   */
  readonly server?: "production" | "demo" | "local" | undefined;
}

/** A client of Honcho without methods. Functions of `/operations` take it as their first argument. */
export type HonchoCore = ClientCore;

/**
 * Makes a client of Honcho without methods, for small bundles. A call is a function of `/operations`:
 * `updateThing(core, input)`.
 */
export function createHonchoCore(options: HonchoOptions = {}): HonchoCore {
  return createCore(
    {
      agent: userAgent,
      server: namedServers({
        production: { url: "https://api.honcho.dev" },
        demo: { url: "https://demo.honcho.dev" },
        local: { url: "http://localhost:8000" },
      }),
      credentials: { apiKey: "HONCHO_API_KEY" },
      schemes: {
        httpBearer: template(header, "Authorization", "Bearer {apiKey}"),
      },
      security: [["httpBearer"], []],
    },
    options,
  );
}
