import {
  type Diagnostic,
  type Document,
  type FoundOperation,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  parametersOf,
} from "@specwright/openapi";
import { shape } from "./operations.ts";

const STYLES: { readonly [place: string]: readonly string[] } = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

export function checkParameters(document: Document): Diagnostic[] {
  return findOperations(document).flatMap((operation) => {
    const parameters = parametersOf(operation);
    const problems = parameters.flatMap((parameter) => checkOne(document, parameter));
    return problems.length > 0
      ? problems
      : [...checkTemplate(document, operation, parameters), ...checkTwice(document, operation)];
  });
}

function checkOne(document: Document, parameter: JsonObject): Diagnostic[] {
  const { name, in: place } = parameter;
  const at = (key: string): Diagnostic => ({
    ...document.locate(parameter, key),
    rule: "parameter-invalid",
    message: "",
    hint: "",
  });
  if (typeof name !== "string" || name === "" || /[\p{Cc}\u2028\u2029]/u.test(name)) {
    return [
      {
        ...at("name"),
        message: "this parameter has no usable name",
        hint: "Give it the name that stands on the wire.",
      },
    ];
  }
  const styles = typeof place === "string" ? STYLES[place] : undefined;
  if (!styles) {
    const hint = "A parameter is in path, query, header or cookie.";
    return [{ ...at("in"), message: `"${name}" is in ${JSON.stringify(place)}`, hint }];
  }
  if (place !== "query" && place !== "path" && !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name)) {
    return [
      {
        ...at("name"),
        message: `"${name}" cannot be the name of a ${place}`,
        hint: "Use the letters that RFC 9110 allows.",
      },
    ];
  }
  if (parameter.style !== undefined && !styles.includes(String(parameter.style))) {
    return [
      {
        ...at("style"),
        message: `style "${parameter.style}" is not for ${place} parameters`,
        hint: `Use one of ${styles.join(", ")}.`,
      },
    ];
  }
  const { content, schema } = parameter;
  if (isObject(content) ? Object.keys(content).length !== 1 : content !== undefined)
    return [shape(at("content"), "exactly one media type")];
  if (content === undefined && schema === undefined) {
    return [
      {
        ...at("name"),
        message: `"${name}" has neither schema nor content`,
        hint: 'Add "schema: { type: string }", or what it is.',
      },
    ];
  }
  return [];
}

function checkTemplate(
  document: Document,
  { path, item, node, method }: FoundOperation,
  parameters: JsonObject[],
): Diagnostic[] {
  const wanted = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name));
  const declared = new Set(parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name));
  const missing = [...wanted]
    .filter((name) => !declared.has(name as string))
    .map((name) => ({
      ...document.locate(item, method),
      rule: "path-parameter-missing",
      message: `${path} has {${name}}, and ${String(node.operationId)} declares no path parameter of that name`,
      hint: `Add { name: ${name}, in: path, required: true, schema: … }.`,
    }));
  const extra = parameters
    .filter((parameter) => parameter.in === "path" && !wanted.has(String(parameter.name)))
    .map((parameter) => ({
      ...document.locate(parameter, "name"),
      rule: "path-parameter-unused",
      message: `${path} has no {${String(parameter.name)}}`,
      hint: "Add it to the path, or take the parameter away.",
    }));
  return [...missing, ...extra];
}

function checkTwice(document: Document, { node }: FoundOperation): Diagnostic[] {
  const seen = new Set<string>();
  return list(node.parameters).flatMap((parameter) => {
    const key = `${parameter.in} parameter "${parameter.name}"`;
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const hint = "A parameter is known by its name and place: take one away.";
    return [
      {
        ...document.locate(parameter, "name"),
        rule: "parameter-duplicate",
        message: `the ${key} stands here twice`,
        hint,
      },
    ];
  });
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
