import { asHtml, type Json } from "@specwright/openapi";
import { stringify } from "yaml";
import type { Finding } from "../finding.ts";
import type { LintFinding, Report } from "../report.ts";
import type { TypeDiff } from "../sdk/type-diff.ts";
import { adviceOf } from "./advice.ts";
import { affectedBy, alsoSentences, type Chapter, chapters } from "./chapters.ts";
import {
  acceptanceSentence,
  affected,
  asideTitle,
  headline,
  lintState,
  lintTitle,
  verdicts,
  waitedFor,
  witnessSentence,
} from "./outline.ts";
import { STYLE } from "./page-style.ts";

/**
 * The report as a page: what was and what is, side by side. Works without scripts and with the keyboard alone, and is
 * one file, so that it can be sent, stored and opened anywhere.
 */
export function renderHtml(report: Report): string {
  const all = chapters(report);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${asHtml(headline(report))}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#changes">Skip to the changes</a>
<header>
<h1>${asHtml(headline(report))}</h1>
<p>From <code>${asHtml(report.base)}</code> to <code>${asHtml(report.head)}</code></p>
${verdicts(report)
  .map((line) => `<p>${asHtml(line)}</p>`)
  .join("\n")}
</header>
${filters(report, all)}
<main id="changes" tabindex="-1">
${all.map((one) => section(report, one)).join("\n")}
${aside(report)}
${lint(report)}
${report.types.map(typeDiff).join("\n")}
</main>
</body>
</html>
`;
}

/** Boxes that the style sheet looks at: what is not ticked is not shown. */
function filters({ findings }: Report, all: readonly Chapter[]): string {
  const ledgers = (["wire", "sdk"] as const).filter((ledger) => findings.some((one) => one.ledger === ledger));
  const boxes = [
    ...all.map((one) => box(`show-${one.severity}`, `${one.severity} ${one.findings.length}`)),
    ...(ledgers.length > 1 ? ledgers.map((ledger) => box(`show-${ledger}`, ledger)) : []),
  ];
  if (boxes.length < 2) return "";
  return `<div class="filters" role="group" aria-label="Show">${boxes.join(" ")}</div>`;
}

function box(id: string, label: string): string {
  return `<label><input type="checkbox" id="${id}" checked> ${label}</label>`;
}

function section(report: Report, { severity, title, findings }: Chapter): string {
  const [open, close] =
    severity === "safe"
      ? [`<details><summary><h2>${title}: ${findings.length}</h2></summary>`, "</details>"]
      : [`<h2>${title}</h2>\n${overview(findings)}`, ""];
  return `<section class="chapter ${severity}">
${open}
${findings.map((one) => article(report, one)).join("\n")}
${close}
</section>`;
}

/** All of a chapter at a glance. */
function overview(findings: readonly Finding[]): string {
  const rows = findings.map((one) => {
    const cells = [`<a href="#${one.id}">${inline(one.title)}</a>`, asHtml(affectedBy(one)), asHtml(adviceOf(one))];
    return `<tr class="in-${one.ledger}">${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  });
  const head = ["Change", "Who is affected", "What to do"].map((title) => `<th scope="col">${title}</th>`).join("");
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

function aside(report: Report): string {
  const title = asideTitle(report);
  if (!title) return "";
  const items = report.notCompared.map(({ file, line, col, title, why }) => {
    const place = `<code>${asHtml(`${file}:${line}:${col}`)}</code>`;
    return `<li>${inline(title)}: ${asHtml(why)} ${place}</li>`;
  });
  return `<section><h2>${asHtml(title)}</h2><ul>${items.join("\n")}</ul></section>`;
}

function lint(report: Report): string {
  const title = lintTitle(report);
  if (!title) return "";
  const items = report.lint.map(problem).join("\n");
  const open = report.lint.some(({ isNew }) => isNew) ? " open" : "";
  return `<section id="lint"><details${open}><summary><h2>${asHtml(title)}</h2></summary>\n${items}\n</details></section>`;
}

function problem(one: LintFinding): string {
  const { id, rule, message, hint, file, line, col } = one;
  return `<article id="${id}" class="lint">
<h3><span class="badge">${lintState(one)}</span> ${inline(message)}</h3>
<p>${asHtml(hint)}</p>
<p class="place"><code>${asHtml(`${file}:${line}:${col}`)}</code> <code>${asHtml(rule)}</code> <code>${id}</code></p>
</article>`;
}

function article(report: Report, finding: Finding): string {
  const { id, severity, ledger, title, why, file, line, col, rule } = finding;
  const entry = waitedFor(report, finding);
  const accepted = acceptanceSentence(finding);
  const witness = witnessSentence(finding);
  const todo = severity === "safe" ? "" : `: ${adviceOf(finding)}`;
  const paragraphs = [
    `<p><strong>${asHtml(affectedBy(finding))}</strong>${asHtml(todo)}</p>`,
    `<p>${asHtml(why)}</p>`,
    witness && `<p class="witness">${asHtml(witness)}</p>`,
    ...alsoSentences(finding).map((one) => `<p>${inline(one)}</p>`),
    // One click selects the whole entry: a page without scripts has no button that copies.
    entry && `<p>waits for <code class="copied">${asHtml(entry)}</code></p>`,
    accepted && `<p>${asHtml(accepted)}</p>`,
  ];
  return `<article id="${id}" class="${severity} in-${ledger}">
<h3><span class="badge">${severity}</span> <span class="badge ledger">${ledger}</span> ${inline(title)}</h3>
${paragraphs.filter(Boolean).join("\n")}
${affects(finding)}
${sides(finding)}
<p class="place"><code>${asHtml(`${file}:${line}:${col}`)}</code> <code>${asHtml(rule)}</code> <code>${id}</code></p>
</article>`;
}

function affects(finding: Finding): string {
  const all = affected(finding);
  if (all.length < 2) return "";
  const items = all.map((one) => `<li><code>${asHtml(one)}</code></li>`).join("");
  return `<details><summary>affects ${all.length} operations</summary><ul>${items}</ul></details>`;
}

/** The description side by side, and the call; code is written against the call alone. */
function sides({ before, after, ledger, migration }: Finding): string {
  const [was, is] = [shown(before), shown(after)];
  const parts: string[] = [];
  const byCall = ledger === "sdk" && (migration !== null || typeof before === "string");
  if ((was !== null || is !== null) && !byCall) parts.push(both("Before", was, "After", is));
  if (migration) parts.push(both("Call before", migration.before, "Call after", migration.after));
  if (parts.length === 0) return "";
  return `<details><summary>before and after</summary>${parts.join("\n")}</details>`;
}

function both(old: string, was: string | null, now: string, is: string | null): string {
  return `<div class="sides">${side(old, was, "nothing")}${side(now, is, "removed")}</div>`;
}

function shown(value: Json): string | null {
  if (value === null) return null;
  if (typeof value === "string") return value;
  return stringify(value, { aliasDuplicateObjects: false }).trimEnd();
}

function side(title: string, text: string | null, none: string): string {
  if (text === null) return `<div><h4>${title}</h4><p class="none">${none}</p></div>`;
  return `<div><h4>${title}</h4><pre tabindex="0" aria-label="${title}">${asHtml(text)}</pre></div>`;
}

const MARKS = { "+": "ins", "-": "del", " ": "span", "…": "span" } as const;

function typeDiff({ provider, file, lines }: TypeDiff): string {
  const rows = lines.map(([mark, text]) => `<${MARKS[mark]}>${mark} ${asHtml(text)}</${MARKS[mark]}>`);
  const title = `Types: ${[provider, file].filter(Boolean).join(" ")}`;
  return `<section><details><summary><h2>${asHtml(title)}</h2></summary><pre tabindex="0" class="diff">${rows.join("\n")}</pre></details></section>`;
}

/** Names between backticks as code. */
function inline(text: string): string {
  return asHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
