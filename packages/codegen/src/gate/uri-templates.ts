import {
  type Document,
  type FoundOperation,
  findOperations,
  membersOf,
  objectsIn,
  parametersOf,
} from "@specwright/openapi/internal";
import { type Defect, withoutOperation } from "./defect.ts";

/** An expression of RFC 6570 that is more than a name, without its braces: `?a,b`, `+path`, `list*`. */
const EXPRESSION = /^[+#./;?&=,!@|]|[*,]|:\d+$/;

/** Whether what stands between the braces of a path is an expression that OpenAPI does not know. */
export function isExpression(text: string): boolean {
  return EXPRESSION.test(text);
}

/**
 * Paths that are URI templates (RFC 6570). What is written `{?a,b}` there are query parameters, if they are declared as
 * such; for other expressions OpenAPI has no words.
 */
export function checkUriTemplates(document: Document): Defect[] {
  const paths = membersOf(document.inlined.paths);
  const byPath = Map.groupBy(findOperations(document), ({ path }) => path);
  const taken = new Set(Object.keys(paths));
  return [...byPath].flatMap(([path, operations]): Defect[] => {
    if (path.startsWith("x-")) return [];
    const lost = operations.flatMap((operation) => withoutWords(document, operation));
    const expressions = queryExpressions(path);
    if (lost.length > 0 || expressions.length === 0 || operations.some(declaresThem)) return lost;
    const key = freePath(
      expressions.reduce((rest, one) => rest.replace(one, ""), path),
      taken,
    );
    const message = `${JSON.stringify(path)} has ${expressions.join(" and ")}, and OpenAPI has the query beside the path`;
    const hint = `Write the path as ${key}: the parameters are declared already.`;
    const remedy = { done: `it is treated as ${key}`, edits: [{ path: ["paths", path], key }] };
    return [{ ...document.locate(paths, path), rule: "path-expression", message, hint, remedy }];
  });
}

/** A fragment, which is not sent, keeps apart what is one path for servers. */
function freePath(wanted: string, taken: Set<string>): string {
  let key = wanted;
  for (let count = 2; taken.has(key); count++) key = `${wanted}#${count}`;
  taken.add(key);
  return key;
}

function expressionsIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, text]) => text as string).filter(isExpression);
}

function queryExpressions(path: string): string[] {
  return expressionsIn(path)
    .filter((text) => /^[?&]/.test(text))
    .map((text) => `{${text}}`);
}

/** Whether an expression is the name of a path parameter, strange as it is. */
function declaresThem(operation: FoundOperation): boolean {
  return expressionsIn(operation.path).some((text) => isDeclared(operation, "path", text));
}

function isDeclared(operation: FoundOperation, place: string, name: string): boolean {
  return objectsIn(parametersOf(operation)).some((one) => one.in === place && one.name === name);
}

/** The first expression of its path that an operation has no parameters for. */
function withoutWords(document: Document, operation: FoundOperation): Defect[] {
  for (const text of expressionsIn(operation.path)) {
    const problem = problemOf(operation, text);
    if (problem === undefined) continue;
    const at = document.locate(operation.item, operation.method);
    const hint = "Write {name} for a path parameter, and declare query parameters beside the path.";
    const message = `the path has {${text}}, ${problem}`;
    return [{ ...at, rule: "path-expression", message, hint, remedy: withoutOperation(operation) }];
  }
  return [];
}

function problemOf(operation: FoundOperation, text: string): string | undefined {
  if (isDeclared(operation, "path", text)) return undefined;
  if (!/^[?&]/.test(text)) return "which no path parameter of OpenAPI says";
  const names = text
    .slice(1)
    .split(",")
    .map((name) => name.replace(/\*$|:\d+$/, ""));
  const missing = names.filter((name) => !isDeclared(operation, "query", name));
  return missing.length === 0 ? undefined : `and ${operation.id} declares no query parameter ${missing.join(", ")}`;
}
