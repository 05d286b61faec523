import { type Diagnostic, type Document, isObject, type JsonObject, pointer, walk } from "@specwright/openapi";
import { exampleValidator, type PlacedExample } from "./validate.ts";

/** Every body has a named example, and every example is what its schema says. */
export function checkExamples(document: Document): Diagnostic[] {
  const validate = exampleValidator(document);
  const problems: Diagnostic[] = [];
  for (const { kind, node, path, parent, key } of walk("document", document.bundled)) {
    if (!isObject(node) || "$ref" in node) continue;
    if (kind === "mediaType" && isBody(path) && !isObject(node.examples)) {
      const message = `the ${key} of ${place(path)} has no named example`;
      const hint = "Add examples: { name: { externalValue: examples/… } }: tests and documentation are made of them.";
      problems.push({ ...document.locate(parent, key), rule: "example-missing", message, hint });
    }
    const holds = (kind === "mediaType" || kind === "parameter" || kind === "header") && node.schema !== undefined;
    const schemaAt = document.locate(node, holds ? "schema" : undefined);
    const examples = holds ? examplesOf(document, node) : kind === "schema" ? schemaExamples(document, node) : [];
    const schema = pointer(holds ? [...path, "schema"] : path);
    for (const example of examples) problems.push(...validate(schema, schemaAt, example));
  }
  return problems;
}

function isBody(path: readonly string[]): boolean {
  return path[0] === "paths" || path[0] === "components"
    ? path.at(-2) === "content" && !path.includes("parameters")
    : false;
}

function place(path: readonly string[]): string {
  if (path[0] === "components") return `${path[1]}.${path[2]}`;
  return `${String(path[2]).toUpperCase()} ${path[1]} ${path[3] === "responses" ? path[4] : "request"}`;
}

function examplesOf(document: Document, holder: JsonObject): PlacedExample[] {
  const entries = Object.entries(isObject(holder.examples) ? holder.examples : {});
  const named = entries.flatMap(([name, entry]): PlacedExample[] => {
    const target = isObject(entry) && typeof entry.$ref === "string" ? document.resolve(entry.$ref) : entry;
    if (!isObject(target) || target.value === undefined) return [];
    return [{ name, value: target.value, at: document.locate(target, "value") }];
  });
  return [...named, ...single(document, holder)];
}

function schemaExamples(document: Document, schema: JsonObject): PlacedExample[] {
  const { examples } = schema;
  const listed = Array.isArray(examples)
    ? examples.map((value, index) => ({ name: "", value, at: document.locate(examples, index) }))
    : [];
  return [...listed, ...single(document, schema)];
}

function single(document: Document, holder: JsonObject): PlacedExample[] {
  const { example: value } = holder;
  return value === undefined ? [] : [{ name: "", value, at: document.locate(holder, "example") }];
}
