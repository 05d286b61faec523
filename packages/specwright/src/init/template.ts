import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

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
}

/** The files of a new workspace by path, without package.json and providers. */
export function templateFiles({ name, scope }: TemplateValues): Map<string, string> {
  const values = { "{name}": name, "{scope}": scope === undefined ? "" : `scope: ${JSON.stringify(scope)}\n` };
  const paths = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(FOLDER.length + 1)
      .replaceAll("\\", "/"),
  );
  return new Map(files.sort().map((path) => [DOTTED.get(path) ?? path, filled(path, values)]));
}

function filled(path: string, values: { readonly [place: string]: string }): string {
  let text = readFileSync(join(FOLDER, path), "utf8");
  for (const [place, value] of Object.entries(values)) text = text.replaceAll(place, () => value);
  return text;
}
