import { Ajv2020 } from "ajv/dist/2020.js";
import type { Check, OperationChecks } from "../../src/validate/check.ts";

const ajv = new Ajv2020({ allErrors: true, strict: false });

/** A check like those that the generator compiles. */
export const check = (schema: object | boolean): Check => ajv.compile(schema) as unknown as Check;

const thing = { type: "object", properties: { name: { type: "string" } } };

/** What is described of `sendThing` and `getThing` of the test provider. */
export const CHECKS: readonly OperationChecks[] = [
  {
    id: "sendThing",
    input: check({
      type: "object",
      required: ["body"],
      properties: { query: { type: "object", properties: { limit: { type: "integer" } } } },
    }),
    bodies: { "application/json": check(thing), "text/plain": check({ type: "string", maxLength: 3 }) },
    responses: {
      200: { json: check(thing) },
      201: { lines: check(thing) },
      "4XX": { json: check({ type: "object", required: ["code"] }) },
      default: { json: check({ type: "object", required: ["fault"] }) },
    },
  },
  {
    id: "listThings",
    responses: {
      200: {
        json: check({ type: "object", properties: { things: { type: "array", items: { type: "string" } } } }),
      },
    },
  },
];
