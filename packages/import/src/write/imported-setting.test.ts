import { expect, it } from "vitest";
import { withImported } from "./imported-setting.ts";

it.each([
  [
    "in one line",
    "a: 1 # one\nimported: { document: upstream/a.yaml } # two\nb: 2\n",
    "a: 1 # one\nimported: { document: upstream/b.yaml } # two\nb: 2\n",
  ],
  [
    "in several lines",
    "imported:\n  document: upstream/a.yaml\n  address: https://acme.test/a.yaml\n\n# three\nb: 2\n",
    "imported:\n  { document: upstream/b.yaml }\n\n# three\nb: 2\n",
  ],
  ["at the end", "imported:\n  document: upstream/a.yaml\n", "imported:\n  { document: upstream/b.yaml }\n"],
  [
    "below an operation of the same name",
    "operations: { imported: { name: a } }\nimported: { document: upstream/a.yaml }\n",
    "operations: { imported: { name: a } }\nimported: { document: upstream/b.yaml }\n",
  ],
  ["not at all", "a: 1\n", "a: 1\nimported: { document: upstream/b.yaml }\n"],
])("writes what stands %s", (_name, text, want) => {
  expect(withImported(text, { document: "upstream/b.yaml" })).toBe(want);
});
