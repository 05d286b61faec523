import {
  type Document,
  type FoundOperation,
  findOperations,
  IGNORED_HEADERS,
  isObject,
  type JsonObject,
  type Location,
  operationPath,
} from "@specwright/openapi";
import { type Defect, indexedObjects, type Remedy, shape, takenFor, without, withoutOperation } from "./defect.ts";
import { isExpression } from "./uri-templates.ts";

const STYLES: { readonly [place: string]: readonly string[] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/** Headers of the connection, which no caller of `fetch` can set. */
const SENT_BY_FETCH = new Set(
  "connection content-length expect host keep-alive te trailer transfer-encoding upgrade".split(" "),
);

/** A parameter of an operation, and where it is listed. */
interface Listed {
  readonly operation: FoundOperation;
  readonly parameter: JsonObject;
  /** Keys from the root of the description to its entry in the list. */
  readonly path: readonly string[];
}

/** Parameters that cannot be sent, and paths whose parameters are not those that are declared. */
export function checkParameters(document: Document): Defect[] {
  return findOperations(document).flatMap((operation) => {
    const listed = listedParameters(operation);
    const problems = listed.flatMap((one) => checkOne(document, one));
    if (problems.length > 0) return problems;
    return [...checkTemplate(document, operation, listed), ...checkTwice(document, operation)];
  });
}

/** What `parametersOf` says, with the place of each entry. */
function listedParameters(operation: FoundOperation): Listed[] {
  const { item, node, path } = operation;
  const keyOf = ({ in: place, name }: JsonObject): string => `${place} ${name}`;
  const own = indexedObjects(node.parameters);
  const taken = new Set(own.map(([, parameter]) => keyOf(parameter)));
  const shared = indexedObjects(item.parameters).filter(([, parameter]) => !taken.has(keyOf(parameter)));
  const list = (entries: [number, JsonObject][], holder: readonly string[]): Listed[] =>
    entries.map(([index, parameter]) => ({ operation, parameter, path: [...holder, "parameters", String(index)] }));
  return [...list(shared, ["paths", path]), ...list(own, operationPath(operation))].filter(
    ({ parameter }) => !isIgnored(parameter),
  );
}

function isIgnored({ in: place, name }: JsonObject): boolean {
  return place === "header" && IGNORED_HEADERS.has(String(name).toLowerCase());
}

function checkOne(document: Document, listed: Listed): Defect[] {
  const { parameter } = listed;
  const { name, in: place } = parameter;
  const fail = (key: string, message: string, hint: string, remedy: Remedy): Defect[] => [
    { ...document.locate(parameter, key), rule: "parameter-invalid", message, hint, remedy },
  ];
  if (typeof name !== "string" || name === "" || /[\p{Cc}\u2028\u2029]/u.test(name))
    return fail(
      "name",
      "this parameter has no usable name",
      "Give it the name that stands on the wire.",
      withoutIt(listed),
    );
  const styles = typeof place === "string" ? STYLES[place] : undefined;
  if (!styles) {
    const hint = "A parameter is in path, query, header or cookie.";
    return fail("in", `"${name}" is in ${JSON.stringify(place)}`, hint, withoutIt(listed));
  }
  if (place !== "query" && place !== "path" && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    const hint = "Use the letters that RFC 9110 allows.";
    return fail("name", `"${name}" cannot be the name of a ${place}`, hint, withoutIt(listed));
  }
  if (place === "header" && SENT_BY_FETCH.has(name.toLowerCase())) {
    const message = `fetch sends ${name} by itself, or not at all`;
    const remedy = without("parameter", `"${name}" of ${listed.operation.id}`, listed.path);
    return [{ ...document.locate(parameter, "name"), rule: "header-of-fetch", message, hint: "Leave it out.", remedy }];
  }
  if (parameter.style !== undefined && !styles.includes(String(parameter.style))) {
    const message = `style "${parameter.style}" is not for ${place} parameters`;
    const remedy = takenFor("the usual style is used", [...listed.path, "style"]);
    return fail("style", message, `Use one of ${styles.join(", ")}.`, remedy);
  }
  return checkValue(document, listed);
}

/** What no parameter can be sent for: the parameter goes if the operation can be called without it. */
function withoutIt({ operation, parameter, path }: Listed): Remedy {
  if (parameter.required === true || parameter.in === "path") return withoutOperation(operation);
  return without("parameter", `"${String(parameter.name)}" of ${operation.id}`, path);
}

function checkValue(document: Document, { parameter, path }: Listed): Defect[] {
  const { content, schema, name } = parameter;
  const asText = takenFor("it is taken for text", [...path, "schema"], { type: "string" });
  if (content !== undefined) {
    const types = Object.keys(isObject(content) ? content : {});
    if (types.length === 1) return [];
    const edits = types.slice(1).map((type) => ({ path: [...path, "content", type] }));
    const first = { done: `${types[0]} is used`, edits };
    const text = { ...asText, edits: [{ path: [...path, "content"] }, ...(schema === undefined ? asText.edits : [])] };
    return [shape(document.locate(parameter, "content"), "exactly one media type", types.length > 1 ? first : text)];
  }
  if (schema !== undefined) return [];
  const hint = 'Add "schema: { type: string }", or what it is.';
  const message = `"${name}" has neither schema nor content`;
  return [{ ...document.locate(parameter, "name"), rule: "parameter-invalid", message, hint, remedy: asText }];
}

function checkTemplate(document: Document, operation: FoundOperation, listed: readonly Listed[]): Defect[] {
  const { path } = operation;
  const wanted = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string));
  const inPath = listed.filter(({ parameter }) => parameter.in === "path");
  const fixed = new Set([...new URLSearchParams(path.replace(/#.*$/s, "").replace(/^[^?]*/, "")).keys()]);
  const repeated = listed.filter(({ parameter }) => parameter.in === "query" && fixed.has(String(parameter.name)));
  const declared = new Set(inPath.map(({ parameter }) => parameter.name));
  const missing = [...wanted].filter((name) => !declared.has(name) && !isExpression(name));
  const unused = inPath.filter(({ parameter }) => !wanted.has(String(parameter.name)));
  return [
    ...repeated.map(
      (one): Defect => ({
        ...document.locate(one.parameter, "name"),
        rule: "query-fixed",
        message: `the path ${path} gives "${String(one.parameter.name)}" its value already`,
        hint: "Take the parameter away, or the value out of the path.",
        remedy: takenFor("it is ignored", one.path),
      }),
    ),
    ...missing.map((name) => undeclared(document, operation, name, missing)),
    ...unused.map(
      (one): Defect => ({
        ...document.locate(one.parameter, "name"),
        rule: "path-parameter-unused",
        message: `${path} has no {${String(one.parameter.name)}}`,
        hint: "Add it to the path, or take the parameter away.",
        remedy: takenFor("it is ignored", one.path),
      }),
    ),
  ];
}

function undeclared(document: Document, operation: FoundOperation, name: string, all: readonly string[]): Defect {
  const { path, item, method, node, id } = operation;
  const declaration = (one: string): JsonObject => ({
    name: one,
    in: "path",
    required: true,
    schema: { type: "string" },
  });
  const listPath = [...operationPath(operation), "parameters"];
  const hasList = Array.isArray(node.parameters);
  return {
    ...document.locate(item, method),
    rule: "path-parameter-missing",
    message: `${path} has {${name}}, and ${id} declares no path parameter of that name`,
    hint: `Add { name: ${name}, in: path, required: true, schema: … }.`,
    remedy: hasList
      ? takenFor("it is taken for text", [...listPath, "-"], declaration(name))
      : takenFor("it is taken for text", listPath, all.map(declaration)),
  };
}

function checkTwice(document: Document, operation: FoundOperation): Defect[] {
  const seen = new Set<string>();
  return indexedObjects(operation.node.parameters).flatMap(([index, parameter]) => {
    const key = `${parameter.in} parameter "${parameter.name}"`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const at: Location = document.locate(parameter, "name");
    const hint = "A parameter is known by its name and place: take one away.";
    const remedy = takenFor("the first one counts", [...operationPath(operation), "parameters", String(index)]);
    return [{ ...at, rule: "parameter-duplicate", message: `the ${key} stands here twice`, hint, remedy }];
  });
}
