import {
  at,
  type Folder,
  type Json,
  type Location,
  Positions,
  parseSource,
  SpecError,
} from "@specwright/openapi/source";

/** The value of a file of settings, and the place of each part of it. */
export interface CheckedYaml {
  readonly file: string;
  readonly value: Json;
  /** The place of the part at a path, or of the nearest one around it. */
  locate(path: readonly string[]): Location;
}

/** What is wrong with a part of a value. */
export interface ValueProblem {
  /** Leads to the part, or to the key that is wrong. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/**
 * Reads a file of settings in YAML. A file that is not there, or is empty, says nothing.
 * @param problemsOf what is wrong with the value
 * @throws SpecError with the place of each key that is unknown or malformed
 */
export function readCheckedYaml(
  folder: Folder,
  name: string,
  problemsOf: (value: Json) => readonly ValueProblem[],
): CheckedYaml {
  const file = folder.display(name);
  const positions = new Positions();
  let value: Json = {};
  if (folder.has(name)) value = parseSource(file, folder.read(name), positions) ?? {};
  const locate = (path: readonly string[]): Location => placeOf(value, path, positions) ?? { file, line: 1, col: 1 };
  const problems = problemsOf(value);
  if (problems.length === 0) return { file, value, locate };
  throw new SpecError(
    problems.map(({ path, message, hint }) => ({ ...locate(path), rule: "settings", message, hint })),
  );
}

/** The place of the longest part of a path that exists. */
function placeOf(root: Json, path: readonly string[], positions: Positions): Location | undefined {
  let found = positions.find(root);
  let here: Json | undefined = root;
  for (const key of path) {
    if (typeof here !== "object" || here === null) break;
    found = positions.find(here, key) ?? found;
    here = at(here, [key]);
  }
  return found;
}
