// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testContract } from "@specwright/contract/vitest";
import { contract } from "./contract.ts";

await testContract(contract);
