import type { Json, JsonObject } from "@specwright/openapi";
import { Code, Imported, type Printable } from "../../print/literal.ts";
import { CHECK, WRITE_ONLY } from "../dialect.ts";
import { acceptsAll, call, type Inner, type Keyword, silent } from "./keyword.ts";

/** Keywords for values of every type, in the order in which Ajv asks them. */
export const ANY_VALUE: readonly Keyword[] = [
  { name: CHECK, holds: "string", write: (name: string) => [new Code(name)] },
  { name: "const", holds: "anything", write: (value: Json) => [call(forAny("constOf", [value]), value)] },
  { name: "enum", holds: "array", write: (values: Json[]) => [call(forAny("enumOf", values), ...values)] },
  { name: "not", holds: "schema", write: (schema: Json, _, inner) => [call("not", inner(schema))] },
  { name: "anyOf", holds: "array", write: (schemas: Json[], _, inner) => [call("anyOf", ...schemas.map(inner))] },
  { name: "oneOf", holds: "array", write: (schemas: Json[], _, inner) => [call("oneOf", ...schemas.map(inner))] },
  { name: "allOf", holds: "array", write: (schemas: Json[], _, inner) => schemas.flatMap((one) => parts(inner(one))) },
  { name: "if", holds: "schema", write: condition },
  silent("then"),
  silent("else"),
  { name: WRITE_ONLY, holds: "boolean", write: () => [new Imported("writeOnly")] },
];

/** Most values are compared by `===`; who lists arrays or objects needs another function. */
function forAny(name: string, values: readonly Json[]): string {
  return values.some((value) => typeof value === "object" && value !== null) ? `${name}Any` : name;
}

/** All of all of something is all of it. */
function parts(written: Printable): readonly Printable[] {
  if (written instanceof Imported && written.name === "all") return written.args ?? [];
  return [written];
}

function condition(schema: Json, { then: yes, else: no }: JsonObject, inner: Inner): readonly Printable[] {
  if (acceptsAll(yes) && acceptsAll(no)) return [];
  const clause = (one: Json | undefined): Printable => (acceptsAll(one) ? undefined : inner(one as Json));
  if (acceptsAll(no)) return [call("when", inner(schema), clause(yes))];
  return [call("when", inner(schema), clause(yes), clause(no))];
}
