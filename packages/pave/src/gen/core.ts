// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type ClientCore,
  type CoreOptions,
  createCore,
  type Credential,
  header,
  signed,
  template,
} from "@specwright/runtime/codegen-v1";
import { signer } from "../signer.ts";
import { userAgent } from "./version.ts";

/** Options of `createPaveClient`. */
export interface PaveOptions extends CoreOptions {
  /**
   * Primary account name at PAVE, or the enterprise name for an Enterprise account. Falls back to the environment
   * variable `PAVE_USERNAME`.
   */
  readonly username?: Credential | undefined;
  /**
   * API key from the developer section of the PAVE dashboard. Falls back to the environment variable
   * `PAVE_API_KEY`.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * API secret that belongs to the key. It signs requests and is never sent. Falls back to the environment
   * variable `PAVE_API_SECRET`.
   */
  readonly apiSecret?: Credential | undefined;
  /**
   * Which server to call; `production` where none is named.
   *
   * - `production`: https://openapi.paveapi.com/v1 (Production. It serves test and live API keys alike.)
   */
  readonly server?: "production" | undefined;
}

/** What operations of PAVE are called on. */
export type PaveCore = ClientCore;

/**
 * A client of PAVE without methods: `updateThing(core, input)` with a function of `/operations` costs a bundle
 * that one operation.
 */
export function createPaveCore(options: PaveOptions = {}): PaveCore {
  return createCore(
    {
      agent: userAgent,
      server: "https://openapi.paveapi.com/v1",
      credentials: { username: "PAVE_USERNAME", apiKey: "PAVE_API_KEY", apiSecret: "PAVE_API_SECRET" },
      schemes: {
        apiKey: template(header, "API-Key", "{apiKey}"),
        apiToken: signed(header, "API-Token", "apiToken", signer),
        apiTimestamp: signed(header, "API-Timestamp", "apiTimestamp", signer),
      },
      security: [["apiKey", "apiToken", "apiTimestamp"]],
    },
    options,
  );
}
