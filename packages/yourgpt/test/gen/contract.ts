// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { Contract } from "@specwright/contract";
import { createYourGPTClient, type YourGPTClient } from "@specwright/yourgpt";
import { usage } from "./usage.ts";

/** What the contract tests need to know about this package. */
export const contract: Contract<YourGPTClient> = {
  spec: new URL("../../openapi.yaml", import.meta.url),
  deviations: new URL("../../../../specs/yourgpt/deviations.yaml", import.meta.url),
  floor: new URL("../coverage-floor.json", import.meta.url),
  createClient: (options) => createYourGPTClient(options),
  behaviour: { envelope: { property: "type", error: "RXERROR" } },
  credentials: [
    {
      schemes: ["apiKey"],
      env: ["YOURGPT_API_KEY"],
      createClient: (options) => createYourGPTClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
    },
  ],
  usage,
  quickstart: { env: { YOURGPT_API_KEY: "contract-apiKey" }, run: () => import("./quickstart.ts") },
};
