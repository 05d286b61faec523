import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Page } from "./page.ts";

/** Folders of the content that hold nothing but made pages. */
const MADE = ["providers", "reference"];

/** Writes the pages into the content of the site. What an earlier run has written is deleted first. */
export function writePages(content: string, pages: readonly Page[]): void {
  for (const folder of MADE) rmSync(join(content, folder), { recursive: true, force: true });
  for (const page of pages) {
    const file = join(content, `${page.path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, textOf(page));
  }
}

/** JSON is YAML, so every text is quoted safely. A title is shown as it is, and not as Markdown. */
export function textOf({ title, description, sidebar, body }: Page): string {
  const lines = Object.entries({ title, description, sidebar }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return `---\n${lines.join("\n")}\n---\n\n${body.trim()}\n`;
}
