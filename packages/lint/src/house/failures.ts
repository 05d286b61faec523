import { type Diagnostic, type Document, findOperations, isObject } from "@specwright/openapi/internal";

/** Every operation says how it fails. */
export function checkFailures(document: Document): Diagnostic[] {
  const silent = findOperations(document).filter(({ node }) => !documentsFailure(node.responses));
  return silent.map(({ id, node, method, path }) => ({
    ...document.locate(node, "responses"),
    rule: "operation-failure",
    message: `${method.toUpperCase()} ${path} documents no failure that a caller can cause`,
    hint: `Describe the statuses that a source documents. Where none does, say so in redocly.yaml: house/operation-failure, except, ${id}: <reason>.`,
  }));
}

function documentsFailure(responses: unknown): boolean {
  return Object.keys(isObject(responses) ? responses : {}).some((status) => status.startsWith("4"));
}
