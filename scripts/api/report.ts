import type { Declared } from "./declared.ts";
import type { Door } from "./read-api.ts";

/** The text of `api.md`: all that a package promises, so that a change of it is seen. */
export function apiReport(name: string, doors: readonly Door[]): string {
  return `${[`# The public API of ${name}\n\n${HEAD}`, ...doors.map(doorText)].join("\n")}`;
}

const HEAD = `All that follows semantic versioning. A change of this file is a change of what programs build on, and needs a changeset.

<!-- Written by \`npm run api\` from the built declarations. -->
`;

/** Generated code alone enters by a door with a version. The types that it only passes on are nobody's to name. */
const FOR_GENERATED_CODE = /-v\d+$/;

function doorText({ specifier, exported, seen }: Door): string {
  const own = `## ${specifier}\n\n${fenced(exported)}`;
  if (seen.length === 0 || FOR_GENERATED_CODE.test(specifier)) return own;
  return `${own}\n### Types that have no name outside\n\nThe declarations above speak of them.\n\n${fenced(seen).replaceAll(/^export /gm, "")}`;
}

function fenced(all: readonly Declared[]): string {
  return `\`\`\`ts\n${all.map(({ code }) => code).join("\n\n")}\n\`\`\`\n`;
}
