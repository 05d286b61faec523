import { HOUSE_RULES, KNOWN_RULES } from "@specwright/lint/internal";
import type { Page } from "../../page.ts";
import { type Example, readExamples } from "./examples.ts";
import { type Linted, lintedOf } from "./linted.ts";
import { asPair, asQuote } from "./shown.ts";

/** Rules of Redocly that cannot be broken here, and the rule that is broken before them or asks the same. */
export const ASKED_BEFORE: { readonly [rule: string]: string } = {
  "no-unresolved-refs": "unresolved-ref",
  "operation-operationId-unique": "operation-id-duplicate",
  "operation-parameters-unique": "parameter-duplicate",
  "path-declaration-must-exist": "path-invalid",
  "path-parameters-defined": "path-parameter-missing",
  "spec-components-invalid-map-name": "component-name-invalid",
  "no-invalid-media-type-examples": "example-invalid",
  "operation-4xx-response": "operation-failure",
};

/** The rules that lint reports. Redocly and the house have one of the same name; the house's is on. */
export const LINT_RULES: { readonly house: readonly string[]; readonly redocly: readonly string[] } = {
  house: [...HOUSE_RULES, "example-type"].toSorted(),
  redocly: KNOWN_RULES.filter((rule) => !Object.hasOwn(ASKED_BEFORE, rule) && !HOUSE_RULES.includes(rule)).toSorted(),
};

export const LINT_EXAMPLES: ReadonlyMap<string, Example> = new Map([
  ...readExamples("lint.yaml"),
  ...readExamples("redocly.yaml"),
]);

const HEAD = `\`specwright lint\` asks the [rules of generation](../generation-rules/) first. Where none is broken, it asks the rules of the house and
those of Redocly that \`redocly.yaml\` chooses. In \`redocly.yaml\` a rule of the house is called \`house/<rule>\`. There a rule
is switched off for a description or a place, with the reason.

Each description below stands under \`openapi\`, \`info\` and \`servers\`, as on the page of those rules.`;

/** What lint asks, with what it says of an example of each rule. */
export async function lintPage(_repository: string): Promise<Page> {
  const linted = await lintedOf(LINT_EXAMPLES);
  const sections = (rules: readonly string[]): string[] => rules.map((rule) => section(rule, linted.get(rule)));
  const before = Object.entries(ASKED_BEFORE).map(([rule, ours]) => `| \`${rule}\` | \`${ours}\` |`);
  return {
    path: "reference/lint-rules",
    title: "Rules of lint",
    description:
      "What makes a description good to read and to test with: every rule, an example of each, and how to mend it.",
    sidebar: { order: 5 },
    body: [
      HEAD,
      "## Rules of the house",
      ...sections(LINT_RULES.house),
      "## Rules of Redocly",
      ...sections(LINT_RULES.redocly),
      "## Rules of Redocly that are asked before",
      ["| Rule of Redocly | Rule that is asked in its place |", "| --- | --- |", ...before].join("\n"),
    ].join("\n\n"),
  };
}

function section(rule: string, linted: Linted | undefined): string {
  const example = LINT_EXAMPLES.get(rule);
  const said = linted?.broken.find((one) => one.rule === rule);
  if (!example || !said)
    throw new Error(`the rule ${rule} has no example that breaks it. Add one to docs/make/reference/rules/lint.yaml.`);
  return [`### ${rule}`, asQuote(said), asPair(example)].join("\n\n");
}
