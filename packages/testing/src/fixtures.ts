import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../fixtures");

/** The names of the descriptions that have one feature of OpenAPI each. */
export function featureNames(): string[] {
  return namesIn(FOLDER);
}

/** The names of the descriptions that try to become code. */
export function hostileNames(): string[] {
  return namesIn(join(FOLDER, "hostile"));
}

function namesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replace(".yaml", ""));
}

export function featureText(name: string): string {
  return readFileSync(join(FOLDER, `${name}.yaml`), "utf8");
}

/** The provider.yaml of a feature; nothing where it shows without any. */
export function featureSettings(name: string): string {
  const file = join(FOLDER, "settings", `${name}.yaml`);
  if (!existsSync(file)) return "";
  return readFileSync(file, "utf8");
}

export function hostileText(name: string): string {
  return readFileSync(join(FOLDER, "hostile", `${name}.yaml`), "utf8");
}
