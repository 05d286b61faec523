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
   * Personal API key (starts with zut_) from the Vectara console. Not needed with clientId and clientSecret. Falls
   * back to the environment variable `VECTARA_API_KEY`.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * Id of an application client, to sign in with OAuth instead of an API key. Falls back to the environment
   * variable `VECTARA_CLIENT_ID`.
   */
  readonly clientId?: Credential | undefined;
  /** Secret of the application client. Falls back to the environment variable `VECTARA_CLIENT_SECRET`. */
  readonly clientSecret?: Credential | undefined;
  /**
   * Which server to call; `production` where none is named.
   *
   * - `production`: https://api.vectara.io (Vectara's cloud.)
   */
  readonly server?: "production" | undefined;
}

/** What operations of Vectara are called on. */
export type VectaraCore = ClientCore;

/**
 * A client of Vectara without methods: `updateThing(core, input)` with a function of `/operations` costs a bundle
 * that one operation.
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
