import { type Document, type Json, SpecError } from "@specwright/openapi";
import { expressionOf } from "./expression.ts";
import type { CheckModel } from "./validators.ts";

/** A check that is still to be written. */
export interface CheckDraft {
  readonly name: string;
  readonly title: string;
  /** As `dialect` writes it. */
  readonly schema: Json;
  /** The schema in the description, for its place. */
  readonly origin: Json;
}

/** @throws SpecError where a keyword has a value that it cannot have. */
export function writeCheck(document: Document, { name, title, schema, origin }: CheckDraft): CheckModel {
  try {
    return { name, title, expression: expressionOf(schema) };
  } catch (cause) {
    const message = `no check can be made of this schema: ${(cause as Error).message}`;
    const hint = "Give each keyword a value as JSON Schema 2020-12 has it.";
    throw new SpecError([{ ...document.locate(origin), rule: "schema-invalid", message, hint }]);
  }
}
