import { importType } from "../print/source-file.ts";
import { type Emitter, newSource } from "./generated-file.ts";

/** src/gen/schema.ts: the types of the wire, `paths`, `components` and `operations`. */
export const emitSchema: Emitter = (model, { schemaTypes }) => {
  const file = newSource(model);
  for (const { name } of model.schemas) file.name(importType(name, "./types.ts"));
  file.add(schemaTypes.schema.trim());
  return { path: "src/gen/schema.ts", content: file.toString() };
};
