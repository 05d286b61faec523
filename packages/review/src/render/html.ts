import { createHash } from "node:crypto";
import { asHtml } from "@specwright/openapi/internal";
import type { LintFinding, Report } from "../report.ts";
import type { TypeDiff } from "../sdk/type-diff.ts";
import { type Chapter, chapters } from "./chapters.ts";
import { asideTitle, headline, lintState, lintTitle, POLICY, verdicts } from "./outline.ts";
import { filterStyle, filters } from "./page-filters.ts";
import { article } from "./page-finding.ts";
import { SCRIPT } from "./page-script.ts";
import { STYLE } from "./page-style.ts";
import { codes, inline } from "./page-text.ts";
import { policyChapters } from "./policy.ts";

/**
 * The report as a page: what was and what is, side by side. Works without scripts and with the keyboard alone, and is
 * one file, so that it can be sent, stored and opened anywhere. It loads nothing, and runs one script, by its hash.
 */
export function renderHtml(report: Report): string {
  const all = chapters(report);
  const style = `${STYLE}${filterStyle(report)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${asHtml(headline(report))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#changes">Skip to the changes</a>
<header>
<h1>${asHtml(headline(report))}</h1>
<p>From <code>${asHtml(report.base)}</code> to <code>${asHtml(report.head)}</code></p>
${verdicts(report)
  .map((line) => `<p>${inline(line)}</p>`)
  .join("\n")}
</header>
${filters(report, all)}
<main id="changes" tabindex="-1">
${all
  .filter(({ severity }) => severity !== "safe")
  .map((one) => section(report, one))
  .join("\n")}
${policy(report)}
${all
  .filter(({ severity }) => severity === "safe")
  .map((one) => section(report, one))
  .join("\n")}
${aside(report)}
${lint(report)}
${report.types.map(typeDiff).join("\n")}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** Whatever a description says: nothing of it becomes a style or a script, and nothing is loaded or sent. */
function policyOf(style: string): string {
  const [styles, scripts] = [style, SCRIPT].map(
    (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
  );
  return `default-src 'none'; style-src ${styles}; script-src ${scripts}; base-uri 'none'; form-action 'none'`;
}

const HEAD = `<div class="row head" aria-hidden="true"><span>Change</span><span>Who is affected</span><span>What to do</span></div>`;

function section(report: Report, { severity, title, findings }: Chapter): string {
  const articles = findings.map((one) => article(report, one)).join("\n");
  if (severity !== "safe")
    return `<section class="chapter ${severity}">\n<h2>${title}</h2>\n${HEAD}\n${articles}\n</section>`;
  return `<section class="chapter ${severity}">
<details><summary><h2>${title}: ${findings.length}</h2></summary>
${articles}
</details>
</section>`;
}

function policy(report: Report): string {
  const items = policyChapters(report).map(({ title, note, decided }) => {
    const lines = decided.map(({ finding, what, where }) => {
      const link = `<a href="#${asHtml(finding.id)}">${inline(finding.title)}</a>`;
      return `<li>${asHtml(what)}: ${link} (${asHtml(where)})</li>`;
    });
    const why = note.reason && `<p>${asHtml(note.reason)}</p>`;
    return `<li>${inline(title)}${why ?? ""}<ul>${lines.join("\n")}</ul></li>`;
  });
  if (items.length === 0) return "";
  return `<section id="policy"><h2>${POLICY}</h2><ul>${items.join("\n")}</ul></section>`;
}

function aside(report: Report): string {
  const title = asideTitle(report);
  if (!title) return "";
  const items = report.notCompared.map(({ file, line, col, title, why }) => {
    return `<li>${inline(title)}: ${asHtml(why)} ${codes([`${file}:${line}:${col}`])}</li>`;
  });
  return `<section><h2>${asHtml(title)}</h2><ul>${items.join("\n")}</ul></section>`;
}

/** What was there before is no news. */
function lint(report: Report): string {
  const title = lintTitle(report);
  if (!title) return "";
  const [fresh, known] = [report.lint.filter(({ isNew }) => isNew), report.lint.filter(({ isNew }) => !isNew)];
  const folded =
    known.length > 0 &&
    `<details><summary>As before: ${known.length}</summary>\n${known.map(problem).join("\n")}\n</details>`;
  const shown = [...fresh.map(problem), folded].filter(Boolean);
  return `<section id="lint"><h2>${asHtml(title)}</h2>\n${shown.join("\n")}\n</section>`;
}

function problem(one: LintFinding): string {
  const { id, rule, message, hint, file, line, col } = one;
  return `<article id="${asHtml(id)}" class="lint">
<h3><span class="badge">${lintState(one)}</span> ${inline(message)}</h3>
<p>${asHtml(hint)}</p>
<p class="place">${codes([`${file}:${line}:${col}`, rule, id])}</p>
</article>`;
}

const MARKS = { "+": "ins", "-": "del", " ": "span", "…": "span" } as const;

function typeDiff({ provider, file, lines }: TypeDiff): string {
  const rows = lines.map(([mark, text]) => `<${MARKS[mark]}>${mark} ${asHtml(text)}</${MARKS[mark]}>`);
  const title = `Types: ${[provider, file].filter(Boolean).join(" ")}`;
  return `<section><details><summary><h2>${asHtml(title)}</h2></summary><pre tabindex="0" class="diff">${rows.join("\n")}</pre></details></section>`;
}
