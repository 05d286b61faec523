import { importValue } from "../print/source-file.ts";
import { CONTRACT, type Emitter, newSource } from "./generated-file.ts";

/** test/gen/validate.test.ts: runs the tests of the package's `validate`. */
export const emitValidateTest: Emitter = (model, { validators }) => {
  if (!validators || model.operations.length === 0) return undefined;
  const file = newSource(model);
  const test = importValue("testValidation", `${CONTRACT}/vitest`);
  const contract = importValue("contract", "./contract.ts");
  file.add(file.code`await ${test}(${contract}, ${importValue("validate", `${model.home.packageName}/validate`)});`);
  return { path: "test/gen/validate.test.ts", content: file.toString() };
};
