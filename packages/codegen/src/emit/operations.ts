import { namedPlaces, operationTypes } from "../model/exported-types.ts";
import { choicesOf } from "../model/representations.ts";
import type { ClientModel, OperationModel } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { literal } from "../print/literal.ts";
import { type Import, importType, importValue, type SourceFile } from "../print/source-file.ts";
import { descriptorOf } from "./descriptor.ts";
import { CODEGEN, type Emitter, newSource, VALUES } from "./generated-file.ts";
import { inputType, needsInput, placeType } from "./input-type.ts";
import { operationDocs } from "./operation-docs.ts";
import { dataType, errorBodyType, itemType, mediaType } from "./operation-types.ts";
import { paginated } from "./paginated.ts";
import { resultType } from "./result-type.ts";
import { operationValuesName } from "./value-names.ts";

const PLACE_WORDS = { query: "query parameters", headers: "header parameters", cookies: "cookie parameters" };

/** src/gen/operations.ts: for each operation its types, and its descriptor as a callable constant. */
export const emitOperations: Emitter = (model) => {
  const file = newSource(model, declaredNames(model));
  for (const operation of model.operations) {
    const { name, pagination } = operation;
    file.add(
      `${jsdoc([`The input of \`${name}\`.`])}${inputType(file, model, operation)}`,
      `${jsdoc([`The data that \`${name}\` resolves to.`])}${dataType(file, model, operation)}`,
      `${jsdoc([`The bodies of the documented failures of \`${name}\`.`])}${errorBodyType(file, model, operation)}`,
      `${jsdoc([`All results of \`${name}.result\`. \`status\` tells them apart.`])}${resultType(file, model, operation)}`,
    );
    for (const place of namedPlaces(operation))
      file.add(`${jsdoc([`The ${PLACE_WORDS[place]} of \`${name}\`.`])}${placeType(file, operation, place)}`);
    if (choicesOf(operation).length > 0)
      file.add(
        `${jsdoc([`The data that \`${name}\` resolves to, for each \`accept\`.`])}${mediaType(file, model, operation)}`,
      );
    if (pagination) file.add(`${jsdoc([`One item of the pages of \`${name}\`.`])}${itemType(file, operation)}`);
    file.add(constant(file, model, operation));
  }
  if (model.operations.length === 0) file.add("export {};");
  return { path: "src/gen/operations.ts", content: file.toString() };
};

function declaredNames({ operations }: ClientModel): string[] {
  return operations.flatMap((operation) => [operation.name, ...operationTypes(operation)]);
}

/** The type arguments of an operation's constant, and of its method. */
export function typeArguments(file: SourceFile, operation: OperationModel): string {
  const { pascal } = operation;
  return `${pascal}Input, ${resolved(file, operation)}, ${pascal}Result, ${pascal}ErrorBody`;
}

/** What a call resolves to. If the data is a bare array, the page is the list itself. */
function resolved(file: SourceFile, { pascal, pagination }: OperationModel): string {
  if (!pagination?.items) return `${pascal}Data`;
  return file.code`${importType("Paged", CODEGEN)}<${pascal}Data>["page"]`;
}

/** The type arguments of an operation's choice of representations. */
export function choiceArguments({ pascal }: OperationModel): string {
  return `${pascal}Input, ${pascal}Result, ${pascal}Media`;
}

/** The type arguments of an operation's pages. */
export function pageArguments({ pascal }: OperationModel): string {
  return `${pascal}Input, ${pascal}Data, ${pascal}Item`;
}

/** A type of the runtime, in the form whose input may be left out if the operation needs none. */
export function callType(name: string, operation: OperationModel): Import {
  if (needsInput(operation)) return importType(name, CODEGEN);
  return importType(`Optional${name}`, CODEGEN);
}

function constant(file: SourceFile, model: ClientModel, operation: OperationModel): string {
  const { name, pagination } = operation;
  const bigints = model.values?.settings.int64 === "bigint" && operation.values !== undefined;
  const define = importValue("defineOperation", CODEGEN);
  const plain = file.code`/* @__PURE__ */ ${define}(${literal(descriptorOf(file, operation, bigints))})`;
  const defined = converted(file, operation, plain);
  const declared = file.code`${jsdoc(operationDocs(operation))}export const ${name}: ${choice(file, operation)}${callType("Operation", operation)}<
  ${typeArguments(file, operation)}
>`;
  if (!pagination) return `${declared} = ${defined};`;
  return file.code`${declared} & ${callType("Pages", operation)}<${pageArguments(operation)}> = ${paginated(file, pagination, defined, bigints)};`;
}

/** An operation that takes and gives the values of a program, if some of its own look otherwise on the wire. */
function converted(file: SourceFile, operation: OperationModel, defined: string): string {
  if (!operation.values) return defined;
  const values = importValue(operationValuesName(operation), "./values.ts");
  return file.code`/* @__PURE__ */ ${importValue("convertValues", VALUES)}(${defined}, ${values})`;
}

/** It stands before the usual signature, because that would take some options with an `accept` too. */
function choice(file: SourceFile, operation: OperationModel): string {
  if (choicesOf(operation).length === 0) return "";
  return file.code`${callType("Choice", operation)}<${choiceArguments(operation)}> & `;
}
