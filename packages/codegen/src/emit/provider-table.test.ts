import { expect, it } from "vitest";
import type { ClientModel } from "../model/types.ts";
import { providerRow } from "./provider-row.ts";
import { withProviderTable } from "./provider-table.ts";

const BEGIN = "<!-- providers: written by `npm run generate` -->";
const HEAD = "| Provider | Package | API version | Operations | Spec |\n| --- | --- | --- | ---: | --- |";
const BETA = "| Beta | [`@specwright/beta`](packages/beta) | 1 | 2 | [specs/beta](specs/beta) |";
const OLD = "| Old | [`@specwright/old`](packages/old) | 1 | 2 | [specs/old](specs/old) |";
const ACME = "| [Acme](https://acme.test) | [`@specwright/acme`](packages/acme) | 3 | 1 | [specs/acme](specs/acme) |";
const acme = {
  id: "acme",
  name: "Acme",
  homepage: "https://acme.test",
  apiVersion: "3",
  operations: [{}],
  home: { packageName: "@specwright/acme", packageFolder: "packages/acme", specFolder: "specs/acme" },
} as unknown as ClientModel;

const readme = (...rows: string[]): string =>
  `# Title\n${BEGIN}\n${[HEAD, ...rows].join("\n")}\n<!-- /providers -->\nrest\n`;

const hostile = {
  ...acme,
  homepage: "https://acme.test/(a)|<b>",
  apiVersion: "1\n<!-- /providers -->\n# Title | <img src=x> (specs/beta) |",
} as unknown as ClientModel;

it("is the same when it is written again, whatever a version says", () => {
  const rows: [string, string][] = [["acme", providerRow(hostile)]];
  const once = withProviderTable(readme(BETA), rows, () => true, "specs");
  expect(once).toBe(
    readme(
      "| [Acme](https://acme.test/%28a%29%7c%3cb%3e) | [`@specwright/acme`](packages/acme) | 1 &lt;!-- /providers --> \\# Title &#124; &lt;img src=x> (specs/beta) &#124; | 1 | [specs/acme](specs/acme) |",
      BETA,
    ),
  );
  expect(withProviderTable(once, rows, () => true, "specs")).toBe(once);
});

it.each([
  ["keeps the lines of the others", readme(BETA, OLD), ["beta", "old"], readme(ACME, BETA, OLD)],
  ["replaces its own", readme(ACME.replace("3", "2"), BETA), ["acme", "beta"], readme(ACME, BETA)],
  ["drops those that are gone", readme(BETA, OLD), ["beta"], readme(ACME, BETA)],
  ["fills an empty table", `${BEGIN}\n<!-- /providers -->`, [], `${BEGIN}\n${HEAD}\n${ACME}\n<!-- /providers -->`],
  ["leaves a README without a place for it alone", "# Title\n", [], "# Title\n"],
])("%s", (_, given, stay, want) => {
  const rows: [string, string][] = [["acme", providerRow(acme)]];
  expect(withProviderTable(given, rows, (id) => stay.includes(id), "specs")).toBe(want);
});
