// Generated from specs/zep/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testValidation } from "@specwright/contract/vitest";
import { validate } from "@specwright/zep/validate";
import { contract } from "./contract.ts";

await testValidation(contract, validate);
