import { type Emitter, header } from "./generated-file.ts";

/** src/gen/schema.ts: the types of the wire, `paths`, `components` and `operations`. */
export const emitSchema: Emitter = (model, { schemaTypes }) => ({
  path: "src/gen/schema.ts",
  content: `${header(model)}\n\n${schemaTypes.trim()}\n`,
});
