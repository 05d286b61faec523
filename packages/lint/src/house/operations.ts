import { type Diagnostic, type Document, findOperations } from "@specwright/openapi";

/** First words of operationIds that every workspace has. redocly.yaml adds others. */
const VERBS: readonly string[] =
  `accept add answer approve archive assign batch cancel chat check clone close complete confirm copy count create deactivate
  delete describe disable download enable end export fetch find get import invite list mark merge move notify open patch
  pause publish query read receive refresh reject remove rename reopen replace report reset resolve restore resume retry
  revoke run search send set share start stop submit subscribe sync transfer unsubscribe update upload upsert validate
  verify`.split(/\s+/);

/**
 * Names become methods, and summaries and descriptions their documentation: every operation has all three.
 * @param verbs words that a name may begin with, in addition to those that every workspace has
 */
export function checkOperationTexts(document: Document, verbs: readonly string[] = []): Diagnostic[] {
  const known = new Set([...VERBS, ...verbs]);
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
    return typeof id === "string" ? [...missing, ...checkName(document, node, id, known)] : missing;
  });
}

function checkName(document: Document, node: object, id: string, known: ReadonlySet<string>): Diagnostic[] {
  const [, verb = ""] = /^([a-z]+)(?:[A-Z][a-z0-9]*)+$/.exec(id) ?? [];
  if (known.has(verb)) return [];
  return [{ ...document.locate(node, "operationId"), rule: "operation-name", ...badName(id, verb) }];
}

function badName(id: string, verb: string): Pick<Diagnostic, "message" | "hint"> {
  if (verb === "")
    return {
      message: `"${id}" is not a verb and a noun in camelCase`,
      hint: "Write it like updateSession or listUserSessions.",
    };
  const hint = `Begin with a verb. If this is one, add it in redocly.yaml: house/operation-name: { severity: error, verbs: [${verb}] }.`;
  return { message: `"${verb}" of "${id}" is not known as a verb`, hint };
}
