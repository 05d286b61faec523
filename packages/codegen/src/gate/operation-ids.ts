import { type Document, findOperations, type Json, operationPath } from "@specwright/openapi/internal";
import type { Defect, Remedy } from "./defect.ts";

/** operationIds that cannot name a method, or that name two. Without one an operation is named after method and path. */
export function checkOperationIds(document: Document): Defect[] {
  const first = new Map<Json, string>();
  return findOperations(document).flatMap((operation): Defect[] => {
    const { method, path, node } = operation;
    const id = node.operationId as Json;
    if (id === undefined) return [];
    const idPath = [...operationPath(operation), "operationId"];
    const where = `${method.toUpperCase()} ${path}`;
    if (!isUsable(id)) {
      const hint = "Use letters, digits, and - _ . / : or spaces between words.";
      const message = `${JSON.stringify(id)} cannot become a method name`;
      const at = document.locate(node, "operationId");
      return [{ ...at, rule: "operation-id-invalid", message, hint, remedy: cleaned(id, idPath) }];
    }
    const known = first.get(id);
    first.set(id, known ?? where);
    if (known === undefined) return [];
    const hint = "operationIds are unique in a description: rename one.";
    const message = `"${id}" is also the operationId of ${known}`;
    const remedy = { done: `${where} is named after its method and path`, edits: [{ path: idPath }] };
    return [{ ...document.locate(node, "operationId"), rule: "operation-id-duplicate", message, hint, remedy }];
  });
}

function isUsable(id: Json): boolean {
  return typeof id === "string" && /\p{L}/u.test(id) && !/[\p{Cc}\u2028\u2029'"`\\;(){}<>]/u.test(id);
}

/** The id without what cannot stand in it. `List a Tag's Values` keeps its words. */
function cleaned(id: Json, path: readonly string[]): Remedy {
  const text = String(id)
    .replace(/['"`]/g, "")
    .replace(/[\p{Cc}\u2028\u2029\\;(){}<>]+/gu, " ")
    .trim();
  if (typeof id !== "string" || !/\p{L}/u.test(text))
    return { done: "the operation is named after its method and path", edits: [{ path }] };
  return { done: `it is read as ${JSON.stringify(text)}`, edits: [{ path, value: text }] };
}
