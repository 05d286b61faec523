import { scriptCall } from "@specwright/codegen/workspace";
import { NPM, type PackageManager, YARN_1 } from "./package-manager.ts";

/** What the template cannot have with Yarn 1, and why. */
const WITHOUT_IN_YARN_1: ReadonlyMap<string, string> = new Map([
  [
    ".github/workflows/release.yml",
    "its actions need Changesets 3, which Yarn 1 does not install. Release with yarn run version and yarn run release",
  ],
]);

/** A line for each file of the template that a package manager cannot have. */
export function leftOut(manager: PackageManager): string[] {
  return [...without(manager)].map(([path, why]) => `left out ${path}: ${why}`);
}

function without(manager: PackageManager): ReadonlyMap<string, string> {
  return manager === YARN_1 ? WITHOUT_IN_YARN_1 : new Map();
}

/** The files of the template, which is written for npm, as they are for another package manager. */
export function inItsWords(manager: PackageManager, files: ReadonlyMap<string, string>): Map<string, string> {
  const missing = without(manager);
  const kept = [...files].filter(([path]) => !missing.has(path));
  if (manager === NPM) return new Map(kept);
  return new Map(kept.map(([path, text]) => [path, translated(path, text, manager)]));
}

function translated(path: string, text: string, manager: PackageManager): string {
  const worded = text.replaceAll(NPM.lockFile, manager.lockFile);
  if (path.endsWith(".yml")) return workflow(worded, manager);
  if (path.endsWith(".md")) return page(worded, manager);
  return worded;
}

function workflow(text: string, manager: PackageManager): string {
  return withoutList(text)
    .replace(/^( +)(?=- uses: actions\/setup-node@)/gm, (_, indent) => setUp(manager, indent))
    .replaceAll(NPM.cache, manager.cache)
    .replaceAll(NPM.frozenWithoutScripts, manager.frozenWithoutScripts)
    .replaceAll(NPM.frozen, manager.frozen)
    .replace(/\bnpx (?=specwright|turbo)/g, `${manager.execute} `)
    .replace(/\bnpm run ([\w:-]+)/g, (_, script) => scriptCall(manager.name, script))
    .replace(/\bnpm (start|test)\b/g, (_, script) => scriptCall(manager.name, script));
}

function setUp({ setUp: lines }: PackageManager, indent: string): string {
  return `${lines.map((line) => `${indent}${line}\n`).join("")}${indent}`;
}

/** Only npm lists in a standard form what is installed. The step that keeps the list goes with it. */
function withoutList(text: string): string {
  return text
    .replace("Builds the tarballs, and lists what they stand on.", "Builds the tarballs.")
    .replace(/^ +- run: npm sbom .*\n(?: +- uses: actions\/upload-artifact@.*\n(?: {8,}.*\n)+)/m, "");
}

/** What people read, as it is for another package manager than npm. */
export function page(text: string, manager: PackageManager): string {
  if (manager === NPM) return text;
  const worded = text
    .replace(/\bnpx (?=specwright)/g, `${manager.execute} `)
    .replaceAll("`npm install`", `\`${manager.install}\``)
    // npm alone wants a `--` before what is for the script.
    .replace(/\bnpm run ([\w:-]+)(?: --(?= ))?/g, (_, script) => scriptCall(manager.name, script))
    .replace(/\bnpm (start|test)\b/g, (_, script) => scriptCall(manager.name, script));
  if (manager !== YARN_1) return worded;
  return worded.replace(
    /When changesets are merged, the\nrelease workflow .*\n?.*packages\./,
    "`yarn run version`\nraises the versions, and `yarn run release` publishes the packages.",
  );
}
