import type { JsonObject } from "@specwright/openapi";
import type { Conjunction } from "./conjunction.ts";
import type { Shape } from "./shape.ts";

/** Schemas as lists of shapes, for everything that the expansion itself asks for help. */
export interface Expansion {
  /** @throws TooComplex */
  shapes(conjunction: Conjunction): readonly Shape[];
  /** The same for schemas of one structure, in whichever version they stand. */
  hash(schema: JsonObject): string;
}
