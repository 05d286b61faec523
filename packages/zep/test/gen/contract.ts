// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { Contract } from "@specwright/contract";
import { createZepClient, type ZepClient } from "@specwright/zep";
import { usage } from "./usage.ts";

/** What the contract tests need to know about this package. */
export const contract: Contract<ZepClient> = {
  spec: new URL("../../openapi.yaml", import.meta.url),
  deviations: new URL("../../../../specs/zep/deviations.yaml", import.meta.url),
  floor: new URL("../coverage-floor.json", import.meta.url),
  createClient: (options) => createZepClient(options),
  behaviour: {
    pages: {
      listSessions: {
        style: "page",
        in: "query",
        parameter: "page_number",
        size: "page_size",
        items: "sessions",
        total: "total_count",
      },
    },
  },
  credentials: [
    {
      schemes: ["apiKeyAuth"],
      env: ["ZEP_API_KEY"],
      createClient: (options) => createZepClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
    },
  ],
  usage,
  quickstart: { env: { ZEP_API_KEY: "contract-apiKey" }, run: () => import("./quickstart.ts") },
};
