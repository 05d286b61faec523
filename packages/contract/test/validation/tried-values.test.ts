import { expect, it } from "vitest";
import { loadDocument } from "../../src/document/load-document.ts";
import { schemasOf } from "../../src/schema/schemas-of.ts";
import { triedValues } from "../../src/validation/tried-values.ts";

const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
const properties = Object.fromEntries(names.map((name) => [name, { type: "string", maxLength: 3 }]));
const { responses } = schemasOf(
  await loadDocument({
    openapi: "3.1.0",
    info: { title: "Tried", version: "1" },
    paths: {},
    components: { schemas: { Thing: { type: "object", properties } } },
  }),
);

it.each([
  [500, names],
  [20, ["a", "b"]],
  [8, ["a"]],
])("of at most %i probes each says what is wrong with one of %j", (most, want) => {
  const tried = triedValues(responses, "/components/schemas/Thing", "response", "json", most);
  const wrong = tried.filter(({ valid, label }) => !valid && label.includes("/")).map(({ label }) => label.charAt(0));
  expect([...new Set(wrong)]).toEqual(want);
});
