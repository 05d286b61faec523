import type { MediaType, ResponseHeader } from "../document/operation.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { type Budget, sample } from "../generate/sample.ts";
import { isUnbuildable, Unbuildable } from "../generate/unbuildable.ts";
import { withDiscriminators } from "../generate/with-discriminators.ts";
import { withoutFaults } from "../generate/without-faults.ts";
import { fallsUnder, isJson, parseContentType } from "../request/media-type.ts";
import type { Answer } from "../response/judge-response.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import type { Picked } from "./pick-answer.ts";
import { rangeType } from "./range-type.ts";

// Parts of a value. When they are used up, only what is required is made.
const enough = 2_000;

/**
 * An answer made from the schemas of the document by this package, where Prism makes none that fits: large ones are cut
 * short, and what contains itself ends where it may.
 *
 * @throws Unbuildable
 */
export function ownAnswer(schemas: SchemaSet, picked: Picked, accept?: string): Answer {
  return answerWith(schemas, picked, picked.media && bodyOf(schemas, picked.media), accept);
}

/**
 * An answer with a body that is made already, and with the headers that it needs.
 *
 * @throws Unbuildable
 */
export function answerWith(
  schemas: SchemaSet,
  { status, response, media }: Picked,
  body: unknown,
  accept?: string,
): Answer {
  const headers = new Map(
    response.headers
      .filter(({ required }) => required)
      .map((header) => [header.name.toLowerCase(), textOf(schemas, header)]),
  );
  if (media === undefined) return { status, headers, body: undefined };
  headers.set("content-type", media.type.includes("*") ? rangeType(schemas, media, body, accept) : media.type);
  return { status, headers, body };
}

function bodyOf(schemas: SchemaSet, { schema, type }: MediaType): unknown {
  if (schema === undefined)
    return isJson(parseContentType(type).type) || fallsUnder("application/json", type) ? {} : "a";
  return made(schemas, schema, "json");
}

function textOf(schemas: SchemaSet, { schema }: ResponseHeader): string {
  if (schema === undefined) return "a";
  const value = made(schemas, schema, "header");
  return String(value);
}

// As much as may be, or else as little.
function made(schemas: SchemaSet, schema: string, place: "json" | "header"): unknown {
  for (const size of ["maximal", "minimal"] as const) {
    const budget: Budget = { left: enough };
    try {
      const value = sample({ schemas, direction: "response", place, size, budget }, nodeAt(schema));
      const kept = withoutFaults(schemas, schema, value);
      if (kept !== undefined) return withDiscriminators(schemas, schema, kept.value);
    } catch (error) {
      if (!isUnbuildable(error) || size === "minimal") throw error;
    }
  }
  throw new Unbuildable(schema, "no value was found that it accepts");
}
