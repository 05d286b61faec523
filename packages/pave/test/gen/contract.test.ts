// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testContract } from "@specwright/contract/vitest";
import { createPaveClient } from "@specwright/pave";
import { usage } from "./usage.ts";

await testContract({
  spec: new URL("../../openapi.yaml", import.meta.url),
  createClient: (options) => createPaveClient({ ...{ apiKey: "contract-apiKey", username: "contract-username", apiSecret: "contract-apiSecret" }, ...options }),
  usage,
  quickstart: { env: {
  PAVE_USERNAME: "contract-username",
  PAVE_API_KEY: "contract-apiKey",
  PAVE_API_SECRET: "contract-apiSecret",
}, run: () => import("./quickstart.ts") },
});
