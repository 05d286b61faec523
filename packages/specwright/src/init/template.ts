import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Terms } from "./license.ts";
import { type Renamed, withCalls } from "./scripts.ts";

const FOLDER = join(import.meta.dirname, "../../template");

/** npm leaves files out of a package that are called like its own settings, so the template has them without the dot. */
const DOTTED = new Map([
  ["gitignore", ".gitignore"],
  ["nvmrc", ".nvmrc"],
]);

/** What the template leaves open. */
export interface TemplateValues {
  /** Name of the workspace. */
  readonly name: string;
  /** Such as `@acme`. */
  readonly scope: string | undefined;
  readonly terms: Pick<Terms, "license" | "access">;
  /** The folders of descriptions and packages. */
  readonly specs: string;
  readonly packages: string;
  /** The branch that changes are merged into. */
  readonly branch: string;
  /** Scripts that the repository has already for something else. */
  readonly renamed: readonly Renamed[];
  /** The file that names a version of Node.js, such as .nvmrc; undefined where the engine does not run on that. */
  readonly nodeFile: string | undefined;
}

/** The files of a new workspace by path, without package.json and providers. */
export function templateFiles(values: TemplateValues): Map<string, string> {
  const places = placesOf(values);
  const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(FOLDER.length + 1)
      .replaceAll("\\", "/"),
  );
  return new Map(
    files.sort().map((path) => [DOTTED.get(path) ?? path, withCalls(filled(path, places), values.renamed)]),
  );
}

function placesOf({ name, scope, terms, specs, packages, branch, nodeFile }: TemplateValues): Map<string, string> {
  const places = new Map([
    ["{name}", name],
    ["{scope}", scope === undefined ? "" : `scope: ${JSON.stringify(scope)}\n`],
    ["{license}", terms.license === undefined ? "" : `license: ${terms.license}\n`],
    ["{access}", terms.access],
    ["{specs}", specs],
    ["{packages}", packages],
    ["{branch}", JSON.stringify(branch).slice(1, -1)],
  ]);
  return places.set("node-version-file: .nvmrc", nodeVersion(nodeFile));
}

/** What setup-node of a workflow is told. */
function nodeVersion(file: string | undefined): string {
  return file === undefined ? `node-version: ${text("nvmrc").trim()}` : `node-version-file: ${file}`;
}

function filled(path: string, places: ReadonlyMap<string, string>): string {
  let filled = text(path);
  for (const [place, value] of places) filled = filled.replaceAll(place, () => value);
  return filled;
}

function text(path: string): string {
  return readFileSync(join(FOLDER, path), "utf8");
}
