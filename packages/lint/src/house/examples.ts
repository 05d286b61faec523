import { readSettings } from "@specwright/codegen/stages";
import {
  type Diagnostic,
  type Document,
  type Folder,
  followed,
  isObject,
  itemsOf,
  type JsonObject,
  type Kind,
  membersOf,
  pointer,
  type Visit,
  walk,
} from "@specwright/openapi/internal";
import { mediaKind } from "./media-kind.ts";
import { judgeStream } from "./stream-examples.ts";
import { exampleValidator, type PlacedExample, type Validate } from "./validate.ts";

/** What has examples of a schema beside it. */
const HOLDERS = new Set<Kind>(["mediaType", "parameter", "header"]);

/**
 * Every body that is no file has a named example, and every example is what its schema says.
 * @param formats formats of the workspace's own
 */
export function checkExamples(folder: Folder, document: Document, formats: readonly string[] = []): Diagnostic[] {
  const validate = exampleValidator(document, formats);
  const end = readSettings(folder).settings.events?.end;
  return [...walk("document", document.bundled)].flatMap((visit) => {
    const { kind, node, path } = visit;
    if (!isObject(node) || "$ref" in node) return [];
    if (kind === "schema") {
      const at = document.locate(node);
      return schemaExamples(document, node).flatMap((example) => validate(pointer(path), at, example));
    }
    if (!HOLDERS.has(kind)) return [];
    const judge = kind === "mediaType" ? bodyJudge(document, validate, visit, end) : validate;
    return [...withoutExample(document, visit, node), ...judgedExamples(document, node, path, judge)];
  });
}

function judgedExamples(document: Document, node: JsonObject, path: readonly string[], judge: Validate): Diagnostic[] {
  const key = node.itemSchema === undefined ? "schema" : "itemSchema";
  if (node[key] === undefined) return [];
  const at = document.locate(node, key);
  return examplesOf(document, node).flatMap((example) => judge(pointer([...path, key]), at, example));
}

/** A text is what is sent where the schema is of a value that the media type writes as text, such as an object in XML. */
function bodyJudge(document: Document, validate: Validate, { node, key }: Visit, end: string | undefined): Validate {
  const kind = mediaKind(key, node as JsonObject, document.bundled);
  if (kind === "value") return validate;
  if (kind === "events" || kind === "lines")
    return (...example) => judgeStream({ document, validate, kind, end }, ...example);
  const { type = "string" } = membersOf(followed(document.bundled, (node as JsonObject).schema));
  if ([type].flat().includes("string")) return validate;
  return (schema, at, example) => (typeof example.value === "string" ? [] : validate(schema, at, example));
}

function withoutExample(document: Document, { kind, path, parent, key }: Visit, node: JsonObject): Diagnostic[] {
  if (kind !== "mediaType" || !isBody(path) || isObject(node.examples)) return [];
  // Nobody can show a file in a description.
  if (mediaKind(key, node, document.bundled) === "bytes") return [];
  const message = `the ${key} of ${place(path)} has no named example`;
  const hint = /^multipart\//i.test(key)
    ? "Add examples: { name: { value: … } }, with a text in place of each file. Tests and documentation are made from them."
    : "Add examples: { name: { externalValue: examples/… } }. Tests and documentation are made from them.";
  return [{ ...document.locate(parent, key), rule: "example-missing", message, hint }];
}

function isBody(path: readonly string[]): boolean {
  if (path[0] !== "paths" && path[0] !== "components") return false;
  return path.at(-2) === "content" && !path.includes("parameters") && !path.includes("headers");
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
