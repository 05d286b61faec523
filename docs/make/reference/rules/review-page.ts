import { asMarkdown, asMarkdownBlock } from "@specwright/openapi/internal";
import type { Report } from "@specwright/review";
import { REVIEW_RULES } from "@specwright/review/internal";
import type { Page } from "../../page.ts";
import { around, CHANGES, type Change, SCHEMA_CHANGES } from "./changes.ts";
import { findingOf, reviewed } from "./reviewed.ts";
import { asBlocks } from "./shown.ts";

/** Kinds of findings that no small description shows, and what they say. */
export const WITHOUT_EXAMPLE: { readonly [rule: string]: string } = {
  "generator-does-not-compile":
    "Old code does not compile against what the new generator makes of the same description.",
  "generator-exports-added": "The new generator exports more of the same description.",
  "generator-exports-removed": "The new generator exports less of the same description.",
  "generator-output": "The new generator writes a published file otherwise, and old code compiles.",
  "recursion-changed": "Schemas that contain themselves were compared as a whole, and differ.",
  "too-complex": "A union or a schema is too large to be compared completely. A person has to look.",
  "too-many": "There are more differences than a report lists.",
};

const MENDING = `[Findings of a review](../) says how to mend what breaks. Where one change can be made in two ways, the second way stands below it.`;

/** What the severities of all pages but one are about. */
const WIRE = `Severities are those of the ledger \`wire\`: what peers of HTTP notice. Code that uses the client may break where the wire is
safe. A report has both, as \`sdk\`, and a change is as bad as the worse of them.`;

type Group = keyof typeof REVIEW_RULES;

const TITLES: { readonly [group in Group]: string } = {
  operation: "Operations, and what they are called with",
  security: "Credentials",
  message: "Answers, and how bodies are written",
  schema: "Values",
  keyword: "Keywords of schemas",
  sdk: "Code that uses the client",
  promise: "Promises, and everything else",
};

const HEAD = `\`specwright review\` finds these kinds of changes. A finding names its kind as \`rule\`, and so does the policy in
\`specwright.yaml\`. \`breaking\` has a witness, \`safe\` a proof, and \`unknown\` has neither.

To mend a break, change the description so that it stays as it was beside what is new, and announce the end of the old:
\`deprecated: true\` with \`x-sunset: 2027-06-30\`. From that day on it may go. To break something on purpose, [accept it](../commands/#review).`;

/** What a review finds: a page for each group of rules, with what it says of the smallest change of each kind. */
export async function reviewPages(repository: string): Promise<Page[]> {
  const groups = Object.keys(REVIEW_RULES) as Group[];
  return [indexPage(groups), ...(await Promise.all(groups.map((group) => groupPage(repository, group))))];
}

function indexPage(groups: readonly Group[]): Page {
  const rows = groups.map((group) => {
    const links = REVIEW_RULES[group].map((rule) => `[${rule}](./${group}/#${rule})`);
    return `| [${TITLES[group]}](./${group}/) | ${links.join(", ")} |`;
  });
  return {
    path: "reference/review-rules/index",
    title: "Findings of a review",
    description: "Every kind of change that a review finds, and how to mend what breaks.",
    sidebar: { order: 1, label: "All kinds" },
    body: [HEAD, ["| About | Kinds of findings |", "| --- | --- |", ...rows].join("\n")].join("\n\n"),
  };
}

async function groupPage(repository: string, group: Group): Promise<Page> {
  const sections: string[] = [];
  for (const rule of REVIEW_RULES[group]) sections.push(await section(repository, rule, group === "sdk"));
  return {
    path: `reference/review-rules/${group}`,
    title: TITLES[group],
    description: `What a review finds: ${TITLES[group].toLowerCase()}, with the smallest change of each kind and how bad it is.`,
    body: [MENDING, ...(group === "sdk" ? [] : [WIRE]), ...sections].join("\n\n"),
  };
}

async function section(repository: string, rule: string, sdk: boolean): Promise<string> {
  const without = WITHOUT_EXAMPLE[rule];
  if (without !== undefined) return `## ${rule}\n\n${without}`;
  const schemas = SCHEMA_CHANGES.get(rule);
  if (schemas) return await schemaSection(repository, rule, schemas);
  const change = CHANGES.get(rule);
  if (!change) throw new Error(`the rule ${rule} has no example. Add one to docs/make/reference/rules/review.yaml.`);
  const finding = findingOf(await reviewed(repository, change.before, change.after, sdk ? "sdk" : "wire"), rule);
  if (!finding)
    throw new Error(`the example of ${rule} does not show it. Correct docs/make/reference/rules/review.yaml.`);
  return [`## ${rule}`, sentence(finding), ...blocks(change)].join("\n\n");
}

function sentence({ severity, title, why }: { severity: string; title: string; why: string }): string {
  return `**${severity}**: ${asMarkdown(title)}. ${asMarkdown(why)}`;
}

function blocks({ before, after, mended }: Change): string[] {
  const pair = ["Before:", asBlocks(before), "After:", asBlocks(after)];
  if (!mended) return pair;
  return [...pair, "This breaks nothing:", asBlocks(mended)];
}

/** A report says both: what is safe for peers of HTTP, and that code no longer compiles. */
function brokenCode({ findings }: Report): string {
  const broken = findings.find(({ ledger, severity }) => ledger === "sdk" && severity === "breaking");
  return broken ? ` In code (\`sdk\`), ${sentence(broken)}` : "";
}

/** What is safe for who sends a value breaks who receives it, so that both sides are told. */
async function schemaSection(
  repository: string,
  rule: string,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<string> {
  const lines: string[] = [];
  for (const [side, name] of [
    ["request", "request body"],
    ["answer", "body of an answer"],
  ] as const) {
    const change = [around(before, side), around(after, side)] as const;
    const finding = findingOf(await reviewed(repository, ...change, "wire"), rule);
    if (!finding) continue;
    const code = finding.severity === "safe" ? brokenCode(await reviewed(repository, ...change, "sdk")) : "";
    lines.push(`- In a ${name}: ${sentence(finding)}${code}`);
  }
  const block = asMarkdownBlock("yaml", ["# before", before, "# after", after]);
  return [`## ${rule}`, lines.join("\n"), block].join("\n\n");
}
