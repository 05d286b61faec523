import { asHtml } from "@specwright/openapi/internal";
import { type Dimension, dimensions } from "../suite/cell.ts";
import { type CoveredCell, countOf, type OperationCoverage } from "./matrix.ts";
import { allCells, idOf, words } from "./page-parts.ts";

/** Every cell of an operation, folded. The anchor stands inside, because a browser opens what hides the target of a link. */
export function detailsOf(section: string, coverage: OperationCoverage): string {
  const groups = dimensions.filter((dimension) => coverage.cells[dimension].length > 0);
  const lists = groups.map((dimension) => listOf(dimension, coverage.cells[dimension])).join("");
  const { passed, total } = countOf(allCells(coverage));
  const { operation } = coverage;
  return `<details><summary>${asHtml(operation)} <span class="soft">${passed} of ${total}</span></summary><div id="${detailsId(section, operation)}">${lists}</div></details>`;
}

/** The id that a link to the details leads to. */
export function detailsId(section: string, operation: string): string {
  return `${section}-${idOf(operation)}`;
}

function listOf(dimension: Dimension, cells: readonly CoveredCell[]): string {
  const items = cells.map(({ key, state, reason }) => {
    const mark = state === "pass" ? "" : ` <span class="state ${state}">${words[state]}</span> ${asHtml(reason ?? "")}`;
    return `<li>${asHtml(key)}${mark}</li>`;
  });
  return `<h3>${dimension}</h3><ul>${items.join("")}</ul>`;
}
