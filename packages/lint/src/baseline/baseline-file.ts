import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { asJson, type Folder, isObject, SpecError } from "@specwright/openapi/internal";
import type { Baseline } from "./baseline.ts";

/** The file of a provider's folder that lists what its description came with. */
export const BASELINE = "lint-baseline.json";

/**
 * The baseline in a folder; undefined where there is none.
 * @throws SpecError for a file that holds none
 */
export function readBaseline(folder: Folder): Baseline | undefined {
  if (!folder.has(BASELINE)) return undefined;
  try {
    const value: unknown = JSON.parse(folder.read(BASELINE));
    if (isObject(value) && Object.values(value).every(Array.isArray)) return value as unknown as Baseline;
  } catch {
    // Said below.
  }
  const hint = "Restore it from version control. Lint writes it, and nobody edits it.";
  const at = { file: folder.display(BASELINE), line: 1, col: 1 };
  throw new SpecError([{ ...at, rule: "baseline", message: "this is not a list of known problems", hint }]);
}

/** Writes a baseline; whether the file is another one than before. */
export function writeBaseline(folder: string, baseline: Baseline): boolean {
  const path = join(folder, BASELINE);
  const text = `${asJson(baseline)}\n`;
  if (existsSync(path) && readFileSync(path, "utf8") === text) return false;
  writeFileSync(path, text);
  return true;
}
