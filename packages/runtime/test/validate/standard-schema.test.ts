import type { StandardSchemaV1 } from "@standard-schema/spec";
import { expect, expectTypeOf, test } from "vitest";
import { all, object, properties, standardSchema, string } from "../../src/validate-v1.ts";

interface Thing {
  name?: string;
}

const schema = standardSchema<Thing>(all(object, properties({ name: string })));

/** What a library does that takes any Standard Schema. */
async function parse<S extends StandardSchemaV1>(any: S, value: unknown): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await any["~standard"].validate(value);
  if (result.issues)
    throw new Error(result.issues.map(({ path, message }) => `${path?.join(".")} ${message}`).join("\n"));
  return result.value as StandardSchemaV1.InferOutput<S>;
}

test("is what the specification calls one, with the type of the schema", () => {
  expectTypeOf(schema).toExtend<StandardSchemaV1<Thing, Thing>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<Thing>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<Thing>();
  // @ts-expect-error the type of the schema is not that of something else
  const wrong: StandardSchemaV1<{ other: 1 }> = schema;
  expect(wrong["~standard"]).toMatchObject({ version: 1, vendor: "specwright" });
});

test("gives the very value that is as described, and issues for any other", async () => {
  const thing = { name: "a" };
  expect(await parse(schema, thing)).toBe(thing);
  await expect(parse(schema, { name: 7 })).rejects.toThrow(/^name must be string$/);
  expect(schema["~standard"].validate(7)).toEqual({
    issues: [{ path: [], message: "must be object", keyword: "type" }],
  });
});
