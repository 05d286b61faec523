import { type Document, isObject } from "@specwright/openapi/internal";
import type { Unreadable } from "./problem.ts";

/** Path templates that differ in the names between the braces only: OpenAPI calls them identical, and allows one. */
export function samePaths(document: Document): Unreadable[] {
  const { paths } = document.bundled;
  if (!isObject(paths)) return [];
  const first = new Map<string, string>();
  return Object.keys(paths).flatMap((path) => {
    const requests = path.replace(/\{[^{}]*\}/g, "{}");
    const known = first.get(requests);
    if (path.startsWith("x-") || known === undefined) {
      first.set(requests, path);
      return [];
    }
    const { file, line, col } = document.locate(paths, known);
    return [
      {
        ...document.locate(paths, path),
        rule: "not-openapi",
        node: paths,
        key: path,
        message: `${path} is the same path as ${known} (${file}:${line}:${col})`,
        hint: "OpenAPI allows one template for the same requests: put the operations of both into one of them.",
      },
    ];
  });
}
