import { type Emitter, header } from "./generated-file.ts";

/** src/gen/wire.ts: the types of `raw`, whose values are those of the wire. Only if other values are not. */
export const emitWire: Emitter = (model, { wireTypes }) => {
  if (wireTypes === undefined) return undefined;
  return { path: "src/gen/wire.ts", content: `${header(model)}\n\n${wireTypes.trim()}\n` };
};
