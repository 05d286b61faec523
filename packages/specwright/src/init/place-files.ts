import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { completedIgnore } from "./ignored.ts";
import { keptLine } from "./kept.ts";
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
    const place = join(placing.folder, path);
    if (!existsSync(place)) writeInto(placing.draft, path, wanted);
    else placeBeside(path, readFileSync(place, "utf8"), wanted, placing);
  }
}

function placeBeside(path: string, own: string, wanted: string, placing: Placing): void {
  if (own === wanted) return;
  if (path === ".gitignore") completeIgnore(own, wanted, placing);
  else if (path === "turbo.json") completeTurbo(own, wanted, placing);
  else if (path === ".nvmrc") keepNode(own, placing);
  else placing.out(keptLine(path, own, placing.values));
}

function completeIgnore(own: string, wanted: string, { draft, values, out }: Placing): void {
  const { text, added } = completedIgnore(own, wanted, values.packages);
  if (added.length === 0) return;
  writeInto(draft, ".gitignore", text);
  out(`added to .gitignore: ${added.join(" ")}`);
}

function completeTurbo(own: string, wanted: string, { draft, out, todo }: Placing): void {
  const { text, added, lacks } = completedTurbo(own, wanted);
  if (added.length > 0) {
    writeInto(draft, "turbo.json", text);
    out(`added to turbo.json: ${added.map((task) => `the task ${task}`).join(", ")}`);
  }
  if (lacks.length === 0) return;
  out("kept what else turbo.json says. What the packages need of it is more:");
  for (const lack of lacks) out(`  ${lack}`);
  todo("add to turbo.json what the packages need, as above");
}

function keepNode(own: string, { values, out }: Placing): void {
  const why = `Specwright needs Node.js ${OLDEST_NODE} or newer, on your machine too. The workflows name a version of their own`;
  if (values.hasNode) out("kept .nvmrc");
  else out(`kept .nvmrc (${own.trim()}): ${why}`);
}

/** Writes a file into a folder that may not have its folder yet. */
export function writeInto(folder: string, path: string, content: string): void {
  const place = join(folder, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
}
