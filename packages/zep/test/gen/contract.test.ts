// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testContract } from "@specwright/contract/vitest";
import { createZepClient } from "@specwright/zep";
import { usage } from "./usage.ts";

await testContract({
  spec: new URL("../../openapi.yaml", import.meta.url),
  createClient: (options) => createZepClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
  usage,
  quickstart: { env: { ZEP_API_KEY: "contract-apiKey" }, run: () => import("./quickstart.ts") },
});
