import { expect, test } from "vitest";
import { draftsOf, withSchema } from "../../test/support/told.ts";
import { mergeDrafts } from "./merge.ts";

const NAME = "{ type: string, maxLength: 80, description: How it is called }";
const OWNER = "{ type: object, properties: { id: { type: string } } }";

const pet = (way: "sent" | "received", rest: string): string =>
  withSchema(way, "{ $ref: '#/components/schemas/Pet' }", `{ Pet: { type: object, ${rest} } }`);

interface Case {
  readonly name: string;
  readonly way: "sent" | "received";
  readonly before: string;
  readonly after: string;
  readonly want: readonly string[];
}

const TABLE: readonly Case[] = [
  {
    name: "with its description, in what comes",
    way: "received",
    before: `required: [name], properties: { name: ${NAME} }`,
    after: `required: [title], properties: { title: ${NAME} }`,
    want: ["breaking `name` of Pet is called `title` now (the same schema and description)"],
  },
  {
    name: "without one, in what is sent",
    way: "sent",
    before: `required: [owner], properties: { owner: ${OWNER} }`,
    after: `required: [holder], properties: { holder: ${OWNER} }`,
    want: ["breaking `owner` of Pet is probably called `holder` now (the same schema)"],
  },
  {
    name: "beside another that could be meant as well",
    way: "received",
    before: `properties: { owner: ${OWNER} }`,
    after: `properties: { holder: ${OWNER}, keeper: ${OWNER} }`,
    want: ["breaking `owner` of Pet was removed", "safe `holder` of Pet was added", "safe `keeper` of Pet was added"],
  },
  {
    name: "with too few words to know it by",
    way: "received",
    before: "properties: { name: { type: string } }",
    after: "properties: { title: { type: string } }",
    want: ["breaking `name` of Pet was removed", "safe `title` of Pet was added"],
  },
];

test.each(TABLE)("a property of another name $name", ({ way, before, after, want }) => {
  const found = mergeDrafts("acme", draftsOf(pet(way, before), pet(way, after)));
  expect(found.map(({ severity, title }) => `${severity} ${title}`).sort()).toEqual(want);
});
