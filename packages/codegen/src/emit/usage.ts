import { propertyKey } from "../print/identifier.ts";
import { importType } from "../print/source-file.ts";
import { callText, exampleCalls, methodPath } from "./call.ts";
import { type Emitter, newSource, RUNTIME } from "./generated-file.ts";

/** test/gen/usage.ts: one typed call for each operation and request example. Run against the mock, compiled by the review. */
export const emitUsage: Emitter = (model) => {
  const file = newSource(model, ["usage", model.camel]);
  const client = importType(`${model.pascal}Client`, model.home.packageName);
  const options = importType("CallOptions", RUNTIME);
  const entries = model.operations.map((operation) => {
    const calls = exampleCalls(operation).map(
      (call) =>
        file.code`    ${propertyKey(call.name)}: (${model.camel}: ${client}, options?: ${options}) =>\n      ${callText(model.camel, operation, call, "options", "      ")},\n`,
    );
    return `  ${propertyKey(methodPath(operation))}: {\n${calls.join("")}  },\n`;
  });
  file.add(`/** By operation and request example. */\nexport const usage = {\n${entries.join("")}};`);
  return { path: "test/gen/usage.ts", content: file.toString() };
};
