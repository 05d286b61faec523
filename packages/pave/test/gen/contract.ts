// Generated from specs/pave/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { Contract } from "@specwright/contract";
import { createPaveClient, type PaveClient } from "@specwright/pave";
import { usage } from "./usage.ts";

/** What the contract tests need to know about this package. */
export const contract: Contract<PaveClient> = {
  spec: new URL("../../openapi.yaml", import.meta.url),
  deviations: new URL("../../../../specs/pave/deviations.yaml", import.meta.url),
  floor: new URL("../coverage-floor.json", import.meta.url),
  createClient: (options) => createPaveClient(options),
  credentials: [
    {
      schemes: ["apiKey", "apiToken", "apiTimestamp"],
      env: ["PAVE_USERNAME", "PAVE_API_KEY", "PAVE_API_SECRET"],
      createClient: (options) => createPaveClient({ ...{ apiKey: "contract-apiKey", username: "contract-username", apiSecret: "contract-apiSecret" }, ...options }),
    },
  ],
  usage,
  quickstart: { env: {
  PAVE_USERNAME: "contract-username",
  PAVE_API_KEY: "contract-apiKey",
  PAVE_API_SECRET: "contract-apiSecret",
}, run: () => import("./quickstart.ts") },
};
