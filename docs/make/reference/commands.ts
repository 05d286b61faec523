import { asMarkdown, asMarkdownBlock, asMarkdownCell, asMarkdownCodeCell } from "@specwright/openapi/internal";
import { COMMANDS, type CommandModule } from "specwright/commands";
import type { Page } from "../page.ts";
import { COMMAND_EXAMPLES } from "./command-examples.ts";

type Spec = CommandModule["SPEC"];
type Option = Spec["options"][string];

const HEAD = `\`npx specwright <command>\` runs a command. \`specwright <command> --help\` prints what stands here.

| A command ends with | when |
| --- | --- |
| 0 | all is well |
| 1 | something is wrong with what it looked at |
| 2 | it could not be tried. Standard error says why |

With \`--json\`, \`generate\`, \`lint\`, \`check\`, \`contract\` and \`review\` print one JSON document and nothing else on standard
output. Where the command could not be tried, this is \`{ "errors": [{ "message": "…", "hint": "…" }] }\`: each error has a \`message\`, and
a \`hint\`, \`rule\`, \`file\`, \`line\` and \`col\` where there are some.`;

/** Every command, from the definitions that its help is made of. */
export async function commandsPage(): Promise<Page> {
  const entries = [...COMMANDS].map(async ([name, { load }]) => section(name, (await load()).SPEC));
  return {
    path: "reference/commands",
    title: "Commands",
    description: "Every command of specwright with its arguments, options, exit codes and examples.",
    sidebar: { order: 1 },
    body: [HEAD, ...(await Promise.all(entries))].join("\n\n"),
  };
}

function section(name: string, { arguments: given, description, options }: Spec): string {
  const usage = ["specwright", name, given, "[options]"].filter(Boolean).join(" ");
  const parts = [`## ${name}`, asMarkdownBlock("sh", [usage]), asMarkdown(description), ...tables(options)];
  return [...parts, ...examples(name)].join("\n\n");
}

/** Options that stand under a heading in help have a table of their own. */
function tables(options: Spec["options"]): string[] {
  const groups = Map.groupBy(Object.entries(options), ([, { group = "" }]) => group);
  return [...groups].map(([group, all]) => {
    const heading = group === "" ? [] : [asMarkdown(group), ""];
    const rows = all.map(
      ([long, option]) => `| ${asMarkdownCodeCell(called(long, option))} | ${asMarkdownCell(option.says)} |`,
    );
    return [...heading, "| Option | What it does |", "| --- | --- |", ...rows].join("\n");
  });
}

function called(long: string, { kind, value = "" }: Option): string {
  return kind === "flag" ? `--${long}` : `--${long} <${value}>`;
}

function examples(name: string): string[] {
  const lines = (COMMAND_EXAMPLES[name] ?? []).map(([args, says]) => {
    const call = ["npx specwright", name, args].filter(Boolean).join(" ");
    return says === "" ? call : `${call}   # ${says}`;
  });
  return lines.length === 0 ? [] : [asMarkdownBlock("sh", lines)];
}
