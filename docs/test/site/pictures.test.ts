import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const docs = join(import.meta.dirname, "../..");

/** Letters and signs alone: a picture breaks lines where its window ends. */
function letters(text: string): string {
  return text.replace(/\s/g, "");
}

it("the recording in the README is what the commands print today; npm run pictures makes it anew", () => {
  const { review } = JSON.parse(readFileSync(join(docs, ".made/landing.json"), "utf8")) as { review: string };
  const svg = readFileSync(join(docs, "pictures/terminal.svg"), "utf8");
  const shown = svg
    .slice(svg.indexOf("<text"))
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  expect(letters(review)).toContain("Thisbreaks.1breaking");
  expect(letters(shown)).toContain(letters(review));
});
