import { asMarkdown, asMarkdownBlock, asMarkdownCode } from "@specwright/openapi/internal";
import { ONLY_WORDS } from "../bump/bump.ts";
import type { Finding } from "../finding.ts";
import type { Report } from "../report.ts";
import { adviceOf } from "./advice.ts";
import { callLines } from "./call.ts";

/** What the users of an API read: a short entry for each cause, and each call before and after once. */
export function renderChangelog({ findings, single }: Report): string {
  const told = findings.filter(({ rule }) => !ONLY_WORDS.has(rule));
  const breaking = told.filter(({ severity }) => severity !== "safe");
  const safe = told.filter(({ severity }) => severity === "safe");
  const parts = [...section("Breaking changes", breaking, single), ...section("Changes", safe, single)];
  if (parts.length === 0) return "Nothing changes for who uses the API.\n";
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, findings: readonly Finding[], single: boolean): string[] {
  if (findings.length === 0) return [];
  const shown = new Set<string>();
  return [`## ${title}`, findings.map((one) => entry(one, single, shown)).join("\n")];
}

function entry(finding: Finding, single: boolean, shown: Set<string>): string {
  const { title, severity, provider, affects } = finding;
  const name = single || provider === "" ? "" : `${asMarkdown(provider)}: `;
  const where = affects.length > 0 ? ` (${operations(affects)})` : "";
  const advice = severity === "safe" ? "" : ` ${capital(adviceOf(finding))}.`;
  const line = `- ${name}**${asMarkdown(title)}**${where}.${advice}`;
  const call = finding.migration && severity !== "safe" ? callLines(finding.migration) : [];
  const text = call.join("\n");
  if (text === "" || shown.has(text)) return line;
  shown.add(text);
  const block = asMarkdownBlock("ts", text.split("\n"));
  return `${line}\n\n${block.replace(/^(?=.)/gm, "  ")}\n`;
}

const MOST = 3;

function operations(affects: readonly string[]): string {
  const names = affects.slice(0, MOST).map(asMarkdownCode).join(", ");
  if (affects.length <= MOST) return names;
  return `${names} and ${affects.length - MOST} more`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
