import type { Openness } from "../schema/reason.ts";
import type { SchemaUse } from "../schema/schema-use.ts";
import type { Side } from "./side.ts";
import type { AsText } from "./texts.ts";

/** One version of a schema, as one side sees it. */
export interface SidedUse {
  readonly side: Side;
  readonly use: SchemaUse;
  readonly version: "base" | "head";
}

/** Whether every value of the narrow schema is one of the wide schema. */
export interface Question {
  readonly narrow: SidedUse;
  readonly wide: SidedUse;
  readonly openness: Openness;
  readonly asText: AsText;
}
