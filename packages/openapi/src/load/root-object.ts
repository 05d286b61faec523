import { isObject, type JsonObject } from "../json/json.ts";
import { SpecError } from "./diagnostic.ts";
import type { Sources } from "./sources.ts";

/** The object that a description's file holds. */
export function rootOf(sources: Sources, file: string): JsonObject {
  const root = sources.load(file);
  if (isObject(root)) return root;
  const hint = 'Begin with "openapi: 3.1.0".';
  const at = { file: sources.display(file), line: 1, col: 1 };
  throw new SpecError([{ ...at, rule: "not-openapi", message: "this is not an OpenAPI description", hint }]);
}
