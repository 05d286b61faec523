import {
  type Diagnostic,
  type Document,
  findOperations,
  isObject,
  type Json,
  type JsonObject,
  METHODS,
} from "@specwright/openapi";

/** Paths, methods and operationIds that no client can be made of. */
export function checkOperations(document: Document): Diagnostic[] {
  return [...checkPaths(document), ...checkIds(document)];
}

function checkPaths(document: Document): Diagnostic[] {
  const { paths } = document.inlined;
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    if (path.startsWith("x-")) return [];
    const at = document.locate(paths, path);
    if (!/^\/[^?#\s\p{Cc}]*$/u.test(path) || !balanced(path)) {
      const hint = "A path begins with /, has no query, fragment or white space, and closes each brace that it opens.";
      return [{ ...at, rule: "path-invalid", message: `${JSON.stringify(path)} is not a path template`, hint }];
    }
    return isObject(item) ? checkMethods(document, item, path) : [shape(at, "a path item")];
  });
}

function balanced(path: string): boolean {
  return !/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""));
}

function checkMethods(document: Document, item: JsonObject, path: string): Diagnostic[] {
  return ["trace", "query", "additionalOperations"]
    .filter((key) => key in item)
    .map((key) => ({
      ...document.locate(item, key),
      rule: "method-unsupported",
      message: `${path} has "${key}", which ${key === "trace" ? "fetch refuses to send" : "belongs to OpenAPI 3.2"}`,
      hint: "Leave the operation out of the description that clients are generated from.",
    }))
    .concat(
      METHODS.filter((method) => method in item && !isObject(item[method])).map((method) =>
        shape(document.locate(item, method), "an operation"),
      ),
    );
}

export function shape(at: { file: string; line: number; col: number }, expected: string): Diagnostic {
  return {
    ...at,
    rule: "structure",
    message: `this is not ${expected}`,
    hint: "See the OpenAPI specification for its form.",
  };
}

function checkIds(document: Document): Diagnostic[] {
  const first = new Map<Json, string>();
  return findOperations(document).flatMap(({ method, path, node }) => {
    const id = node.operationId as Json;
    const at = document.locate(node, "operationId");
    const where = `${method.toUpperCase()} ${path}`;
    // Without one it is named after method and path.
    if (id === undefined) return [];
    if (typeof id !== "string" || !/[a-zA-Z]/.test(id) || /[\p{Cc}\u2028\u2029'"`\\;(){}<>]/u.test(id)) {
      const hint = "Use letters, digits, and - _ . / : or spaces between words.";
      return [
        { ...at, rule: "operation-id-invalid", message: `${JSON.stringify(id)} cannot become a method name`, hint },
      ];
    }
    const known = first.get(id);
    first.set(id, known ?? where);
    const hint = "operationIds are unique in a description: rename one.";
    return known
      ? [{ ...at, rule: "operation-id-duplicate", message: `"${id}" is also the operationId of ${known}`, hint }]
      : [];
  });
}
