import { type Diagnostic, SpecError } from "../../load/diagnostic.ts";
import { GRAMMAR, type Kind } from "../../load/grammar.ts";
import type { Document } from "../../load/read-document.ts";
import type { Json, JsonObject } from "../../load/source-file.ts";
import { isObject, walk } from "../../load/walk.ts";

const PLACES = ["path", "query", "header", "cookie"];
const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];

interface Problem {
  readonly node: object;
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/**
 * Refuses what cannot be read as OpenAPI, in an old version as in a new one. What is only against rules of ours passes:
 * a base that breaks them can be compared.
 * @throws SpecError with every place
 */
export function checkReadable(document: Document): void {
  const { bundled } = document;
  const problems = [...wrongPaths(bundled, document.version), ...wrongSlots("document", bundled)];
  for (const { kind, node, parent, key } of walk("document", bundled)) {
    if (!isObject(node)) {
      if (kind !== "schema" || typeof node !== "boolean") problems.push(notAn("object", parent, key, node));
    } else if (typeof node.$ref !== "string" || kind === "schema") problems.push(...wrongIn(kind, node));
  }
  const found = problems.map(
    ({ node, key, message, hint }): Diagnostic => ({
      ...document.locate(node, key in node ? key : undefined),
      rule: "not-openapi",
      message,
      hint,
    }),
  );
  if (found.length > 0) throw new SpecError(found);
}

function wrongPaths(node: JsonObject, version: Document["version"]): Problem[] {
  if ("paths" in node || (version === "3.1" && ("webhooks" in node || "components" in node))) return [];
  return [{ node, key: "paths", message: "there are no paths", hint: "Write paths: {} where there are none." }];
}

function wrongIn(kind: Kind, node: JsonObject): Problem[] {
  if (kind === "parameter") return [...wrongSlots(kind, node), ...wrongParameter(node)];
  return [...wrongSlots(kind, node), ...(kind === "schema" ? wrongType(node) : [])];
}

/** A list that is none, or a map that is none. */
function wrongSlots(kind: Kind, node: JsonObject): Problem[] {
  return Object.entries(GRAMMAR[kind]).flatMap(([key, slot]) => {
    const value = node[key];
    if (value === undefined || typeof slot === "string" || key === "*") return [];
    const [shape] = slot;
    if (shape === "list") return Array.isArray(value) ? [] : [notAn("array", node, key, value)];
    return isObject(value) ? [] : [notAn("object", node, key, value)];
  });
}

function notAn(wanted: "array" | "object", node: object, key: string, value: Json): Problem {
  const found = value === null ? "null" : Array.isArray(value) ? "an array" : `the ${typeof value} ${text(value)}`;
  return { node, key, message: `"${key}" is ${found}`, hint: `OpenAPI wants an ${wanted} here.` };
}

function text(value: Json): string {
  const written = JSON.stringify(value);
  return written.length > 40 ? `${written.slice(0, 39)}…` : written;
}

function wrongParameter(node: JsonObject): Problem[] {
  const { name, in: place } = node;
  const problems: Problem[] = [];
  if (typeof name !== "string")
    problems.push({ node, key: "name", message: "this parameter has no name", hint: "Give it the one on the wire." });
  if (!PLACES.some((known) => known === place)) {
    const message = place === undefined ? 'this parameter has no "in"' : `a parameter cannot be in ${text(place)}`;
    problems.push({ node, key: "in", message, hint: `It is in ${PLACES.join(", ")}.` });
  }
  return problems;
}

function wrongType(node: JsonObject): Problem[] {
  const words = node.type === undefined ? [] : [node.type].flat();
  return words
    .filter((word) => !TYPES.some((known) => known === word))
    .map((word) => ({
      node,
      key: "type",
      message: `${text(word)} is no type of JSON Schema`,
      hint: `Known: ${TYPES.join(", ")}.`,
    }));
}
