import { type Document, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { type Defect, shape, takenFor, without } from "./defect.ts";
import { checkMethods } from "./methods.ts";

/** Paths and methods that no client can be made of. */
export function checkPaths(document: Document): Defect[] {
  const { paths } = document.inlined;
  if (!isObject(paths)) return [];
  const taken = new Set(Object.keys(paths));
  return Object.entries(paths).flatMap(([path, item]) => {
    if (path.startsWith("x-")) return [];
    if (/\p{Cf}/u.test(path)) return [invisible(document, paths, path, taken)];
    return [...checkTemplate(document, paths, path), ...checkItem(document, paths, path, item)];
  });
}

/** A query and a fragment may stand in a path: the one is sent with each call, the other never. */
function checkTemplate(document: Document, paths: JsonObject, path: string): Defect[] {
  if (/^\/[^\s\p{Cc}]*$/u.test(path) && balanced(path)) return [];
  const hint = "A path begins with /, has no white space, and closes each brace that it opens.";
  const message = `${JSON.stringify(path)} is not a path template`;
  const defect: Defect = { ...document.locate(paths, path), rule: "path-invalid", message, hint };
  const absolute = `/${path}`;
  if (/^[^/\s\p{Cc}][^\s\p{Cc}]*$/u.test(path) && balanced(path) && !Object.hasOwn(paths, absolute)) {
    return [
      {
        ...defect,
        remedy: { done: `it is treated as ${absolute}`, edits: [{ path: ["paths", path], key: absolute }] },
      },
    ];
  }
  const remedy = without("operation", `of ${JSON.stringify(path)}`, ["paths", path]);
  return [{ ...defect, remedy: { ...remedy, done: "its operations are left out" } }];
}

/**
 * Letters that nobody sees make two paths of one, so that both can be described. No server knows them: a fragment, which
 * is not sent, keeps the two apart.
 */
function invisible(document: Document, paths: JsonObject, path: string, taken: Set<string>): Defect {
  const seen = path.replace(/\p{Cf}+/gu, "");
  let key = seen;
  for (let count = 2; taken.has(key); count++) key = `${seen}#${count}`;
  taken.add(key);
  const remedy = { done: `it is treated as ${key}`, edits: [{ path: ["paths", path], key }] };
  const message = `${JSON.stringify(seen)} has invisible characters`;
  const hint = "Write the path as servers know it, and two operations of one method with a fragment: /things#second.";
  return { ...document.locate(paths, path), rule: "path-invisible", message, hint, remedy };
}

function balanced(path: string): boolean {
  return !/[{}]/.test(path.replace(/\{[^{}]+\}/g, ""));
}

function checkItem(document: Document, paths: JsonObject, path: string, item: Json): Defect[] {
  if (!isObject(item))
    return [shape(document.locate(paths, path), "a path item", takenFor("it is ignored", ["paths", path]))];
  return checkMethods(document, item, path);
}
