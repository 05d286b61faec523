import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { completedIgnore } from "./ignored.ts";
import { keptLine } from "./kept.ts";
import { nameHere } from "./name-here.ts";
import { OLDEST_NODE } from "./node-version.ts";
import type { TemplateValues } from "./template.ts";
import { completedTurbo } from "./turbo.ts";

/** Where files of a workspace go, and what is known of it. */
export interface Placing {
  readonly folder: string;
  /** The folder in which files are made first. */
  readonly draft: string;
  readonly values: TemplateValues;
  /** Says a line to people. */
  out(line: string): void;
  /** Says a step that people have to do before scripts work. */
  todo(step: string): void;
}

/** Puts files into the draft that the folder has not, and completes or keeps those that it has. */
export function placeFiles(files: ReadonlyMap<string, string>, placing: Placing): void {
  for (const [path, wanted] of files) {
    const here = nameHere(placing.folder, path);
    const place = join(placing.folder, here);
    if (!existsSync(place)) writeInto(placing.draft, path, wanted);
    else placeBeside({ path, here, own: readFileSync(place, "utf8"), wanted }, placing);
  }
}

/** A file that is there already. */
interface Beside {
  /** As a new workspace has it. */
  readonly path: string;
  /** As the repository has it. */
  readonly here: string;
  readonly own: string;
  readonly wanted: string;
}

function placeBeside(file: Beside, placing: Placing): void {
  const { path, here, own, wanted } = file;
  if (own === wanted) return;
  if (path === ".gitignore") completeIgnore(file, placing);
  else if (path === "turbo.json") completeTurbo(file, placing);
  else if (path === ".nvmrc") keepNode(file, placing);
  else placing.out(keptLine(path, here, own, placing.values));
}

function completeIgnore({ own, wanted }: Beside, { draft, values, out }: Placing): void {
  const { text, added } = completedIgnore(own, wanted, values.packages);
  if (added.length === 0) return;
  writeInto(draft, ".gitignore", text);
  out(`added to .gitignore: ${added.join(" ")}`);
}

function completeTurbo({ here, own, wanted }: Beside, { draft, out, todo }: Placing): void {
  const { text, added, lacks } = completedTurbo(own, wanted);
  if (added.length > 0) {
    writeInto(draft, here, text);
    out(`added to ${here}: ${added.map((task) => `the task ${task}`).join(", ")}`);
  }
  if (lacks.length === 0) return;
  out(`kept what else ${here} says. What the packages need of it is more:`);
  for (const lack of lacks) out(`  ${lack}`);
  todo(`add to ${here} what the packages need, as above`);
}

function keepNode({ here, own }: Beside, { values, out }: Placing): void {
  const why = `Specwright needs Node.js ${OLDEST_NODE} or newer, on your machine too. The workflows name a version of their own`;
  if (values.nodeFile === here) out(`kept ${here}`);
  else out(`kept ${here} (${own.trim()}): ${why}`);
}

/** Writes a file into a folder that may not have its folder yet. */
export function writeInto(folder: string, path: string, content: string): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}
