import { OPERATION_TYPES } from "../model/exported-types.ts";
import { pascalCase } from "../model/names.ts";
import { choicesOf } from "../model/representations.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { propertyKey } from "../print/identifier.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { Code, Imported, literal } from "../print/literal.ts";
import { importNamespace, importType, importValue, type SourceFile } from "../print/source-file.ts";
import { neededArguments, optionsDefault, optionTags } from "./client-options.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";
import { methodDocs } from "./method-docs.ts";
import { callType, choiceArguments, pageArguments, typeArguments } from "./operations.ts";

/** src/gen/client.ts: the client as people use it, with a documented method for each operation. */
export const emitClient: Emitter = (model) => {
  const groups = groupsOf(model);
  const declared = [...groups.keys()].map(groupType);
  const file = newSource(model, [`${model.pascal}Client`, `create${model.pascal}Client`, ...declared]);
  file.add(
    clientInterface(file, model, [...groups.keys()]),
    ...[...groups].map(([group, operations]) => groupInterface(file, model, group, operations)),
    createFunction(file, model, groups),
  );
  return { path: "src/gen/client.ts", content: file.toString() };
};

type Groups = ReadonlyMap<string, readonly OperationModel[]>;

/** In the order in which their first operations are described. */
function groupsOf({ operations }: ClientModel): Groups {
  const grouped = operations.filter(({ call }) => call.length > 1);
  return Map.groupBy(grouped, ({ call }) => call[0] as string);
}

function atTop({ operations }: ClientModel): OperationModel[] {
  return operations.filter(({ call }) => call.length === 1);
}

/** It is not exported: the name of another type would be in its way. `AcmeClient["pets"]` is the same. */
function groupType(group: string): string {
  return `${pascalCase(group)}Group`;
}

function clientInterface(file: SourceFile, model: ClientModel, groups: readonly string[]): string {
  const { pascal, name } = model;
  const members = groups.map((group) => `  readonly ${propertyKey(group)}: ${groupType(group)};\n`);
  const methods = atTop(model).map((operation) => method(file, model, operation));
  const bound = importType("BoundClient", CODEGEN);
  // The library gives and takes what is on the wire.
  const paths = importType("paths", model.values ? "./wire.ts" : "./schema.ts");
  const docs = jsdoc([`Every operation of ${name} as a method, and the plain openapi-fetch client as \`raw\`.`]);
  return file.code`${docs}export interface ${pascal}Client extends ${bound}<${paths}> {\n${[...members, ...methods].join("\n")}}`;
}

function groupInterface(
  file: SourceFile,
  model: ClientModel,
  group: string,
  operations: readonly OperationModel[],
): string {
  const methods = operations.map((operation) => method(file, model, operation));
  return `interface ${groupType(group)} {\n${methods.join("\n")}}`;
}

function method(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  for (const suffix of OPERATION_TYPES) file.name(importType(operation.pascal + suffix, "./operations.ts"));
  const call = callType("Call", operation);
  return file.code`${jsdoc(methodDocs(model.camel, operation), "  ")}  readonly ${nameOf(operation)}: ${choice(file, operation)}${call}<${typeArguments(file, operation)}>${pages(file, operation)};\n`;
}

function nameOf({ call }: OperationModel): string {
  return call.at(-1) as string;
}

function choice(file: SourceFile, operation: OperationModel): string {
  if (choicesOf(operation).length === 0) return "";
  file.name(importType(`${operation.pascal}Media`, "./operations.ts"));
  return file.code`${callType("CallChoice", operation)}<${choiceArguments(operation)}> & `;
}

function pages(file: SourceFile, operation: OperationModel): string {
  if (!operation.pagination) return "";
  file.name(importType(`${operation.pascal}Item`, "./operations.ts"));
  return file.code` & ${callType("CallPages", operation)}<${pageArguments(operation)}>`;
}

function createFunction(file: SourceFile, model: ClientModel, groups: Groups): string {
  const { pascal, name, camel } = model;
  const options = importType(`${pascal}Options`, "./core.ts");
  const docs = jsdoc([
    `Makes a client of ${name}. Each operation is a method of it.`,
    ...optionTags(model),
    "@throws TypeError: the server or base URL is not valid.",
    `@example\nconst ${camel} = create${pascal}Client(${neededArguments(model)});`,
  ]);
  return file.code`${docs}export function create${pascal}Client(options: ${options}${optionsDefault(model)}): ${pascal}Client {
  return ${bindCode(file, model, groups)};
}`;
}

function bindCode(file: SourceFile, model: ClientModel, groups: Groups): string {
  const core = file.code`${importValue(`create${model.pascal}Core`, "./core.ts")}(options)`;
  const namespace = file.name(importNamespace("operations", "./operations.ts"));
  if (groups.size === 0) return file.code`${importValue("bind", CODEGEN)}(${core}, ${namespace})`;
  const members = (some: readonly OperationModel[]): { [name: string]: Code } =>
    Object.fromEntries(some.map((operation) => [nameOf(operation), new Code(`${namespace}.${operation.name}`)]));
  const tree = Object.fromEntries([...groups].map(([group, some]) => [group, members(some)]));
  const args = [new Code(core), tree, members(atTop(model))];
  return literal(new Imported(file.name(importValue("bindGroups", CODEGEN)), args), "  ");
}
