import { type Diagnostic, type Document, findOperations, isObject } from "@specwright/openapi";

/** What redocly.yaml says about the rule for a spec: the reason for each operation that documents no failure. */
export interface FailureOptions {
  readonly except?: { readonly [operationId: string]: unknown };
}

/** Every operation says how it fails, or somebody says why it does not. */
export function checkFailures(document: Document, { except = {} }: FailureOptions): Diagnostic[] {
  const operations = findOperations(document).map(({ id, node, method, path }) => ({
    id,
    where: `${method.toUpperCase()} ${path}`,
    place: document.locate(node, "responses"),
    fails: Object.keys(isObject(node.responses) ? node.responses : {}).some((status) => status.startsWith("4")),
  }));
  const silent = operations.filter(({ fails }) => !fails);
  const unexplained = silent
    .filter(({ id }) => String(except[id] ?? "").trim() === "")
    .map(({ id, where, place }) => ({
      ...place,
      rule: "operation-failure",
      message: `${where} documents no failure of the caller`,
      hint: `Describe the statuses that a source documents. Where none does, say so in redocly.yaml: house/operation-failure, except, ${id}: <reason>.`,
    }));
  const stale = Object.keys(except)
    .filter((id) => !silent.some((operation) => operation.id === id))
    .map((id) => ({
      ...document.locate(document.bundled, "paths"),
      rule: "operation-failure",
      message: `redocly.yaml excuses "${id}", which ${operations.some((one) => one.id === id) ? "documents a failure" : "is no operation"}`,
      hint: "Take the entry away from house/operation-failure, except.",
    }));
  return [...unexplained, ...stale];
}
