import type { OperationModel } from "@specwright/codegen/stages";
import { isObject, type JsonObject, sentMethod } from "@specwright/openapi/internal";
import { asObject } from "../json-value.ts";

/** What references to the schemas of a typed document begin with. */
export const SCHEMAS = "#/components/schemas/";

/** An operation of a typed document. */
export interface TypedOperation {
  readonly path: string;
  /** As the document writes it. */
  readonly method: string;
  readonly node: JsonObject;
  /** The same as that of its model. */
  readonly key: string;
}

export function typedOperations({ paths }: JsonObject): TypedOperation[] {
  return Object.entries(asObject(paths)).flatMap(([path, item]) =>
    Object.entries(asObject(item)).flatMap(([method, node]): TypedOperation[] => {
      if (!isObject(node)) return [];
      return [{ path, method, node, key: typedKey({ path, method }) }];
    }),
  );
}

export function typedKey({ method, path }: Pick<OperationModel, "method" | "path">): string {
  return `${sentMethod(method)} ${path}`;
}
