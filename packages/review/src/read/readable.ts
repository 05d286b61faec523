import { byPlace, checkKeywords } from "@specwright/codegen/stages";
import {
  type Diagnostic,
  type Document,
  GRAMMAR,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  type Location,
  SpecError,
  visitsOf,
} from "@specwright/openapi/internal";
import { listed } from "../json-value.ts";
import { notA, type Problem, placed, text, type Unreadable } from "./problem.ts";
import { wrongReference } from "./references.ts";
import { samePaths } from "./same-paths.ts";
import { wrongValues } from "./values.ts";

const PARAMETER_LOCATIONS = ["path", "query", "header", "cookie"];
const TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"];

/**
 * Refuses what cannot be read as OpenAPI.
 * @throws SpecError with every place
 */
export function checkReadable(document: Document): void {
  const found = unreadablePlaces(document);
  if (found.length > 0) throw new SpecError(found.map(diagnosticOf));
}

/**
 * What cannot be read as OpenAPI, in an old version as in a new one. What is only against rules of ours passes: a base
 * that breaks them can be compared.
 */
export function unreadablePlaces(document: Document): Unreadable[] {
  const { bundled } = document;
  const problems = [
    ...wrongPaths(bundled, document.version),
    ...wrongSlots("document", bundled),
    ...wrongValues("document", bundled),
  ];
  const references: Problem[] = [];
  for (const { kind, node, parent, key } of visitsOf(document)) {
    if (!isObject(node)) {
      if (kind !== "schema" || typeof node !== "boolean") problems.push(notA("an object", parent, key, node));
      continue;
    }
    references.push(...wrongReference(document, kind, node));
    if (node.$ref === undefined || kind === "schema") problems.push(...wrongIn(kind, node));
  }
  const found = [
    ...problems.map((problem) => placed(document, "not-openapi", problem)),
    ...references.map((problem) => placed(document, "unresolved-ref", problem)),
    ...samePaths(document),
    ...wrongKeywords(document),
  ];
  return found.sort(byPlace);
}

function diagnosticOf({ file, line, col, rule, message, hint }: Unreadable): Diagnostic {
  return { file, line, col, rule, message, hint };
}

/** The gate names the places of a file; what stands there is found by walking once more. */
function wrongKeywords(document: Document): Unreadable[] {
  const wrong = checkKeywords(document);
  if (wrong.length === 0) return [];
  const places = new Map(wrong.map((one) => [placeText(one), one]));
  return visitsOf(document).flatMap(({ kind, node }) => {
    if (kind !== "schema" || !isObject(node)) return [];
    return keyPlaces(node).flatMap(([holder, key]) => {
      const at = places.get(placeText(document.locate(holder, key)));
      places.delete(placeText(document.locate(holder, key)));
      return at ? [{ ...at, node: holder, key }] : [];
    });
  });
}

function keyPlaces(schema: JsonObject): [holder: JsonObject, key: string][] {
  const own = Object.keys(schema).map((key): [JsonObject, string] => [schema, key]);
  const { patternProperties: named } = schema;
  if (!isObject(named)) return own;
  return [...own, ...Object.keys(named).map((key): [JsonObject, string] => [named, key])];
}

function placeText({ file, line, col }: Location): string {
  return `${file}:${line}:${col}`;
}

function wrongPaths(node: JsonObject, version: Document["version"]): Problem[] {
  if ("paths" in node || (version !== "3.0" && ("webhooks" in node || "components" in node))) return [];
  return [{ node, key: "paths", message: "there are no paths", hint: "Write paths: {} where there are none." }];
}

function wrongIn(kind: Kind, node: JsonObject): Problem[] {
  return [...wrongSlots(kind, node), ...wrongWords(kind, node), ...wrongValues(kind, node)];
}

function wrongWords(kind: Kind, node: JsonObject): Problem[] {
  if (kind === "parameter") return wrongParameter(node);
  if (kind === "schema") return wrongType(node);
  return [];
}

/** A list that is none, or a map that is none. */
function wrongSlots(kind: Kind, node: JsonObject): Problem[] {
  const { keywords } = GRAMMAR[kind];
  return Object.keys(node).flatMap((key) => {
    const slot = Object.hasOwn(keywords, key) ? keywords[key] : undefined;
    const value = node[key];
    if (!slot || value === undefined || !("kind" in slot) || slot.holds === "object") return [];
    if (slot.holds === "list" && !Array.isArray(value)) return [notA("an array", node, key, value)];
    if (slot.holds !== "list" && !isObject(value)) return [notA("an object", node, key, value)];
    return [];
  });
}

function wrongParameter(node: JsonObject): Problem[] {
  const { name, in: place } = node;
  const problems: Problem[] = [];
  if (typeof name !== "string")
    problems.push({ node, key: "name", message: "this parameter has no name", hint: "Give it the one on the wire." });
  if (!PARAMETER_LOCATIONS.some((known) => known === place)) {
    const hint = `It is in ${PARAMETER_LOCATIONS.join(", ")}.`;
    problems.push({ node, key: "in", message: wrongLocation(place), hint });
  }
  return problems;
}

function wrongLocation(location: Json | undefined): string {
  if (location === undefined) return 'this parameter has no "in"';
  return `a parameter cannot be in ${text(location)}`;
}

function wrongType(node: JsonObject): Problem[] {
  return listed(node.type)
    .filter((word) => !TYPES.some((known) => known === word))
    .map((word) => ({
      node,
      key: "type",
      message: `${text(word)} is no type of JSON Schema`,
      hint: `Known: ${TYPES.join(", ")}.`,
    }));
}
