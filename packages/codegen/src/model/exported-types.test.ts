import { describe, expect, it } from "vitest";
import { modelOf } from "../../test/support/model-of.ts";
import { operationTypes } from "./exported-types.ts";

interface NameCase {
  readonly name: string;
  /** Components by name. */
  readonly given: readonly string[];
  /** `wire name` of each. */
  readonly want: readonly string[];
}

const TABLE: readonly NameCase[] = [
  {
    name: "a schema keeps a name that is one, also if others that become it stand before it",
    given: ["foo_bar", "foo-bar", "FooBar", "fooBar"],
    want: ["foo_bar FooBar2", "foo-bar FooBar3", "FooBar FooBar", "fooBar FooBar4"],
  },
  {
    name: "a schema keeps the name of a global, and of what generated modules import",
    given: ["Record", "Promise", "Error", "Uint8Array", "Blob", "Success", "Operation", "Check", "Window"],
    want: [
      "Record Record",
      "Promise Promise",
      "Error Error",
      "Uint8Array Uint8Array",
      "Blob Blob",
      "Success Success",
      "Operation Operation",
      "Check Check",
      "Window Window",
    ],
  },
  {
    name: "a schema of a name that the package exports for something else is marked",
    given: ["ApiError", "AcmeClient", "AcmeCore", "Standard", "StandardSchema", "isApiError"],
    want: [
      "ApiError ApiErrorSchema",
      "AcmeClient AcmeClientSchema",
      "AcmeCore AcmeCoreSchema",
      "Standard StandardSchema2",
      "StandardSchema StandardSchema",
      "isApiError IsApiError",
    ],
  },
  {
    name: "words of TypeScript and digits become names",
    given: ["string", "unknown", "class", "default", "never", "1", "2fa", "_", "__proto__"],
    want: [
      "string String",
      "unknown Unknown",
      "class Class",
      "default Default",
      "never Never",
      "1 N1",
      "2fa N2fa",
      "_ Unnamed",
      "__proto__ Proto",
    ],
  },
  {
    name: "a schema that becomes the name of an operation's type is marked",
    given: ["getPet_data", "getPetInput"],
    want: ["getPet_data GetPetDataSchema", "getPetInput GetPetInputSchema"],
  },
];

function model(names: readonly string[]): ReturnType<typeof modelOf> {
  const components = names.map((name) => `    ${JSON.stringify(name)}: {}`).join("\n");
  return modelOf(`paths: { /pet: { get: { operationId: getPet, responses: {} } }, /other: { get: { operationId: getPetOperation, responses: {} } } }
components:
  schemas:
${components}`);
}

describe("schemaNames", () => {
  it.each(TABLE)("$name", ({ given, want }) => {
    expect(
      model(given)
        .schemas.filter(({ wire }) => given.includes(wire))
        .map(({ wire, name }) => `${wire} ${name}`)
        .sort(),
    ).toEqual(want.toSorted());
  });
});

describe("withFreeTypes", () => {
  it.each([
    [[], "GetPetInput"],
    [["getPetInput"], "GetPetInput"],
    [["GetPetItem"], "GetPetInput"],
    [["GetPetResult"], "GetPetOperation2Input"],
  ])("of the schemas %j: the input of getPet is %s", (given, want) => {
    const [operation] = model(given).operations;
    expect(operation && operationTypes(operation)[0]).toBe(want);
  });

  it("leaves the name to the schema", () => {
    expect(model(["GetPetResult"]).schemas.map(({ name }) => name)).toEqual(["GetPetResult"]);
  });
});
