// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testContract } from "@specwright/contract/vitest";
import { createHonchoClient } from "@specwright/honcho";
import { usage } from "./usage.ts";

await testContract({
  spec: new URL("../../openapi.yaml", import.meta.url),
  createClient: (options) => createHonchoClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
  usage,
  quickstart: { env: {}, run: () => import("./quickstart.ts") },
});
