import { type Diagnostic, type Document, isObject, references, walk } from "@specwright/openapi";

/** What the mock and the tests would follow in vain: references to nothing, and examples that are on the web. */
export function brokenReferences(document: Document): Diagnostic[] {
  return [...danglingReferences(document), ...examplesOnTheWeb(document)];
}

function danglingReferences(document: Document): Diagnostic[] {
  return [...references("document", document.bundled)].flatMap(({ node, reference }): Diagnostic[] => {
    if (document.resolve(reference) !== undefined) return [];
    const message = `${JSON.stringify(reference)} points to nothing`;
    const hint = "Mend the pointer, or add what it names.";
    return [{ ...document.locate(node, "$ref"), rule: "unresolved-ref", message, hint }];
  });
}

function examplesOnTheWeb(document: Document): Diagnostic[] {
  return [...walk("document", document.bundled)].flatMap(({ kind, node }): Diagnostic[] => {
    if (kind !== "example" || !isObject(node) || typeof node.externalValue !== "string") return [];
    const message = `the externalValue ${JSON.stringify(node.externalValue)} is on the web, and only files are read`;
    const hint = "Point it at a file beside the document, or write the value inline.";
    return [{ ...document.locate(node, "externalValue"), rule: "example-on-the-web", message, hint }];
  });
}
