import { type Diagnostic, type Document, isObject, type JsonObject, walk } from "@specwright/openapi/internal";

/** Where `nullable` means nothing by the letter of OpenAPI. Our clients take it for what is meant; other readers may not. */
export function checkNullable(document: Document): Diagnostic[] {
  return [...walk("document", document.bundled)].flatMap(({ kind, node }) => {
    if (kind !== "schema" || !isObject(node) || node.nullable !== true) return [];
    const why = ignored(document, node);
    if (why === undefined) return [];
    const problem = {
      rule: "nullable-ignored",
      message: `"nullable" says nothing here: ${why.reason}`,
      hint: why.hint,
    };
    return [{ ...document.locate(node, "nullable"), ...problem }];
  });
}

function ignored({ version }: Document, schema: JsonObject): { reason: string; hint: string } | undefined {
  if (version !== "3.0")
    return { reason: "OpenAPI 3.1 does not have it", hint: 'Add "null" to the types, or as an alternative of anyOf.' };
  if (typeof schema.$ref !== "string") return undefined;
  const hint = "Write nullable: true beside the type of the schema that is referred to.";
  return { reason: "OpenAPI 3.0 ignores every keyword beside a $ref", hint };
}
