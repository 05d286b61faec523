// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import {
  type ClientCore,
  type CoreOptions,
  createCore,
  type Credential,
  envelope,
  header,
  template,
} from "@specwright/runtime/codegen-v1";
import { userAgent } from "./version.ts";

/** Options of `createYourGPTClient`. */
export interface YourGPTOptions extends CoreOptions {
  /**
   * Project API key (starts with apk-) from the project's Integrations settings. Default: the environment variable
   * `YOURGPT_API_KEY`.
   */
  readonly apiKey?: Credential | undefined;
  /**
   * The server to call. Default: `production`.
   *
   * - `production`: https://api.yourgpt.ai/chatbot/v1 (Production. No sandbox host is published.)
   */
  readonly server?: "production" | undefined;
}

/** A client of YourGPT without methods. Functions of `/operations` take it as their first argument. */
export type YourGPTCore = ClientCore;

/**
 * Makes a client of YourGPT without methods, for small bundles. A call is a function of `/operations`:
 * `updateThing(core, input)`.
 */
export function createYourGPTCore(options: YourGPTOptions = {}): YourGPTCore {
  return createCore(
    {
      agent: userAgent,
      server: "https://api.yourgpt.ai/chatbot/v1",
      credentials: { apiKey: "YOURGPT_API_KEY" },
      schemes: {
        apiKey: template(header, "api-key", "{apiKey}"),
      },
      security: [["apiKey"]],
      envelope: envelope("type", "RXERROR"),
    },
    options,
  );
}
