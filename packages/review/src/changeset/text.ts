import { asMarkdown, asMarkdownBlock, asMarkdownCode } from "@specwright/openapi/internal";
import type { Finding } from "../finding.ts";
import { adviceOf } from "../render/advice.ts";
import { callLines } from "../render/call.ts";
import { affected, counted } from "../render/outline.ts";
import { shortened, witnessSentence } from "../render/witness.ts";
import type { ProviderReport } from "../report.ts";

/** A file of .changeset/. */
export interface ChangesetFile {
  readonly name: string;
  readonly content: string;
}

/** What users of a package read about a change: what they have to do first, by operation, then what is new. */
export function changesetFor(
  { id, bump, packageName }: ProviderReport,
  findings: readonly Finding[],
): ChangesetFile | undefined {
  if (bump === "none" || packageName === null) return undefined;
  const breaking = findings.filter(({ severity }) => severity !== "safe");
  // What breaks who sends may be harmless for who reads: it is told once.
  const told = new Set(breaking.map(changeOf));
  const safe = findings.filter((one) => one.severity === "safe" && !told.has(changeOf(one)));
  const [first] = findings;
  const content = [
    `---\n"${packageName}": ${bump}\n---`,
    sentence(breaking, safe),
    ...section("What breaks", breaking),
    ...migrations(breaking),
    ...checks(breaking),
    ...section("What is new", safe),
  ].join("\n\n");
  return { name: `${id}-${slug(first?.title ?? "change")}.md`, content: `${content}\n` };
}

function changeOf({ ledger, pointer, change }: Finding): string {
  return `${ledger} ${pointer} ${change}`;
}

function sentence(breaking: readonly Finding[], safe: readonly Finding[]): string {
  if (breaking.length > 0) return `${counted(breaking.length, "change")} of the API that calling code has to follow.`;
  if (safe.every(({ rule }) => rule.startsWith("generator-")))
    return "The package is generated differently; the API is the same.";
  if (safe.every(({ rule }) => rule === "documentation" || rule === "form")) return "The documentation changed.";
  return `${counted(safe.length, "change")} of the API; existing code still works.`;
}

function section(title: string, findings: readonly Finding[]): string[] {
  const operations = [...new Set(findings.map(({ operation }) => operation))];
  if (operations.length === 0) return [];
  const items = operations.map((operation) => {
    const own = findings.filter((finding) => finding.operation === operation);
    return `- ${placeOf(operation)}: ${own.map(line).join("; ")}`;
  });
  return [`**${title}**`, items.join("\n")];
}

function placeOf(operation: string | null): string {
  if (operation === null) return "Everywhere";
  return asMarkdownCode(operation);
}

function line(finding: Finding): string {
  const { title, accepted } = finding;
  const where = quoted(affected(finding));
  const parts = [asMarkdown(title), where && `(${where})`];
  if (accepted?.class === "correction") parts.push(`(a correction of the description: ${asMarkdown(accepted.reason)})`);
  return parts.filter(Boolean).join(" ");
}

function quoted(names: readonly string[]): string {
  return names.map(asMarkdownCode).join(", ");
}

/** The calls as they were and as they have to be, each once, below what makes them another. */
function migrations(findings: readonly Finding[]): string[] {
  const changed = findings.flatMap((one) => {
    if (!one.migration) return [];
    return [{ ...one, text: callLines(one.migration).join("\n") }];
  });
  return [...Map.groupBy(changed, ({ text }) => text)].map(([text, about]) =>
    [`${about.map(({ title }) => asMarkdown(title)).join("; ")}:`, asMarkdownBlock("ts", text.split("\n"))].join(
      "\n\n",
    ),
  );
}

/** What stays the same call has to be looked at where its answer is read, or where it is sent from. */
function checks(findings: readonly Finding[]): string[] {
  const still = findings.filter(({ migration }) => migration === null);
  if (still.length === 0) return [];
  return ["**What to check**", still.map((one) => `- ${asMarkdown(one.title)}: ${checkOf(one)}`).join("\n")];
}

function checkOf(finding: Finding): string {
  const { operation, affects, why } = finding;
  const names = quoted([operation ?? affects].flat());
  const place = [adviceOf(finding), names && `(${names})`].filter(Boolean).join(" ");
  return [`${place}.`, asMarkdown(shortened(why)), asMarkdown(capital(witnessSentence(finding) ?? ""))]
    .filter(Boolean)
    .join(" ");
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function slug(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  return words.slice(0, 6).join("-") || "change";
}
