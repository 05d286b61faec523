import type { ClientModel, OperationModel } from "@specwright/codegen/stages";
import { expect, it } from "vitest";
import { answers } from "./answers.ts";
import { typesOf } from "./declarations.ts";
import { sectionsOf } from "./sections.ts";
import { slugsOf } from "./slugs.ts";

it.each([
  [
    ["getPet", "listPets"],
    ["get-pet", "list-pets"],
  ],
  [
    ["getURL", "getUrl"],
    ["get-url", "get-url-2"],
  ],
  [
    ["HTMLPage", "get2FACode", "größe"],
    ["html-page", "get2-fa-code", "größe"],
  ],
])("the pages of %j are %j", (names, want) => {
  expect([...slugsOf(names.map((name) => ({ name }) as OperationModel)).values()]).toEqual(want);
});

it("headings in code begin no section", () => {
  const fence = "```";
  expect(sectionsOf(`# T\n\n## A\n${fence}sh\n## no\n${fence}\n## B\ntext`)).toEqual([
    { heading: "", text: "# T" },
    { heading: "A", text: `${fence}sh\n## no\n${fence}` },
    { heading: "B", text: "text" },
  ]);
});

it("an operation needs the types that its own types name, and those that they name", () => {
  const operations = [
    "/** The input. */\nexport interface GetPetInput {\n  body: NewPet;\n}",
    "/** Of another operation. */\nexport interface GetPetPhotoInput {\n  body: Photo;\n}",
  ].join("\n\n");
  const types = [
    "/** A Photo is no part of it. */\nexport type NewPet = {\n    owner: Owner;\n};",
    "export type Photo = string;",
    "export type Owner = string;",
  ];
  expect(typesOf(operations, types.join("\n\n"), "GetPet")).toEqual([types[0], types[2]]);
});

it.each([
  [["200"], [["key"]], ["Expect 401 and 429 too"]],
  [["200", "401"], [["key"]], ["Expect 429 too"]],
  [["200"], [], ["Expect 429 too"]],
  [["200", "4XX"], [["key"]], []],
])("beside the answers %j with the credentials %j stands %j", (statuses, security, want) => {
  const responses = statuses.map((status) => ({ status, description: "", variants: [], others: [] }));
  const lines = answers({ security } as unknown as ClientModel, { responses } as unknown as OperationModel);
  expect(lines.flatMap((line) => /^Expect .* too/.exec(line) ?? [])).toEqual(want);
});
