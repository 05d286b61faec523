import {
  type Document,
  type FoundOperation,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  type Location,
  operationPath,
} from "@specwright/openapi/internal";
import { type Defect, indexedObjects, type Remedy, shape, takenFor, without, withoutOperation } from "./defect.ts";
import { type Listed, listedParameters } from "./listed-parameters.ts";
import { checkTemplate } from "./path-parameters.ts";

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

/** Parameters that cannot be sent, and paths whose parameters are not those that are declared. */
export function checkParameters(document: Document): Defect[] {
  return findOperations(document).flatMap((operation) => {
    const listed = listedParameters(operation);
    const problems = listed.flatMap((one) => checkOne(document, one));
    if (problems.length > 0) return problems;
    return [...checkTemplate(document, operation, listed), ...checkTwice(document, operation)];
  });
}

function checkOne(document: Document, listed: Listed): Defect[] {
  const { parameter } = listed;
  const { name, in: place } = parameter;
  const fail = (key: string, message: string, hint: string, remedy: Remedy): Defect[] => [
    { ...document.locate(parameter, key), rule: "parameter-invalid", message, hint, remedy },
  ];
  if (typeof name !== "string" || name === "" || /[\p{Cc}\u2028\u2029]/u.test(name))
    return fail("name", "this parameter has no usable name", "Give it the name that is sent.", withoutIt(listed));
  const styles = typeof place === "string" ? STYLES[place] : undefined;
  if (!styles) {
    const hint = "A parameter is in path, query, header or cookie.";
    return fail("in", `"${name}" ${strangePlace(document, place)}`, hint, withoutIt(listed));
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
    const message = `style "${parameter.style}" ${strangeStyle(document, parameter)}`;
    const remedy = takenFor("the default style is used", [...listed.path, "style"]);
    return fail("style", message, `Use one of ${styles.join(", ")}.`, remedy);
  }
  return checkValue(document, listed);
}

function strangePlace(document: Document, place: Json | undefined): string {
  if (place === undefined) return 'does not say where it is, by "in"';
  if (place !== "querystring") return `is in ${JSON.stringify(place)}`;
  if (document.version !== "3.2") return 'is in "querystring", which belongs to OpenAPI 3.2';
  return "is the whole query string, which clients send as single parameters";
}

function strangeStyle(document: Document, { style, in: place }: JsonObject): string {
  if (style !== "cookie" || place !== "cookie") return `is not for ${place} parameters`;
  if (document.version !== "3.2") return "belongs to OpenAPI 3.2";
  return "writes a value as it is, and clients write it percent-encoded";
}

/** What no parameter can be sent for: the parameter goes if the operation can be called without it. */
function withoutIt({ operation, parameter, path }: Listed): Remedy {
  if (parameter.required === true || parameter.in === "path") return withoutOperation(operation);
  return without("parameter", `"${String(parameter.name)}" of ${operation.id}`, path);
}

function checkValue(document: Document, { parameter, path }: Listed): Defect[] {
  const { content, schema, name } = parameter;
  const asText = takenFor("it is treated as text", [...path, "schema"], { type: "string" });
  if (content !== undefined) {
    const types = Object.keys(isObject(content) ? content : {});
    if (types.length === 1) return schema === undefined ? [] : [schemaBeside(document, parameter, path)];
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

function schemaBeside(document: Document, parameter: JsonObject, path: readonly string[]): Defect {
  const message = `"${parameter.name}" has a schema beside its content`;
  const hint = "A parameter has one of the two: schema with a style, or content with a media type.";
  const remedy = takenFor("content counts", [...path, "schema"]);
  return { ...document.locate(parameter, "schema"), rule: "parameter-invalid", message, hint, remedy };
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
    const hint = "Name and place identify a parameter. Remove one of the two.";
    const remedy = takenFor("the first one counts", [...operationPath(operation), "parameters", String(index)]);
    return [{ ...at, rule: "parameter-duplicate", message: `the ${key} is listed twice`, hint, remedy }];
  });
}
