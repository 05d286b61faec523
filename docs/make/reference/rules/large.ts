import { stringify } from "yaml";
import type { Example } from "./examples.ts";

/** Descriptions that are too large to be shown, and what is shown in their place. */
export interface LargeExample extends Example {
  readonly shown: { readonly broken: string; readonly mended: string };
}

/** Examples of the rules that ask how much there is, by rule. */
export const LARGE_EXAMPLES: ReadonlyMap<string, LargeExample> = new Map([
  [
    "limit-size",
    {
      ...pair(properties(10_001), { type: "object", additionalProperties: { type: "string" } }),
      shown: {
        broken: "a schema with 10,001 properties",
        mended: "a map: `{ type: object, additionalProperties: { type: string } }`",
      },
    },
  ],
  [
    "limit-depth",
    {
      ...pair(nested(210), nested(20)),
      shown: { broken: "a list of lists, 210 deep", mended: "the same, 20 deep" },
    },
  ],
  [
    "limit-expansions",
    {
      broken: { "openapi.yaml": described(doubled(20)) },
      mended: { "openapi.yaml": described(doubled(5)) },
      shown: {
        broken: "20 schemas, each with the one after it twice in its `allOf`: a million of them",
        mended: "5 such schemas",
      },
    },
  ],
]);

type Schema = { readonly [keyword: string]: unknown };

function pair(broken: Schema, mended: Schema): Example {
  return {
    broken: { "openapi.yaml": described({ Pet: broken }) },
    mended: { "openapi.yaml": described({ Pet: mended }) },
  };
}

function described(schemas: Schema): string {
  return stringify({ paths: {}, components: { schemas } });
}

function properties(count: number): Schema {
  const named = Array.from({ length: count }, (_, index) => [`p${index}`, { type: "string" }]);
  return { type: "object", properties: Object.fromEntries(named) as Schema };
}

function nested(depth: number): Schema {
  if (depth === 0) return { type: "string" };
  return { type: "array", items: nested(depth - 1) };
}

function doubled(count: number): Schema {
  const schemas = Array.from({ length: count }, (_, index) => {
    const next = { $ref: `#/components/schemas/S${index + 1}` };
    return [`S${index}`, { allOf: [next, next] }];
  });
  return { ...(Object.fromEntries(schemas) as Schema), [`S${count}`]: { type: "object" } };
}
