import {
  type Diagnostic,
  type Document,
  followed,
  isObject,
  itemsOf,
  type JsonObject,
  type Kind,
  membersOf,
  pointer,
  type Visit,
  walk,
} from "@specwright/openapi";
import { exampleValidator, type PlacedExample } from "./validate.ts";

/** What has examples of a schema beside it. */
const HOLDERS = new Set<Kind>(["mediaType", "parameter", "header"]);

/** Every body has a named example, and every example is what its schema says. */
export function checkExamples(document: Document): Diagnostic[] {
  const validate = exampleValidator(document);
  return [...walk("document", document.bundled)].flatMap((visit) => {
    const { kind, node, path } = visit;
    if (!isObject(node) || "$ref" in node) return [];
    if (kind === "schema") {
      const at = document.locate(node);
      return schemaExamples(document, node).flatMap((example) => validate(pointer(path), at, example));
    }
    const at = document.locate(node, "schema");
    const examples = HOLDERS.has(kind) && node.schema !== undefined ? examplesOf(document, node) : [];
    const invalid = examples.flatMap((example) => validate(pointer([...path, "schema"]), at, example));
    return [...withoutExample(document, visit, node), ...invalid];
  });
}

function withoutExample(document: Document, { kind, path, parent, key }: Visit, node: JsonObject): Diagnostic[] {
  if (kind !== "mediaType" || !isBody(path) || isObject(node.examples)) return [];
  const message = `the ${key} of ${place(path)} has no named example`;
  const hint = "Add examples: { name: { externalValue: examples/… } }: tests and documentation are made of them.";
  return [{ ...document.locate(parent, key), rule: "example-missing", message, hint }];
}

function isBody(path: readonly string[]): boolean {
  if (path[0] !== "paths" && path[0] !== "components") return false;
  return path.at(-2) === "content" && !path.includes("parameters");
}

function place([root, name, part, section, status]: readonly string[]): string {
  if (root === "components") return `${name}.${part}`;
  return `${String(part).toUpperCase()} ${name} ${section === "responses" ? status : "request"}`;
}

function examplesOf(document: Document, holder: JsonObject): PlacedExample[] {
  const named = Object.entries(membersOf(holder.examples)).flatMap(([name, entry]): PlacedExample[] => {
    const target = followed(document.bundled, entry);
    if (!isObject(target) || target.value === undefined) return [];
    return [{ name, value: target.value, at: document.locate(target, "value") }];
  });
  return [...named, ...single(document, holder)];
}

function schemaExamples(document: Document, schema: JsonObject): PlacedExample[] {
  const { examples } = schema;
  const listed = itemsOf(examples).map((value, index) => ({ name: "", value, at: document.locate(examples, index) }));
  return [...listed, ...single(document, schema)];
}

function single(document: Document, holder: JsonObject): PlacedExample[] {
  const { example: value } = holder;
  if (value === undefined) return [];
  return [{ name: "", value, at: document.locate(holder, "example") }];
}
