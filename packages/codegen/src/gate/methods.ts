import { type Document, isObject, type JsonObject, METHODS, membersOf } from "@specwright/openapi/internal";
import { type Defect, shape, takenFor, withoutMethod } from "./defect.ts";
import { FORBIDDEN, REGISTERED } from "./method-names.ts";
import { checkStrayOperations } from "./stray-operations.ts";

/** Keywords that are methods in OpenAPI 3.2 only. */
const OF_3_2 = ["query", "additionalOperations"];

/** Methods of a path that no client can send, and operations that are none. */
export function checkMethods(document: Document, item: JsonObject, path: string): Defect[] {
  return [
    ...keywordMethods(document, item, path),
    ...(document.version === "3.2" ? additionalMethods(document, item, path) : []),
    ...shapelessOperations(document, item, path),
    ...checkStrayOperations(document, item, path),
  ];
}

function keywordMethods(document: Document, item: JsonObject, path: string): Defect[] {
  const early = document.version === "3.2" ? [] : OF_3_2.filter((key) => Object.hasOwn(item, key));
  const trace = Object.hasOwn(item, "trace") ? ["trace"] : [];
  const unsupported = (key: string, reason: string): Defect => {
    const message = `${path} has "${key}", ${reason}`;
    return { ...unsendable(document, item, key), message, remedy: withoutMethod(key, ["paths", path, key]) };
  };
  return [
    ...early.map((key) => unsupported(key, "which belongs to OpenAPI 3.2")),
    ...trace.map((key) => unsupported(key, "which fetch refuses to send")),
  ];
}

function additionalMethods(document: Document, item: JsonObject, path: string): Defect[] {
  const methods = membersOf(item.additionalOperations);
  return Object.keys(methods).flatMap((method): Defect[] => {
    const way = ["paths", path, "additionalOperations", method];
    const defect = unsendable(document, methods, method);
    const keyword = method.toLowerCase();
    const capitals = method.toUpperCase();
    if (FORBIDDEN.test(method) || !/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(method)) {
      const message = `${path} has "${method}", which fetch refuses to send`;
      return [{ ...defect, message, remedy: withoutMethod(method, way) }];
    }
    if (isKeyword(keyword)) {
      const message = `${path} has "${method}" among additionalOperations, and a keyword for it`;
      const hint = `Write the operation under "${keyword}", beside additionalOperations.`;
      const edits = [{ path: way }, { path: ["paths", path, keyword], value: methods[method] ?? null }];
      const moved = { done: `it is treated as ${keyword}`, edits };
      const remedy = Object.hasOwn(item, keyword) ? withoutMethod(method, way) : moved;
      return [{ ...defect, message, hint, remedy }];
    }
    if (method === capitals || !REGISTERED.has(capitals)) return [];
    const message = `${path} has "${method}", which servers know as ${capitals}`;
    const taken = { done: `it is treated as ${capitals}`, edits: [{ path: way, key: capitals }] };
    const remedy = Object.hasOwn(methods, capitals) ? withoutMethod(method, way) : taken;
    return [{ ...defect, message, hint: `Write it as it is sent: ${capitals}.`, remedy }];
  });
}

function isKeyword(method: string): boolean {
  return method === "query" || METHODS.some((known) => known === method);
}

function unsendable(document: Document, holder: JsonObject, method: string): Defect {
  const hint = "Leave the operation out of the description that clients are generated from.";
  return { ...document.locate(holder, method), rule: "method-unsupported", message: "", hint };
}

function shapelessOperations(document: Document, item: JsonObject, path: string): Defect[] {
  return METHODS.filter((method) => Object.hasOwn(item, method) && !isObject(item[method])).map((method) =>
    shape(document.locate(item, method), "an operation", takenFor("it is ignored", ["paths", path, method])),
  );
}
