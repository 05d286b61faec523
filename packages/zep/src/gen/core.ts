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
  /** API key of the Zep project, from the Zep dashboard. Falls back to the environment variable `ZEP_API_KEY`. */
  readonly apiKey?: Credential | undefined;
  /**
   * Which server to call; `production` where none is named.
   *
   * - `production`: https://api.getzep.com/api/v2 (Zep Cloud.)
   */
  readonly server?: "production" | undefined;
}

/** What operations of Zep are called on. */
export type ZepCore = ClientCore;

/**
 * A client of Zep without methods: `updateThing(core, input)` with a function of `/operations` costs a bundle that
 * one operation.
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
