import { expect, it } from "vitest";
import { readmeSection } from "../../make/reference/readme-section.ts";

const README =
  "# Acme\n\n## One\n\nSee [the other](#two) and [the site](https://acme.dev).\n\n### Inside\n\nMore.\n\n## Two\n\nText.\n";

it.each([
  ["One", "See the other and [the site](https://acme.dev).\n\n### Inside\n\nMore."],
  ["Two", "Text."],
])("the section %s", (heading, want) => {
  expect(readmeSection(README, heading)).toBe(want);
});

it("refuses a heading that there is not", () => {
  expect(() => readmeSection(README, "Three")).toThrow('the README has no heading "Three". Name one that it has.');
});
