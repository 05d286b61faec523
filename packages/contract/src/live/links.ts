import { at, child, type Json, pointerKeys } from "@specwright/openapi/internal";
import { objectOr, stringOr, type UnknownObject } from "../document/json.ts";
import type { Operation } from "../document/operation.ts";
import { resolvedAt } from "../document/resolved-object.ts";
import { findResponse } from "../response/judge-response.ts";

/** A parameter of an operation, and the part of an answer that OpenAPI's `links` say its value is. */
export interface Link {
  readonly operation: string;
  readonly parameter: string;
  /** JSON pointer into the body of the answer. */
  readonly pointer: string;
}

/** The links of the response that documents a status. Other expressions than those of bodies are ignored. */
export function linksOf(root: UnknownObject, operation: Operation, status: number): Link[] {
  const response = findResponse(operation, status);
  if (response === undefined) return [];
  const links = child(response.pointer, "links");
  return Object.keys(objectOr(resolvedAt(root, links)?.value)).flatMap((name) => {
    const link = resolvedAt(root, child(links, name))?.value ?? {};
    const target = stringOr(link.operationId, undefined);
    if (target === undefined) return [];
    return Object.entries(objectOr(link.parameters)).flatMap(([key, expression]) => {
      const [, pointer] = /^\$response\.body#(.*)$/s.exec(String(expression)) ?? [];
      if (pointer === undefined) return [];
      // A name may say where the parameter is: `path.id`.
      return [{ operation: target, parameter: key.replace(/^(path|query|header|cookie)\./, ""), pointer }];
    });
  });
}

/** What a link's pointer finds in a body. */
export function linkedValue(body: unknown, { pointer }: Link): unknown {
  return at(body as Json, pointerKeys(pointer));
}
