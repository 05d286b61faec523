import { type Diagnostic, type Document, findOperations } from "@specwright/openapi";

/** First words of operationIds. A verb that is missing here is added here, so that somebody thinks about it once. */
const VERBS = new Set(
  `accept add answer approve archive assign batch cancel chat check clone close complete confirm copy count create deactivate
  delete describe disable download enable end export fetch find get import invite list mark merge move notify open patch
  pause publish query read receive refresh reject remove rename reopen replace report reset resolve restore resume retry
  revoke run search send set share start stop submit subscribe sync transfer unsubscribe update upload upsert validate
  verify`.split(/\s+/),
);

/** Names become methods, and summaries and descriptions their documentation: every operation has all three. */
export function checkOperationTexts(document: Document): Diagnostic[] {
  return findOperations(document).flatMap(({ node, method, path }) => {
    const where = `${method.toUpperCase()} ${path}`;
    const missing = ["summary", "description"]
      .filter((key) => typeof node[key] !== "string" || String(node[key]).trim() === "")
      .map((key) => ({
        ...document.locate(node, "operationId"),
        rule: `operation-${key}`,
        message: `${where} has no ${key}`,
        hint: "A summary says in a few words what it does; a description says what a caller has to know.",
      }));
    // Redocly's rules name an operation that has none.
    const { operationId: id } = node;
    return typeof id === "string" ? [...missing, ...checkName(document, node, id)] : missing;
  });
}

function checkName(document: Document, node: object, id: string): Diagnostic[] {
  const [, verb = ""] = /^([a-z]+)(?:[A-Z][a-z0-9]*)+$/.exec(id) ?? [];
  if (VERBS.has(verb)) return [];
  const message = verb
    ? `"${verb}" of "${id}" is not known as a verb`
    : `"${id}" is not a verb and a noun in camelCase`;
  const hint = verb
    ? "Begin with a verb, or add it to VERBS in packages/lint/src/house/operations.ts."
    : "Write it like updateSession or listUserSessions.";
  return [{ ...document.locate(node, "operationId"), rule: "operation-name", message, hint }];
}
