import { importValue } from "../print/source-file.ts";
import { type Emitter, newSource } from "./generated-file.ts";

/** test/gen/contract.test.ts: hands contract.ts to the harness. */
export const emitContractTest: Emitter = (model) => {
  const file = newSource(model);
  const test = importValue("testContract", "@specwright/contract/vitest");
  file.add(file.code`await ${test}(${importValue("contract", "./contract.ts")});`);
  return { path: "test/gen/contract.test.ts", content: file.toString() };
};
