import type { JsonObject } from "@specwright/openapi";
import type { SchemaUse } from "../schema/schema-use.ts";
import type { FormMessage } from "./form-message.ts";

/** A part of a form in both versions. */
export interface FormPart extends FormMessage {
  readonly name: string;
  /** The media types of the body. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly uses: { readonly before: SchemaUse; readonly after: SchemaUse };
  /** How it is encoded, where that is said. */
  readonly encoding: { readonly was: JsonObject | undefined; readonly is: JsonObject | undefined };
}
