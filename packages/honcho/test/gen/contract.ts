// Generated from specs/honcho/openapi.yaml by `npm run generate`: change the spec, then generate again.

import type { Contract } from "@specwright/contract";
import { createHonchoClient, type HonchoClient } from "@specwright/honcho";
import { usage } from "./usage.ts";

/** What the contract tests need to know about this package. */
export const contract: Contract<HonchoClient> = {
  spec: new URL("../../openapi.yaml", import.meta.url),
  deviations: new URL("../../../../specs/honcho/deviations.yaml", import.meta.url),
  floor: new URL("../coverage-floor.json", import.meta.url),
  createClient: (options) => createHonchoClient(options),
  writes: ["getOrCreateApp", "getOrCreateUser", "cloneSession"],
  behaviour: {
    pages: {
      listSessions: {
        style: "page",
        in: "query",
        parameter: "page",
        size: "size",
        items: "items",
        pages: "pages",
        total: "total",
      },
      listMessages: {
        style: "page",
        in: "query",
        parameter: "page",
        size: "size",
        items: "items",
        pages: "pages",
        total: "total",
      },
    },
    repeatable: { listSessions: true, cloneSession: false, listMessages: true },
  },
  credentials: [
    {
      schemes: ["httpBearer"],
      env: ["HONCHO_API_KEY"],
      createClient: (options) => createHonchoClient({ ...{ apiKey: "contract-apiKey" }, ...options }),
    },
  ],
  usage,
  quickstart: { env: {}, run: () => import("./quickstart.ts") },
};
