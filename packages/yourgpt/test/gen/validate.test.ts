// Generated from specs/yourgpt/openapi.yaml by `npm run generate`: change the spec, then generate again.

import { testValidation } from "@specwright/contract/vitest";
import { validate } from "@specwright/yourgpt/validate";
import { contract } from "./contract.ts";

await testValidation(contract, validate);
