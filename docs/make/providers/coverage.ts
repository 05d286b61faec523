import { asMarkdownCell, asMarkdownCode } from "@specwright/openapi/internal";
import type { Page } from "../page.ts";
import type { ProviderFacts } from "./facts.ts";
import { table } from "./table.ts";

/** The floor of the contract as it lies on the disk: operations, kinds of cells, cells. */
type Floor = { readonly [operation: string]: { readonly [kind: string]: readonly string[] } };

const OPEN = ", open";

/** The matrix of the contract tests: what of each operation is tested, and what cannot be. */
export function coveragePage(facts: ProviderFacts): Page {
  const { id, model } = facts;
  const floor = floorOf(facts);
  return {
    path: `providers/${id}/coverage`,
    title: `${model.name}: contract coverage`,
    description: `Which cells of the contract between ${model.home.packageName} and its description have passed.`,
    sidebar: { label: "Contract coverage" },
    body: floor === undefined ? "No contract test of this package has run yet." : matrix(floor, id),
  };
}

/** How many cells of a contract have passed. */
export function passedCells(facts: ProviderFacts): number {
  return countCells(floorOf(facts) ?? {}, false);
}

function floorOf({ file, model }: ProviderFacts): Floor | undefined {
  const text = file(`${model.home.packageFolder}/test/coverage-floor.json`);
  return text === undefined ? undefined : (JSON.parse(text) as Floor);
}

function countCells(floor: Floor, open: boolean): number {
  const kinds = Object.values(floor).flatMap((cells) => Object.entries(cells));
  return kinds.reduce((sum, [kind, cells]) => sum + (kind.endsWith(OPEN) === open ? cells.length : 0), 0);
}

function matrix(floor: Floor, id: string): string {
  const kinds = [...new Set(Object.values(floor).flatMap((cells) => Object.keys(cells)))].filter(
    (kind) => !kind.endsWith(OPEN),
  );
  const rows = Object.entries(floor).map(([operation, cells]) => [
    asMarkdownCode(operation),
    ...kinds.map((kind) => countOf(cells[kind], cells[`${kind}${OPEN}`])),
  ]);
  return [
    `${countCells(floor, false)} cells have passed and ${countCells(floor, true)} are open. \`npm run contract -- ${id}\` runs them again, and fails where one of them no longer passes.`,
    "A cell is one thing that the description says: a status, an example, a rule of a parameter, a credential. The client is driven against a mock of the description. An open cell is a blind spot: the mock or the client cannot show it.",
    table(["Operation", ...kinds.map((kind) => asMarkdownCell(kind))], rows),
    ...openCells(floor),
  ].join("\n\n");
}

function countOf(passed: readonly string[] = [], open: readonly string[] = []): string {
  if (passed.length + open.length === 0) return "";
  return open.length === 0 ? String(passed.length) : `${passed.length}, ${open.length} open`;
}

function openCells(floor: Floor): string[] {
  const rows = Object.entries(floor).flatMap(([operation, cells]) =>
    Object.entries(cells)
      .filter(([kind]) => kind.endsWith(OPEN))
      .map(([kind, open]) => [
        asMarkdownCode(operation),
        asMarkdownCell(kind.slice(0, -OPEN.length)),
        asMarkdownCell(open.join(", ")),
      ]),
  );
  return rows.length === 0 ? [] : ["## Open cells", table(["Operation", "Kind", "Cells"], rows)];
}
