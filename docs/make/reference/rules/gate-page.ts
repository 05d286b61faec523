import { GATE_RULES, OTHER_RULES } from "@specwright/codegen/stages";
import { READ_RULES } from "@specwright/openapi/internal";
import type { Page } from "../../page.ts";
import { ABOUT_WORKSPACES } from "./about-workspaces.ts";
import { type Example, readExamples } from "./examples.ts";
import { type Generated, generatedOf } from "./generated.ts";
import { LARGE_EXAMPLES } from "./large.ts";
import { asPair, asQuote } from "./shown.ts";

/** Every rule of the reader, of the gate and of settings, once. */
export const GENERATION_RULES: readonly string[] = [...new Set([...READ_RULES, ...GATE_RULES, ...OTHER_RULES])]
  .filter((rule) => !Object.hasOwn(ABOUT_WORKSPACES, rule))
  .toSorted();

/** The example of each of them. */
export const GENERATION_EXAMPLES: ReadonlyMap<string, Example> = new Map([
  ...readExamples("read.yaml"),
  ...readExamples("gate.yaml"),
  ...readExamples("other.yaml"),
  ...LARGE_EXAMPLES,
]);

const HEAD = `\`specwright generate\` makes a client of everything of which a correct one can be made. It leaves out the rest, reads what can mean
one thing only, and lists each place with its rule. It refuses what it cannot read. \`--strict\` refuses all of it, and
\`specwright lint\` reports all of it as an error, unless somebody else wrote the description.

Each description below stands under these lines, unless it has an \`openapi\` of its own:

\`\`\`yaml
openapi: 3.1.0
info: { title: Acme, version: "1" }
servers: [{ url: https://api.acme.dev }]
\`\`\``;

/** What is left out of a client or refused, with what the generator says of an example of each rule. */
export function gatePage(repository: string): Page {
  const sections = GENERATION_RULES.map((rule) => section(repository, rule));
  return {
    path: "reference/generation-rules",
    title: "Rules of generation",
    description:
      "Why something is left out of a client, or a description refused, with an example of each and how to mend it.",
    sidebar: { order: 4 },
    body: [HEAD, ...sections, "## Rules about workspaces", aboutWorkspaces()].join("\n\n"),
  };
}

function aboutWorkspaces(): string {
  const rows = Object.entries(ABOUT_WORKSPACES).map(([rule, says]) => `| \`${rule}\` | ${says} |`);
  return ["| Rule | What it says |", "| --- | --- |", ...rows].join("\n");
}

function section(repository: string, rule: string): string {
  const example = GENERATION_EXAMPLES.get(rule);
  if (!example) throw new Error(`the rule ${rule} has no example. Add one to docs/make/reference/rules/gate.yaml.`);
  const generated = generatedOf(repository, example.broken);
  const said = generated.said.find((one) => one.rule === rule);
  if (!said) throw new Error(`the example of ${rule} does not break it. Correct it in docs/make/reference/rules/.`);
  return [`## ${rule}`, effectOf(generated, said.lacks), asQuote(said), shown(rule, example)].join("\n\n");
}

function effectOf({ refused }: Generated, lacks: string | undefined): string {
  if (refused) return "The description is refused.";
  if (lacks === undefined) return "The client lacks nothing: it is read in the only way that is possible.";
  return `The client lacks the ${lacks}.`;
}

function shown(rule: string, example: Example): string {
  const large = LARGE_EXAMPLES.get(rule)?.shown;
  if (!large) return asPair(example);
  return `This breaks it: ${large.broken}. This does not: ${large.mended}.`;
}
