import {
  type Diagnostic,
  type Document,
  type Edit,
  isObject,
  type Kind,
  type Location,
  references,
  walk,
} from "@specwright/openapi/internal";

/** A place of a document that nobody can follow. */
export interface Broken {
  readonly said: Diagnostic;
  /** What leaves the place as if nothing were said there: any value fits a schema, and any body a request. */
  readonly edit: Edit;
}

/** What the mock and the tests would follow in vain: references to nothing, and examples that are on the web. */
export function brokenReferences(document: Document): Broken[] {
  return [...danglingReferences(document), ...examplesOnTheWeb(document)];
}

function danglingReferences(document: Document): Broken[] {
  const dangling = [...references("document", document.bundled)].filter(
    ({ reference }) => document.resolve(reference) === undefined,
  );
  if (dangling.length === 0) return [];
  // Of another file the reader knows more than that nothing is found there.
  const known = new Map(document.unresolved.map((one) => [placeText(one), one]));
  return dangling.map(({ kind, node, reference, path }): Broken => {
    const at = document.locate(node, "$ref");
    const message = `${JSON.stringify(reference)} points to nothing`;
    const hint = "Fix the pointer, or add what it names.";
    return {
      said: known.get(placeText(at)) ?? { ...at, rule: "unresolved-ref", message, hint },
      edit: edit(kind, path),
    };
  });
}

function edit(kind: Kind, path: readonly string[]): Edit {
  // A body of which nothing is said is one that nobody may send.
  if (kind === "requestBody") return { path, value: { content: { "*/*": {} } } };
  return { path: [...path, "$ref"] };
}

function placeText({ file, line, col }: Location): string {
  return `${file}:${line}:${col}`;
}

function examplesOnTheWeb(document: Document): Broken[] {
  return [...walk("document", document.bundled)].flatMap(({ kind, node, path }): Broken[] => {
    if (kind !== "example" || !isObject(node) || typeof node.externalValue !== "string") return [];
    const message = `the externalValue ${JSON.stringify(node.externalValue)} is on the web, and only files are read`;
    const hint = "Point it at a file beside the document, or write the value inline.";
    const said = { ...document.locate(node, "externalValue"), rule: "example-on-the-web", message, hint };
    return [{ said, edit: { path: [...path, "externalValue"] } }];
  });
}
