import { expect, it } from "vitest";
import { type ImportFacts, updatedSources } from "./sources-page.ts";

const FACTS: ImportFacts = {
  address: "https://acme.dev/openapi.yaml",
  main: "openapi.yaml",
  bytes: new Uint8Array(),
  files: 1,
  converted: false,
  notes: [],
  description: {},
  today: "2026-01-31",
};

it.each([
  ["of now", "<!-- import: written by `specwright new` and `specwright update` -->"],
  ["of an older version", "<!-- import: written by `npm run new-provider` and `npm run update-provider` -->"],
])("writes a block %s anew, and keeps what people wrote", (_what, begin) => {
  const page = updatedSources(`# Ours\n\n${begin}\nold\n<!-- /import -->\n\nOurs too.\n`, FACTS);
  expect(page.split("\n").filter((line) => /^(# Ours|<!--|old|Ours too|\| all)/.test(line))).toEqual([
    "# Ours",
    "<!-- import: written by `specwright new` and `specwright update` -->",
    "| all operations | <https://acme.dev/openapi.yaml>, sha256 e3b0c44298fc1c14… | 2026-01-31 |",
    "<!-- /import -->",
    "Ours too.",
  ]);
});

it("leaves a page without such a block as it is", () => {
  expect(updatedSources("# Ours\n", FACTS)).toBe("# Ours\n");
});
