// Generated from specs/vectara/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { Contract } from "@specwright/contract";
import { createVectaraClient, type VectaraClient } from "@specwright/vectara";
import { usage } from "./usage.ts";

/** What the contract tests need to know about this package. */
export const contract: Contract<VectaraClient> = {
  spec: new URL("../../openapi.yaml", import.meta.url),
  deviations: new URL("../../../../specs/vectara/deviations.yaml", import.meta.url),
  floor: new URL("../coverage-floor.json", import.meta.url),
  createClient: (options) => createVectaraClient(options),
  behaviour: {
    pages: {
      listAgentSessions: {
        style: "cursor",
        in: "query",
        parameter: "page_key",
        items: "sessions",
        next: "metadata.page_key",
      },
      listAgentEvents: {
        style: "cursor",
        in: "query",
        parameter: "page_key",
        items: "events",
        next: "metadata.page_key",
      },
    },
  },
  credentials: [
    {
      schemes: ["apiKey"],
      env: ["VECTARA_API_KEY"],
      createClient: (options) => createVectaraClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
    },
    {
      schemes: ["oauth"],
      env: ["VECTARA_CLIENT_ID", "VECTARA_CLIENT_SECRET"],
      createClient: (options) => createVectaraClient({ ...{ clientId: "contract-clientId", clientSecret: "contract-clientSecret" }, ...options }),
    },
  ],
  usage,
  quickstart: { env: { VECTARA_API_KEY: "contract-apiKey" }, run: () => import("./quickstart.ts") },
};
