import { describe, expect, it, vi } from "vitest";
import { printFailure, runContract } from "../../src/index.ts";
import { SchemaSet } from "../../src/schema/schema-set.ts";
import { SecondOpinion } from "../../src/suite/second-opinion.ts";
import { secondOpinionExceptions } from "../../src/suite/second-opinion-exceptions.ts";
import { fixtureContract } from "./fixture-client.ts";

function both(schema: object): { ajv: SchemaSet; second: SecondOpinion } {
  const ajv = new SchemaSet({ source: "test", root: { schema } }, "request");
  return { ajv, second: new SecondOpinion(ajv) };
}

describe("what both validators refuse", () => {
  it.each<[schema: object, value: unknown]>([
    [{ type: "integer" }, "1"],
    [{ multipleOf: 0.05 }, 0.025],
    [{ maxLength: 1 }, "\u{1f600}a"],
    [{ format: "uuid" }, "?"],
    [{ contains: { type: "integer" }, maxContains: 1 }, [1, 2]],
    [{ dependentRequired: { a: ["b"] } }, { a: 1 }],
    [{ unevaluatedProperties: false, allOf: [{ properties: { a: true } }] }, { b: 1 }],
    [{ if: { required: ["a"] }, else: { required: ["b"] } }, {}],
  ])("%j refuses %j", (schema, value) => {
    const { ajv, second } = both(schema);
    expect([ajv.accepts("/schema", value), second.problem("/schema", value)]).toEqual([false, expect.any(String)]);
  });
});

describe("an exception is still needed, and covers its case", () => {
  it.each(secondOpinionExceptions)("$reason", ({ shown: { schema, value } }) => {
    const { ajv, second } = both(schema);
    expect([ajv.accepts("/schema", value), second.problem("/schema", value)]).toEqual([false, undefined]);
    expect(second.refuses("/schema", value)).toBe(true);
  });

  it("covers nothing that the second validator would have to see", () => {
    const { second } = both({ type: "string", maxLength: 1 });
    expect(second.refuses("/schema", "a")).toBe(false);
  });
});

describe("what Ajv gets wrong: the README lists it as a limit", () => {
  const dependentSchemas = { gift: { properties: { card: true } } };
  const integer = { type: "integer" };
  const contains = { contains: { const: 7 } };
  const limits: readonly [name: string, schema: object, value: unknown, right: "accepted" | "refused"][] = [
    [
      "dependentSchemas beside unevaluatedProperties",
      { properties: { zip: true }, dependentSchemas, unevaluatedProperties: false },
      { zip: 1 },
      "accepted",
    ],
    [
      "unevaluatedItems beside contains and prefixItems",
      { type: "array", prefixItems: [integer], ...contains, unevaluatedItems: integer },
      [1, 7, "x"],
      "refused",
    ],
    ["unevaluatedItems beside contains", { ...contains, unevaluatedItems: false }, [7, "x"], "refused"],
    ["unevaluatedItems above contains", { allOf: [contains], unevaluatedItems: integer }, [7, "x"], "refused"],
  ];

  // `it.fails` passes as long as Ajv is wrong: the day it fails, Ajv is right, and the limit can go.
  it.fails.each(limits)("%s, by Ajv", (_, schema, value, right) => {
    expect(both(schema).ajv.accepts("/schema", value)).toBe(right === "accepted");
  });

  it.each(limits)("%s, but not by the second validator", (_, schema, value, right) => {
    expect(both(schema).second.problem("/schema", value) === undefined).toBe(right === "accepted");
  });
});

it("a negative case on which the validators disagree fails, with operation, case and value", async () => {
  const parameters = [{ name: "limit", in: "query", schema: { type: "integer", maximum: 9 } }];
  const get = { operationId: "listThings", parameters, responses: { "204": { description: "x" } } };
  const root = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/things": { get } } };
  const blind = vi.spyOn(SecondOpinion.prototype, "problem").mockReturnValue(undefined);
  try {
    const { failures } = await runContract(fixtureContract(root), { runs: 1 });
    expect(failures.map((failure) => printFailure(failure))).toContainEqual(
      expect.stringMatching(
        /^listThings has query limit maximum: 10 refused \(#.*\): 10 should be invalid, and Ajv agrees, but a second validator accepts it: /,
      ),
    );
  } finally {
    blind.mockRestore();
  }
});
