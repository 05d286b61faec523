import { type Emitter, newSource } from "./generated-file.ts";
import { typeDeclarations } from "./types.ts";

/** src/gen/wire.ts: the types of `raw`, whose values are those of the wire. Only if other values are not. */
export const emitWire: Emitter = (model, { wireTypes }) => {
  if (wireTypes === undefined) return undefined;
  const file = newSource(model);
  file.add(...typeDeclarations(model, wireTypes), wireTypes.schema.trim());
  return { path: "src/gen/wire.ts", content: file.toString() };
};
