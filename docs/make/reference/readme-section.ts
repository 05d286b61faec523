/**
 * What stands under a heading of level 2 in a README, with headings and all.
 * @throws Error if there is no such heading
 */
export function readmeSection(readme: string, heading: string): string {
  const [, section] = `\n${readme}`.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`the README has no heading "${heading}". Name one that it has.`);
  const [text = ""] = section.split(/\n## /);
  // A link into the README itself leads nowhere from here.
  return text.replace(/\[([^\]]*)\]\(#[^)]*\)/g, "$1").trim();
}
