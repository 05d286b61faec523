import { asHtml } from "@specwright/openapi/internal";
import { counted } from "../counted.ts";
import { dimensions } from "../suite/cell.ts";
import type { CaseState } from "../suite/run-case.ts";
import { causesOf, extentOf, type Told } from "./causes.ts";
import { type CoveredCell, countOf, type Matrix, type OperationCoverage } from "./matrix.ts";
import { detailsId, detailsOf } from "./page-details.ts";
import { allCells, idOf, words } from "./page-parts.ts";
import { pageStyle } from "./page-style.ts";
import { standingOut } from "./standing-out.ts";

/**
 * The matrices as one page of HTML that needs nothing beside itself: no script, no font, no network.
 *
 * @param failures All that makes the run fail: cases, what has fallen below the floor, packages that differ.
 */
export function printPage(matrices: Readonly<Record<string, Matrix>>, failures: readonly Told[] = []): string {
  const links = Object.entries(matrices).map(([name, matrix]) => {
    const { passed, total } = countOf(cellsOf(matrix));
    return `<li><a href="#${idOf(name)}">${asHtml(name)}</a> <span class="soft">${passed} of ${total}</span></li>`;
  });
  const sections = Object.entries(matrices).map(([name, matrix]) => sectionOf(name, matrix));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Contract coverage</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>Contract coverage</h1>
<p class="soft">What is derived from each description, and tried with the generated client against a mock of it. A number is what passed; two are what passed of all there is.</p>
<p>${overall(Object.values(matrices), failures.length)}</p>
<ul class="legend" aria-label="Legend">${(Object.keys(words) as CaseState[]).map((state) => `<li><span class="state ${state}">${words[state]}</span></li>`).join("")}</ul>
<nav aria-label="Descriptions"><ul>${links.join("")}</ul></nav>
</header>
<main>
${failuresOf(failures)}
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function failuresOf(failures: readonly Told[]): string {
  if (failures.length === 0) return "";
  const items = causesOf(failures).map((cause) => `<li>${asHtml(cause.first.text + extentOf(cause))}</li>`);
  return `<section aria-labelledby="failures">
<h2 id="failures" tabindex="-1">What fails the run</h2>
<p>${counted(failures.length, "failure")} of ${counted(items.length, "cause")}.</p>
<ul class="causes">${items.join("")}</ul>
</section>`;
}

// What went wrong is what most readers come for.
function overall(matrices: readonly Matrix[], failures: number): string {
  const cells = matrices.flatMap((matrix) => cellsOf(matrix));
  const failed = Math.max(failures, cells.filter(({ state }) => state === "fail").length);
  const verdict =
    failed === 0 ? `<span class="state pass">nothing fails</span>` : `<span class="state fail">${failed} fail</span>`;
  const sum = (count: (matrix: Matrix) => number): number => matrices.reduce((all, matrix) => all + count(matrix), 0);
  const [operations, cases, all] = [
    sum((matrix) => matrix.operations.length),
    sum(({ cases: count }) => count),
    cells.length,
  ];
  return `${verdict} ${counted(operations, "operation")}, ${counted(cases, "case")}, ${counted(all, "cell")}.`;
}

function cellsOf({ operations }: Matrix): CoveredCell[] {
  return operations.flatMap((operation) => allCells(operation));
}

function sectionOf(name: string, matrix: Matrix): string {
  const id = idOf(name);
  const cells = cellsOf(matrix);
  const { passed, total } = countOf(cells);
  const columns = dimensions.map((dimension) => `<th scope="col">${dimension}</th>`).join("");
  const totals = dimensions.map(
    (dimension) => `<td>${numberOf(matrix.operations.flatMap((each) => each.cells[dimension]))}</td>`,
  );
  return `<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${asHtml(name)}</h2>
<p>${counted(matrix.operations.length, "operation")}, ${counted(matrix.cases, "case")}; ${passed} of ${counted(total, "cell")} ${passed === 1 ? "passes" : "pass"}.</p>
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0">
<table>
<caption>Cells that pass, by operation and kind</caption>
<thead><tr><th scope="col">operation</th>${columns}</tr></thead>
<tbody>
${matrix.operations.map((operation) => rowOf(id, operation)).join("\n")}
</tbody>
<tfoot><tr><th scope="row">all</th>${totals.join("")}</tr></tfoot>
</table>
</div>
${oddOf(matrix.operations)}
${matrix.operations.map((operation) => detailsOf(id, operation)).join("\n")}
</section>`;
}

function rowOf(section: string, { operation, method, path, cells }: OperationCoverage): string {
  const columns = dimensions.map((dimension) => `<td>${numberOf(cells[dimension])}</td>`).join("");
  return `<tr><th scope="row"><a href="#${detailsId(section, operation)}">${asHtml(operation)}</a><small><code>${method} ${asHtml(path).replaceAll("/", "<wbr>/")}</code></small></th>${columns}</tr>`;
}

// The worst state gives the colour; whoever does not see it is told.
function numberOf(cells: readonly CoveredCell[]): string {
  const { passed, total } = countOf(cells);
  if (total === 0)
    return `<span class="none"><span aria-hidden="true">–</span><span class="hidden">nothing to try</span></span>`;
  const worst = (["fail", "deviation", "blind"] as const).find((state) => cells.some((cell) => cell.state === state));
  const hidden = worst === undefined ? "" : `<span class="hidden">, with a ${words[worst]}</span>`;
  return `<span class="state ${worst ?? "pass"}">${passed === total ? total : `${passed}/${total}`}${hidden}</span>`;
}

/** What does not pass, by cause. */
function oddOf(operations: readonly OperationCoverage[]): string {
  const causes = standingOut(operations);
  if (causes.length === 0) return "<p>Every cell passes.</p>";
  const items = causes.map((cause) => {
    const { state, text } = cause.first;
    return `<li><span class="state ${state}">${words[state]}</span> ${asHtml(text + extentOf(cause))}</li>`;
  });
  return `<ul class="causes">${items.join("")}</ul>`;
}
