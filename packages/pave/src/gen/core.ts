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
   * Primary account name at PAVE, or the enterprise name for an Enterprise account. Default: the environment
   * variable `PAVE_USERNAME`.
   */
  readonly username?: Credential | undefined;
  /** API key from the developer section of the PAVE dashboard. Default: the environment variable `PAVE_API_KEY`. */
  readonly apiKey?: Credential | undefined;
  /**
   * API secret that belongs to the key. It signs requests and is never sent. Default: the environment variable
   * `PAVE_API_SECRET`.
   */
  readonly apiSecret?: Credential | undefined;
  /**
   * The server to call. Default: `production`.
   *
   * - `production`: https://openapi.paveapi.com/v1 (Production. It serves test and live API keys alike.)
   */
  readonly server?: "production" | undefined;
}

/** A client of PAVE without methods. Functions of `/operations` take it as their first argument. */
export type PaveCore = ClientCore;

/**
 * Makes a client of PAVE without methods, for small bundles. A call is a function of `/operations`:
 * `updateThing(core, input)`.
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
