import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { asMarkdownBlock } from "@specwright/openapi/internal";
import type { Page } from "../page.ts";
import { consoleTables } from "./console-tables.ts";

/** What was measured, by the name of the bench. */
const MEASURED = {
  runtime: {
    title: "What a call costs",
    says: `Time and memory of one call of each generated client: by a method of the client (\`client\`) and by an imported operation
(\`operation\`), beside bare \`fetch\`, openapi-fetch, and the SDK that the provider publishes, where there is one. \`us\` is
microseconds, \`ratio\` the time in relation to openapi-fetch in the same round, and \`kB\` what is allocated.`,
  },
  generate: {
    title: "What generation costs",
    says: `Time, memory and size of what generators make of the same descriptions, and what many providers cost.`,
  },
  review: {
    title: "What a review costs",
    says: `Seconds of a review from its start to its report.`,
  },
} as const;

const HEAD = `All figures on this page were printed by commands of this repository, on the day and machine that stands with them. Other
machines give other figures: run the command. \`load\` says how many other programs wanted the machine. Where that is more than
its cores, times are long, and only what was measured in the same round can be compared: the ratios.`;

/** How it compares with other tools, as measured. */
export function comparisonPage(): Page {
  const measured = Object.entries(MEASURED).filter(([name]) => existsSync(fileOf(name)));
  const sections = measured.map(([name, { title, says }]) => section(name, title, says));
  return {
    path: "reference/comparison",
    title: "How it compares",
    description: "What calls, generation and reviews cost, beside other tools, with the commands that measure it.",
    sidebar: { order: 9 },
    body: [HEAD, ...sections, ...unmeasured()].join("\n\n"),
  };
}

/** Figures that nobody has kept yet are only as far away as their command. */
function unmeasured(): string[] {
  const missing = Object.entries(MEASURED).filter(([name]) => !existsSync(fileOf(name)));
  if (missing.length === 0) return [];
  const lines = missing.map(([name, { title }]) => `npm run bench -- ${name}   # ${title.toLowerCase()}`);
  return ["## What else can be measured", asMarkdownBlock("sh", lines)];
}

/** What `node docs/measure.ts <name>` has kept. */
function fileOf(name: string): string {
  return fileURLToPath(new URL(`measured/${name}.txt`, import.meta.url));
}

function section(name: string, title: string, says: string): string {
  const text = readFileSync(fileOf(name), "utf8");
  const [command = "", machine = "", , ...output] = text.trimEnd().split("\n");
  const measured = asMarkdownBlock("sh", [`${command}   # ${machine}`]);
  return [`## ${title}`, says, measured, consoleTables(output.join("\n"))].join("\n\n");
}
