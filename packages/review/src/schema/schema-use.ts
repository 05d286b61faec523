import type { Json, JsonObject } from "@specwright/openapi";

/** A schema where it is used; `true` for one that is left out. */
export interface SchemaUse {
  readonly schema: Json | undefined;
  readonly holder: JsonObject;
  readonly key: string;
}
