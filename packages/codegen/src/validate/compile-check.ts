import { type Document, isObject, type Json, SpecError, walk } from "@specwright/openapi";
import { type Constant, compileSchema } from "./compile-schema.ts";
import { partsAt, readFunction } from "./function-code.ts";
import type { CheckModel } from "./validators.ts";

/** A check that is still to be compiled. */
export interface CheckDraft {
  readonly name: string;
  readonly title: string;
  /** As `dialect` writes it. */
  readonly schema: Json;
  /** The schema in the description, for its place. */
  readonly origin: Json;
}

/** Whether a schema has a keyword for unevaluated parts. If any has, every check has to say what it evaluates. */
export function asksForUnevaluated({ schema }: CheckDraft): boolean {
  const asks = (node: Json): boolean =>
    isObject(node) && ("unevaluatedProperties" in node || "unevaluatedItems" in node);
  return asks(schema) || [...walk("schema", schema)].some(({ node }) => asks(node));
}

/** @throws SpecError where a keyword has a value that it cannot have. */
export function compileCheck(document: Document, draft: CheckDraft, unevaluated: boolean): CheckModel {
  const { name, title, schema, origin } = draft;
  try {
    const { code, constants, evaluated } = compileSchema(schema, unevaluated);
    const { text, uses } = readFunction(
      code,
      constants.map((constant) => constant.name),
    );
    return { name, title, code: text, constants: constants.flatMap((constant) => needed(constant, uses)), evaluated };
  } catch (cause) {
    const message = `no check can be made of this schema: ${(cause as Error).message}`;
    const hint = "Give each keyword a value as JSON Schema 2020-12 has it.";
    throw new SpecError([{ ...document.locate(origin), rule: "schema-invalid", message, hint }]);
  }
}

/** Ajv gives every function its whole schema. Most functions look at a few lists of it, or at nothing. */
function needed(constant: Constant, uses: ReadonlyMap<string, readonly (readonly string[])[]>): Constant[] {
  const ways = uses.get(constant.name);
  if (!ways) return [];
  if (constant.kind !== "data") return [constant];
  return [{ ...constant, value: partsAt(constant.value, ways) }];
}
