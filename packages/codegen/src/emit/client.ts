import { OPERATION_TYPES } from "../model/build-model.ts";
import type { OperationModel } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { importNamespace, importType, importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";
import { operationDocs } from "./operation-docs.ts";
import { needsInput } from "./operation-types.ts";

/** src/gen/client.ts: the client as people use it, with a documented method for each operation. */
export const emitClient: Emitter = (model) => {
  const file = newSource(model);
  const { pascal, name, camel } = model;
  const methods = model.operations.map((operation) => {
    const call = importType(needsInput(operation) ? "Call" : "OptionalCall", CODEGEN);
    const types = OPERATION_TYPES.map((suffix) => file.name(importType(operation.pascal + suffix, "./operations.ts")));
    const [input, data, errorBody, result] = types as [string, string, string, string];
    return file.code`${jsdoc(operationDocs(operation), "  ")}  readonly ${operation.name}: ${call}<${input}, ${data}, ${result}, ${errorBody}>${pages(file, operation)};\n`;
  });
  const bound = importType("BoundClient", CODEGEN);
  const paths = importType("paths", "./schema.ts");
  const options = importType(`${pascal}Options`, "./core.ts");
  const createCore = importValue(`create${pascal}Core`, "./core.ts");
  const bind = importValue("bind", CODEGEN);
  const operations = importNamespace("operations", "./operations.ts");
  file.add(
    file.code`${jsdoc([`Every operation of ${name} as a method, and the plain openapi-fetch client as \`raw\`.`])}export interface ${pascal}Client extends ${bound}<${paths}> {\n${methods.join("\n")}}`,
    file.code`${jsdoc([
      `A client of ${name}.`,
      `@example\nconst ${camel} = create${pascal}Client();`,
      "@throws TypeError for a server or base URL that cannot be called",
    ])}export function create${pascal}Client(options: ${options} = {}): ${pascal}Client {
  return ${bind}(${createCore}(options), ${operations});
}`,
  );
  return { path: "src/gen/client.ts", content: file.toString() };
};

function pages(file: SourceFile, operation: OperationModel): string {
  if (!operation.pagination) return "";
  const type = importType(needsInput(operation) ? "CallPages" : "OptionalCallPages", CODEGEN);
  const item = importType(`${operation.pascal}Item`, "./operations.ts");
  return file.code` & ${type}<${operation.pascal}Input, ${operation.pascal}Data, ${item}>`;
}
