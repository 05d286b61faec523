import type { Json } from "../json/json.ts";
import { at } from "../json/pointer.ts";
import type { Location } from "./diagnostic.ts";
import type { Folder } from "./folder.ts";
import { Positions } from "./positions.ts";
import { parseSource } from "./source-file.ts";

/** A file that people write beside a description. */
export interface WrittenFile {
  /** As messages name it. */
  readonly file: string;
  /** What stands in it; an empty object where nothing does, or where there is no such file. */
  readonly value: Json;
  /** The place of what is at a path, or of the nearest part around it that is there. */
  locate(path: readonly string[]): Location;
}

/** @throws SpecError for what is no YAML or JSON */
export function readWritten(folder: Folder, name: string): WrittenFile {
  const file = folder.display(name);
  const positions = new Positions();
  const value = (folder.has(name) ? parseSource(file, folder.read(name), positions) : null) ?? {};
  return { file, value, locate: (path) => placeOf(value, path, positions) ?? { file, line: 1, col: 1 } };
}

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
