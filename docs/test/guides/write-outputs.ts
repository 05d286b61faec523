// node docs/test/guides/write-outputs.ts [guide…]: puts what programs print now into guides, to be read before a commit.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./compile.ts";
import { guides } from "./guide.ts";
import { isAsShown } from "./output.ts";
import { Place } from "./place.ts";
import { REPOSITORY } from "./providers.ts";
import { runGuide, type Written } from "./run-guide.ts";

using place = new Place();
const names = process.argv.slice(2);
const chosen = guides().filter(({ name }) => names.length === 0 || names.some((end) => name.endsWith(end)));

const written: Written[] = [];
for (const guide of chosen) {
  const news: { readonly line: number; readonly printed: string }[] = [];
  const output = (line: number, shown: string, printed: string): void => {
    if (!isAsShown(shown, printed)) news.push({ line, printed });
  };
  const began = performance.now();
  try {
    await runGuide(guide, place.folderOf(guide.name), { output, wrote: (file) => written.push(file) });
  } catch (error) {
    console.error((error as Error).message);
  }
  console.log(`${guide.name}: ${news.length} outputs written, ${Math.round(performance.now() - began)} ms`);
  // From the end, so that the lines before stay where they are.
  for (const { line, printed } of news.reverse()) write(guide.path, line, printed);
}
for (const problem of await compile(written, place.root)) console.error(problem);

function write(path: string, line: number, printed: string): void {
  const file = join(REPOSITORY, path);
  const lines = readFileSync(file, "utf8").split("\n");
  const [ticks = ""] = /^`+/.exec(lines[line - 1] ?? "") ?? [];
  const end = lines.indexOf(ticks, line);
  writeFileSync(file, [...lines.slice(0, line), printed.trim(), ...lines.slice(end)].join("\n"));
}
