import { expect, it } from "vitest";
import { firstDifference } from "../../src/contract/first-difference.ts";

const operations = [
  { id: "getPet", name: "getPet", pascal: "GetPet", path: "/pets/{id}" },
  { id: "delete-pet", name: "deletePet", pascal: "DeletePet", path: "/pets/{id}" },
  { id: "listPets", name: "listPets", pascal: "ListPets", path: "/pets" },
];

const schema = `export interface paths {
    "/pets": {
        /** Not getPet. */
        get: operations["listPets"];
        put?: never;
    };
    "/pets/{id}": {
        get: operations["getPet"];
        delete: operations["delete-pet"];
    };
}
export interface components {
    schemas: {
        Pet: {
            name: string;
        };
    };
}
`;

const code = `/** What \`listPets\` takes. */
export type ListPetsInput = undefined;

export const getPet = /* @__PURE__ */ defineOperation({
  id: "getPet",
  path: "/pets/{id}",
});

export const deletePet = /* @__PURE__ */ defineOperation({
  id: "delete-pet",
  path: "/pets/{id}",
});
`;

it.each<[what: string, text: string, change: [from: string, to: string], place: string, operations: string[]]>([
  ["a path of one operation", schema, ['"/pets":', '"/pet":'], "2:10", ["listPets"]],
  ["a path of several", schema, ['"/pets/{id}":', '"/pets/{no}":'], "7:13", ["getPet", "delete-pet"]],
  ["an operation by name", schema, ['"delete-pet"', '"deletePet"'], "9:35", ["delete-pet"]],
  ["a line within a path", schema, ["put?: never", "put?: string"], "5:15", ["listPets"]],
  ["a comment that speaks of another", schema, ["Not", "Now"], "3:15", ["listPets"]],
  ["what belongs to no operation", schema, ["name: string", "name: number"], "15:19", []],
  ["a type of an operation", code, ["= undefined", "= never"], "2:29", ["listPets"]],
  ["a path that several share, after its name", code, ['{id}",\n});\n\n', '{no}",\n});\n\n'], "6:17", ["getPet"]],
  ["the other one", code, ['-pet",\n  path: "/pets/{id}"', '-pet",\n  path: "/pets"'], "11:15", ["delete-pet"]],
  [
    "a text that ends too early",
    code,
    ['  id: "delete-pet",\n  path: "/pets/{id}",\n});\n', ""],
    "10:1",
    ["delete-pet"],
  ],
])("%s", (_, wanted, [from, to], place, ids) => {
  const { line, col, operations: told } = firstDifference(wanted.replace(from, to), wanted, operations);
  expect([`${line}:${col}`, told]).toEqual([place, ids]);
});
