import type { OperationChecks } from "../../src/validate/check.ts";
import {
  all,
  array,
  defineCheck,
  integer,
  items,
  maxLength,
  object,
  properties,
  required,
  string,
} from "../../src/validate-v1.ts";

const thing = defineCheck(() => all(object, properties({ name: string })));

/** What is described of `sendThing` and `getThing` of the test provider. */
export const CHECKS: readonly OperationChecks[] = [
  {
    id: "sendThing",
    input: all(object, required("body"), properties({ query: all(object, properties({ limit: integer })) })),
    bodies: { "application/json": thing, "text/plain": all(string, maxLength(3)) },
    responses: {
      200: { json: thing },
      201: { lines: thing },
      "4XX": { json: all(object, required("code")) },
      default: { json: all(object, required("fault")) },
    },
  },
  {
    id: "listThings",
    responses: { 200: { json: all(object, properties({ things: all(array, items(string)) })) } },
  },
];
