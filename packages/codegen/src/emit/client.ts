import { OPERATION_TYPES } from "../model/exported-types.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { importNamespace, importType, importValue, type SourceFile } from "../print/source-file.ts";
import { neededArguments, optionsDefault } from "./client-options.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";
import { operationDocs } from "./operation-docs.ts";
import { callType, pageArguments } from "./operations.ts";

/** src/gen/client.ts: the client as people use it, with a documented method for each operation. */
export const emitClient: Emitter = (model) => {
  const file = newSource(model, [`${model.pascal}Client`, `create${model.pascal}Client`]);
  file.add(clientInterface(file, model), createFunction(file, model));
  return { path: "src/gen/client.ts", content: file.toString() };
};

function clientInterface(file: SourceFile, { operations, pascal, name }: ClientModel): string {
  const methods = operations.map((operation) => method(file, operation));
  const bound = importType("BoundClient", CODEGEN);
  const paths = importType("paths", "./schema.ts");
  const docs = jsdoc([`Every operation of ${name} as a method, and the plain openapi-fetch client as \`raw\`.`]);
  return file.code`${docs}export interface ${pascal}Client extends ${bound}<${paths}> {\n${methods.join("\n")}}`;
}

function method(file: SourceFile, operation: OperationModel): string {
  const types = OPERATION_TYPES.map((suffix) => file.name(importType(operation.pascal + suffix, "./operations.ts")));
  const [input, data, errorBody, result] = types as [string, string, string, string];
  const call = callType("Call", operation);
  return file.code`${jsdoc(operationDocs(operation), "  ")}  readonly ${operation.name}: ${call}<${input}, ${data}, ${result}, ${errorBody}>${pages(file, operation)};\n`;
}

function pages(file: SourceFile, operation: OperationModel): string {
  if (!operation.pagination) return "";
  file.name(importType(`${operation.pascal}Item`, "./operations.ts"));
  return file.code` & ${callType("CallPages", operation)}<${pageArguments(operation)}>`;
}

function createFunction(file: SourceFile, model: ClientModel): string {
  const { pascal, name, camel } = model;
  const options = importType(`${pascal}Options`, "./core.ts");
  const createCore = importValue(`create${pascal}Core`, "./core.ts");
  const bind = importValue("bind", CODEGEN);
  const operations = importNamespace("operations", "./operations.ts");
  const docs = jsdoc([
    `A client of ${name}.`,
    `@example\nconst ${camel} = create${pascal}Client(${neededArguments(model)});`,
    "@throws TypeError for a server or base URL that cannot be called",
  ]);
  return file.code`${docs}export function create${pascal}Client(options: ${options}${optionsDefault(model)}): ${pascal}Client {
  return ${bind}(${createCore}(options), ${operations});
}`;
}
