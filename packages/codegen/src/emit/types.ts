import type { ClientModel } from "../model/types.ts";
import type { SchemaTypes } from "../types/openapi-typescript.ts";
import { type Emitter, newSource } from "./generated-file.ts";

/** src/gen/types.ts: each component schema as a type of its own, whose name editors show. */
export const emitTypes: Emitter = (model, { schemaTypes }) => {
  const file = newSource(model);
  file.add(...typeDeclarations(model, schemaTypes));
  if (model.schemas.length === 0) file.add("export {};");
  return { path: "src/gen/types.ts", content: file.toString() };
};

/** The component schemas as declarations. */
export function typeDeclarations(model: ClientModel, { named }: SchemaTypes): string[] {
  return model.schemas.map(({ wire }) => named.get(wire) ?? "");
}
