// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type ClientCore,
  type CoreOptions,
  createCore,
  type Credential,
  header,
  template,
} from "@specwright/runtime/codegen-v1";
import { userAgent } from "./version.ts";

/** Options of `createZepClient`. */
export interface ZepOptions extends CoreOptions {
  /** API key of the Zep project, from the Zep dashboard. Default: the environment variable `ZEP_API_KEY`. */
  readonly apiKey?: Credential | undefined;
  /**
   * The server to call. Default: `production`.
   *
   * - `production`: https://api.getzep.com/api/v2 (Zep Cloud.)
   */
  readonly server?: "production" | undefined;
}

/** A client of Zep without methods. Functions of `/operations` take it as their first argument. */
export type ZepCore = ClientCore;

/**
 * Makes a client of Zep without methods, for small bundles. A call is a function of `/operations`:
 * `updateThing(core, input)`.
 */
export function createZepCore(options: ZepOptions = {}): ZepCore {
  return createCore(
    {
      agent: userAgent,
      server: "https://api.getzep.com/api/v2",
      credentials: { apiKey: "ZEP_API_KEY" },
      schemes: {
        apiKeyAuth: template(header, "Authorization", "Api-Key {apiKey}"),
      },
      security: [["apiKeyAuth"]],
    },
    options,
  );
}
