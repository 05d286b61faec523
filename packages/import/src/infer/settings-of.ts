import { type LoadedSettings, readSettings } from "@specwright/codegen/stages";
import { define, type JsonObject, type Location, MemoryFolder } from "@specwright/openapi/internal";
import type { Setting } from "./setting.ts";

const FILE = "provider.yaml";

/** Settings as one object. */
export function nested(settings: readonly Setting[]): JsonObject {
  const root: JsonObject = {};
  for (const { path, value } of settings) {
    let here = root;
    for (const key of path.slice(0, -1)) {
      if (!Object.hasOwn(here, key)) define(here, key, {});
      here = here[key] as JsonObject;
    }
    define(here, path.at(-1) as string, value);
  }
  return root;
}

/**
 * Settings as the generator reads them. In place of a line, a diagnostic about one of them has its number, from 1.
 * @throws SpecError for what provider.yaml cannot say
 */
export function loadedSettings(settings: readonly Setting[]): LoadedSettings {
  const folder = new MemoryFolder("", { [FILE]: JSON.stringify(nested(settings)) });
  const read = readSettings(folder);
  const locate = (path: readonly string[]): Location => ({ file: FILE, line: numberOf(settings, path), col: 1 });
  return { ...read, file: FILE, locate };
}

/** The number of the setting that holds a path, or of the first one below it. */
function numberOf(settings: readonly Setting[], path: readonly string[]): number {
  const agrees = (setting: Setting): boolean =>
    setting.path.every((key, index) => index >= path.length || path[index] === key);
  return settings.findIndex(agrees) + 1;
}

/** Whether a diagnostic is about one of the settings. */
export function isAbout(at: Location): boolean {
  return at.file === FILE && at.line > 0;
}
