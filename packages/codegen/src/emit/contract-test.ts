import { importValue } from "../print/source-file.ts";
import { CONTRACT, type Emitter, newSource } from "./generated-file.ts";

/** test/gen/contract.test.ts: runs the contract tests with contract.ts. */
export const emitContractTest: Emitter = (model) => {
  const file = newSource(model);
  const test = importValue("testContract", `${CONTRACT}/vitest`);
  file.add(file.code`await ${test}(${importValue("contract", "./contract.ts")});`);
  return { path: "test/gen/contract.test.ts", content: file.toString() };
};
