import { asHtml, type Json } from "@specwright/openapi/internal";
import { stringify } from "yaml";
import type { Finding } from "../finding.ts";
import { isOpen, type Report } from "../report.ts";
import { adviceOf } from "./advice.ts";
import { affectedBy, alsoSentences } from "./chapters.ts";
import { acceptanceSentence, affected, entryOf, policySentence, stateOf } from "./outline.ts";
import { codes, copyButton, fold, inline } from "./page-text.ts";
import { shortened, witnessSentence } from "./witness.ts";

/**
 * A finding: what changed, who is affected and what to do in one row, why and the witness below, and folded what it was
 * and what is to be done about it here.
 */
export function article(report: Report, finding: Finding): string {
  const { id, severity, ledger, title, file, line, col, rule } = finding;
  const classes = [severity, `in-${ledger}`, `of-${providerIndex(report, finding)}`, !isOpen(finding) && "answered"];
  const todo = severity === "safe" ? "" : adviceOf(finding);
  return `<article id="${asHtml(id)}" class="${classes.filter(Boolean).join(" ")}">
<div class="row"><h3>${badges(finding)} ${inline(title)}</h3><p>${asHtml(affectedBy(finding))}</p><p>${asHtml(todo)}</p></div>
${sentences(finding)}
<div class="foot"><p class="place">${codes([`${file}:${line}:${col}`, rule, id])}</p>
${[affects(finding), sides(finding), call(finding), acceptance(report, finding)].filter(Boolean).join("\n")}</div>
</article>`;
}

/** Classes are numbers: what a provider is called is no part of a style sheet. */
export function providerIndex({ providers }: Report, { provider }: Pick<Finding, "provider">): number {
  return providers.findIndex(({ id }) => id === provider);
}

function badges(finding: Finding): string {
  const state = stateOf(finding);
  const marks = [
    `<span class="badge">${finding.severity}</span>`,
    state && `<span class="badge state">${state}</span>`,
    `<span class="badge ledger">${finding.ledger}</span>`,
  ];
  return marks.filter(Boolean).join(" ");
}

function sentences(finding: Finding): string {
  const [witness, policy, accepted] = [witnessSentence(finding), policySentence(finding), acceptanceSentence(finding)];
  const spans = [
    asHtml(shortened(finding.why)),
    witness && `<span class="witness">${asHtml(witness)}</span>`,
    ...alsoSentences(finding).map((one) => `<span class="also">${inline(shortened(one))}</span>`),
    policy && `<strong>${inline(policy)}</strong>`,
    accepted && `<strong>${asHtml(accepted)}</strong>`,
  ];
  return `<p>${spans.filter(Boolean).join(" ")}</p>`;
}

function affects(finding: Finding): string {
  const all = affected(finding);
  if (all.length < 2) return "";
  const items = all.map((one) => `<li><code>${asHtml(one)}</code></li>`).join("");
  return fold(`affects ${all.length} operations`, `<ul>${items}</ul>`);
}

/** The description side by side; code is written against the call alone. */
function sides({ before, after, ledger, migration }: Finding): string {
  const [was, is] = [shown(before), shown(after)];
  const byCall = ledger === "sdk" && (migration !== null || typeof before === "string");
  if ((was === null && is === null) || byCall) return "";
  return fold("before and after", both("Before", was, "After", is));
}

function call({ migration }: Finding): string {
  if (!migration) return "";
  return fold("the call", both("Call before", migration.before, "Call after", migration.after));
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

/** The entry of accepted.yaml that a break waits for, and the command that writes it. */
function acceptance(report: Report, finding: Finding): string {
  const entry = entryOf(report, finding);
  if (entry === undefined) return "";
  const { id, provider } = finding;
  const command = `npm run review -- --accept ${id} --owner NAME --reason "WHY"`;
  const parts = [
    `<h4>Entry for accepted.yaml of ${asHtml(provider)}</h4><pre tabindex="0" id="entry-${asHtml(id)}">${asHtml(entry)}</pre>`,
    `<h4>Or the command that writes it</h4><pre tabindex="0" id="command-${asHtml(id)}">${asHtml(command)}</pre>`,
  ];
  return `${fold("accept it", parts.join("\n"))}
${copyButton("copy entry", `entry-${id}`)} ${copyButton("copy command", `command-${id}`)}`;
}
