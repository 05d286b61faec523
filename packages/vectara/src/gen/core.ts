// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type ClientCore,
  clientCredentials,
  type CoreOptions,
  createCore,
  type Credential,
  header,
  template,
} from "@specwright/runtime/codegen-v1";
import { userAgent } from "./version.ts";

/** Options of `createVectaraClient`. */
export interface VectaraOptions extends CoreOptions {
  /**
   * Personal API key (starts with zut_) from the Vectara console. Not needed with clientId and clientSecret.
   * Default: the environment variable `VECTARA_API_KEY`.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * Id of an application client, to sign in with OAuth instead of an API key. Default: the environment variable
   * `VECTARA_CLIENT_ID`.
   */
  readonly clientId?: Credential | undefined;
  /** Secret of the application client. Default: the environment variable `VECTARA_CLIENT_SECRET`. */
  readonly clientSecret?: Credential | undefined;
  /**
   * The server to call. Default: `production`.
   *
   * - `production`: https://api.vectara.io (Vectara's cloud.)
   */
  readonly server?: "production" | undefined;
}

/** A client of Vectara without methods. Functions of `/operations` take it as their first argument. */
export type VectaraCore = ClientCore;

/**
 * Makes a client of Vectara without methods, for small bundles. A call is a function of `/operations`:
 * `updateThing(core, input)`.
 */
export function createVectaraCore(options: VectaraOptions = {}): VectaraCore {
  return createCore(
    {
      agent: userAgent,
      server: "https://api.vectara.io",
      credentials: {
        apiKey: "VECTARA_API_KEY",
        clientId: "VECTARA_CLIENT_ID",
        clientSecret: "VECTARA_CLIENT_SECRET",
      },
      schemes: {
        apiKey: template(header, "x-api-key", "{apiKey}"),
        oauth: clientCredentials({
          tokenUrl: "https://auth.vectara.io/oauth2/token",
          clientId: "clientId",
          clientSecret: "clientSecret",
        }),
      },
      security: [["apiKey"], ["oauth"]],
    },
    options,
  );
}
