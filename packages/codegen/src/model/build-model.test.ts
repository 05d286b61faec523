import { headlinesOf, problemsOf } from "@specwright/testing";
import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";

describe("names", () => {
  it.each([
    ["", "Acme", "Acme", "acme"],
    ["name: ACME Cloud", "ACME Cloud", "ACMECloud", "acme"],
    ["name: ACME", "ACME", "Acme", "acme"],
  ])("with the settings %j", (settings, name, pascal, camel) => {
    expect(modelOf("", settings)).toMatchObject({ name, pascal, camel, title: "Acme API" });
  });

  it("keeps component schemas apart from each other and from the client", () => {
    const { schemas } = modelOf(
      `paths: { /a: { get: { operationId: a, responses: {} } } }
components: { schemas: { foo_bar: {}, fooBar: {}, AInput: {}, Record: {}, AcmeClient: {}, "1": {}, Blob: {}, Success: {} } }`,
    );
    expect(schemas.map(({ wire, name }) => `${wire} ${name}`)).toEqual([
      "1 N1",
      "foo_bar FooBar",
      "fooBar FooBar2",
      "AInput AInput",
      "Record Record",
      "AcmeClient AcmeClientSchema",
      "Blob Blob",
      "Success Success",
    ]);
  });

  const twice =
    "paths:\n  /a:\n    get: { operationId: get_a, responses: {} }\n  /b:\n    get: { operationId: getA, responses: {} }";

  it("names the second of two operations that would be one method after its method and path", () => {
    const { operations } = modelOf(twice);
    expect(operations.map(({ id, name }) => `${id} ${name}`)).toEqual(["get_a getA", "getA getB"]);
  });

  it("gives a name to the operation whose operationId it is, before one that is named after its path", () => {
    const { operations } = modelOf(
      "paths:\n  /pets: { get: { responses: {} } }\n  /b: { get: { operationId: getPets, responses: {} } }",
    );
    expect(operations.map(({ id, name }) => `${id} ${name}`)).toEqual(["GET /pets getPets2", "getPets getPets"]);
  });

  it("refuses them where the settings are strict", () => {
    expect(problemsOf(() => modelOf(twice, "strict: true"))).toBe(
      `specs/acme/openapi.yaml:7:12 operation-name-taken: "getA" and "get_a" would both be the method getA
    Rename one, or give it a name of its own in provider.yaml: operations: { "getA": { name: … } }`,
    );
  });

  it("takes the name that provider.yaml gives", () => {
    const { operations } = modelOf(twice, "operations: { getA: { name: getOther } }");
    expect(operations.map(({ id, name, pascal }) => [id, name, pascal])).toEqual([
      ["get_a", "getA", "GetA"],
      ["getA", "getOther", "GetOther"],
    ]);
  });

  it("refuses a name for an operation that is not there", () => {
    expect(headlinesOf(() => modelOf("", "operations:\n  getB: { name: b }"))).toEqual([
      'specs/acme/provider.yaml:2:3 settings: operations names "getB", and the description has no such operation',
    ]);
  });
});

describe("quickstart", () => {
  const paths = `paths:
  /a:
    get: { operationId: getA, responses: {} }
    post: { operationId: postA, responses: {}, requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: integer } } }, examples: { wrong: { value: { a: x } }, right: { value: { a: 1 } } } } } } }`;

  it.each([
    ["the first operation where nothing is said", "", "getA", undefined],
    [
      "the operation that is named, with its first example that its type takes",
      "quickstart: { operation: postA }",
      "postA",
      "right",
    ],
    ["the example that is named", "quickstart: { operation: postA, example: right }", "postA", "right"],
  ])("%s", (_name, settings, operation, example) => {
    const { quickstart } = modelOf(paths, settings);
    expect([quickstart?.operation.id, quickstart?.example?.name]).toEqual([operation, example]);
  });

  it.each([
    [
      "an operation that is not there",
      "quickstart:\n  operation: getB",
      '2:3 settings: the description has no operation "getB"\n    There is getA, postA.',
    ],
    [
      "an example that is not there",
      "quickstart:\n  operation: postA\n  example: other",
      '3:3 settings: the body of postA has no example "other" that its type takes\n    There is right.',
    ],
    [
      "an example that its type does not take",
      "quickstart:\n  operation: postA\n  example: wrong",
      '3:3 settings: the body of postA has no example "wrong" that its type takes\n    There is right.',
    ],
  ])("refuses %s", (_name, settings, want) => {
    expect(problemsOf(() => modelOf(paths, settings))).toBe(`specs/acme/provider.yaml:${want}`);
  });
});
