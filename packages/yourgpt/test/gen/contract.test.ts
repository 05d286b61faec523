// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testContract } from "@specwright/contract/vitest";
import { createYourGPTClient } from "@specwright/yourgpt";
import { usage } from "./usage.ts";

await testContract({
  spec: new URL("../../openapi.yaml", import.meta.url),
  createClient: (options) => createYourGPTClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
  usage,
  quickstart: { env: { YOURGPT_API_KEY: "contract-apiKey" }, run: () => import("./quickstart.ts") },
});
