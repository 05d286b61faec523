import { asHtml, type Json } from "@specwright/openapi";
import { stringify } from "yaml";
import type { Finding } from "../finding.ts";
import type { LintFinding, Report } from "../report.ts";
import type { TypeDiff } from "../sdk/type-diff.ts";
import {
  acceptanceSentence,
  affected,
  type Group,
  groups,
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
  const all = groups(report);
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
<nav aria-label="Changes"><ol>${all.map(entry).join("")}${lintEntry(report)}</ol></nav>
<main id="changes" tabindex="-1">
${all.map((group, index) => section(report, group, index)).join("\n")}
${lint(report)}
${report.types.map(typeDiff).join("\n")}
</main>
</body>
</html>
`;
}

function entry({ title, findings }: Group, index: number): string {
  const worst = findings[0]?.severity ?? "safe";
  return `<li class="${worst}"><a href="#group-${index}">${asHtml(title)}</a> <span>${findings.length}</span></li>`;
}

function section(report: Report, { title, findings }: Group, index: number): string {
  return `<section id="group-${index}" aria-labelledby="title-${index}">
<h2 id="title-${index}">${asHtml(title)}</h2>
${findings.map((one) => article(report, one)).join("\n")}
</section>`;
}

function lintEntry(report: Report): string {
  const title = lintTitle(report);
  if (!title) return "";
  return `<li class="lint"><a href="#lint">${asHtml(title)}</a></li>`;
}

function lint(report: Report): string {
  const title = lintTitle(report);
  if (!title) return "";
  const items = report.lint.map(problem).join("\n");
  return `<section id="lint" aria-labelledby="title-lint">\n<h2 id="title-lint">${asHtml(title)}</h2>\n${items}\n</section>`;
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
  const entry = waitedFor(report, finding);
  const { id, severity, ledger, title, why, file, line, col, rule } = finding;
  const accepted = acceptanceSentence(finding);
  const witness = witnessSentence(finding);
  return `<article id="${id}" class="${severity}">
<h3><span class="badge">${severity}</span> <span class="badge ledger">${ledger}</span> ${inline(title)}</h3>
<p>${asHtml(why)}</p>
${(witness && `<p class="witness">${asHtml(witness)}</p>`) ?? ""}
${(entry && `<p>waits for <code>${asHtml(entry)}</code></p>`) ?? ""}
${(accepted && `<p>${asHtml(accepted)}</p>`) ?? ""}
${affects(finding)}
${sides(finding)}
<p class="place"><code>${asHtml(`${file}:${line}:${col}`)}</code> <code>${asHtml(rule)}</code> <code>${id}</code></p>
</article>`;
}

function affects(finding: Finding): string {
  const all = affected(finding);
  if (all.length === 0) return "";
  const items = all.map((one) => `<li><code>${asHtml(one)}</code></li>`).join("");
  return `<details><summary>affects ${all.length} operations</summary><ul>${items}</ul></details>`;
}

/** The description side by side, and the call; code is written against the call alone. */
function sides({ before, after, ledger, migration }: Finding): string {
  const [was, is] = [shown(before), shown(after)];
  const parts: string[] = [];
  const byCall = migration !== null && ledger === "sdk";
  if ((was !== null || is !== null) && !byCall) parts.push(both("Before", was, "After", is));
  if (migration) parts.push(both("Call before", migration.before, "Call after", migration.after));
  return parts.join("\n");
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
  return `<section><details open><summary><h2>${asHtml(title)}</h2></summary><pre tabindex="0" class="diff">${rows.join("\n")}</pre></details></section>`;
}

/** Names between backticks as code. */
function inline(text: string): string {
  return asHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
