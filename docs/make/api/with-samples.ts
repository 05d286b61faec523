import {
  type ClientModel,
  callText,
  clientLines,
  exampleCalls,
  methodText,
  type OperationModel,
} from "@specwright/codegen/stages";
import {
  asComment,
  type Document,
  findOperations,
  type JsonObject,
  operationPath,
  sentMethod,
} from "@specwright/openapi/internal";

/** The bundled description with our client's calls beside each operation. The document itself stays as it is. */
export function withSamples(document: Document, model: ClientModel): Document {
  const found = findOperations(document);
  const edits = model.operations.flatMap((operation) => {
    const place = found.find(({ path, method }) => path === operation.path && sentMethod(method) === operation.method);
    if (place === undefined) return [];
    const value: JsonObject[] = [{ lang: "TypeScript", source: callOf(model, operation) }];
    return [{ path: [...operationPath(place), "x-codeSamples"], value }];
  });
  return document.edit(edits);
}

/** A renderer has room for one call in each language: the first one. */
function callOf(model: ClientModel, operation: OperationModel): string {
  const [call] = exampleCalls(operation);
  if (call === undefined) return `// ${asComment(methodText(model.camel, operation))}(…)`;
  return [
    ...clientLines(model, operation),
    "",
    `const answer = await ${callText(model.camel, operation, call, "")};`,
  ].join("\n");
}
