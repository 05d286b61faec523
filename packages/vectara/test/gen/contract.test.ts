// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testContract } from "@specwright/contract/vitest";
import { createVectaraClient } from "@specwright/vectara";
import { usage } from "./usage.ts";

await testContract({
  spec: new URL("../../openapi.yaml", import.meta.url),
  createClient: (options) => createVectaraClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
  usage,
  quickstart: { env: { VECTARA_API_KEY: "contract-apiKey" }, run: () => import("./quickstart.ts") },
});
