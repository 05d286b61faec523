import type { Json } from "../load/source-file.ts";
import type { MediaKind, OperationModel, Place } from "../model/types.ts";
import { jsdoc } from "../print/jsdoc.ts";
import { literal } from "../print/literal.ts";
import { importType, importValue, type SourceFile } from "../print/source-file.ts";
import { CODEGEN, type Emitter, newSource } from "./generated-file.ts";
import { operationDocs } from "./operation-docs.ts";
import { dataType, errorBodyType, inputType, needsInput, resultType } from "./operation-types.ts";

/** src/gen/operations.ts: for each operation its types, and its descriptor as a callable constant. */
export const emitOperations: Emitter = (model) => {
  const file = newSource(model);
  for (const operation of model.operations) {
    file.add(
      `${jsdoc([`What \`${operation.name}\` takes.`])}${inputType(file, model, operation)}`,
      `${jsdoc([`What \`${operation.name}\` resolves to.`])}${dataType(file, model, operation)}`,
      `${jsdoc([`What the documented failures of \`${operation.name}\` hold.`])}${errorBodyType(file, model, operation)}`,
      `${jsdoc([`Every outcome of \`${operation.name}\`, told apart by \`status\`.`])}${resultType(file, model, operation)}`,
      constant(file, operation),
    );
  }
  if (model.operations.length === 0) file.add("export {};");
  return { path: "src/gen/operations.ts", content: file.toString() };
};

export function typeArguments({ pascal }: OperationModel): string {
  return `${pascal}Input, ${pascal}Data, ${pascal}Result, ${pascal}ErrorBody`;
}

function constant(file: SourceFile, operation: OperationModel): string {
  const type = importType(needsInput(operation) ? "Operation" : "OptionalOperation", CODEGEN);
  const define = importValue("defineOperation", CODEGEN);
  const descriptor = literal(descriptorOf(operation));
  return file.code`${jsdoc(operationDocs(operation))}export const ${operation.name}: ${type}<
  ${typeArguments(operation)}
> = /* @__PURE__ */ ${define}(${descriptor});`;
}

function descriptorOf(operation: OperationModel): Json {
  const { id, method, path, server, body, responses, security } = operation;
  const styles = stylesOf(operation);
  const accept = [...new Set(responses.flatMap(({ variants }) => variants.map(({ mediaType }) => mediaType)))];
  return {
    id,
    method,
    path,
    ...(server ? { server } : {}),
    ...(Object.keys(styles).length > 0 ? { styles } : {}),
    ...(body ? { body: body.variants.map(({ mediaType }) => mediaType) } : {}),
    ...(accept.some((mediaType) => mediaType !== "application/json") ? { accept: accept.join(", ") } : {}),
    responses: Object.fromEntries(
      responses.map(({ status, variants }) => {
        const kinds = variants.map(({ kind }) => responseKind(kind));
        return [status, kinds.length > 1 ? kinds : (kinds[0] ?? "none")];
      }),
    ),
    ...(security ? { security: security.map((names) => [...names]) } : {}),
  };
}

function responseKind(kind: MediaKind): string {
  return kind === "form" ? "text" : kind === "multipart" ? "binary" : kind;
}

function stylesOf({ parameters }: OperationModel): { [place in Place]?: { [name: string]: Json } } {
  const styles: { [place in Place]?: { [name: string]: Json } } = {};
  for (const { place, name, style } of parameters) {
    if (!style) continue;
    styles[place] = { ...styles[place], [name]: { ...style } };
  }
  return styles;
}
