import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { decoded, type Json, MemoryFolder, SpecError, type WrittenFile } from "@specwright/openapi/source";
import { checkSettings } from "./check-settings.ts";
import { readCheckedYaml, type ValueProblem } from "./checked-yaml.ts";
import { packagesFolder, specsFolder } from "./layout.ts";
import { REVIEW_KEYS } from "./review-keys.ts";
import { WORKSPACE_SCHEMA } from "./workspace-schema.ts";
import { NO_WORKSPACE_SETTINGS, type WorkspaceSettings } from "./workspace-settings.ts";

/** The file at the root of a workspace. */
export const WORKSPACE_FILE = "specwright.yaml";

/** A command asks many times, and a file that somebody saves meanwhile has another text. */
const known = new Map<string, WorkspaceSettings>();

/**
 * What the packages of a workspace have in common; a folder without specwright.yaml says nothing.
 * @param root the workspace, as an absolute path
 * @throws SpecError with the place of each key that is unknown or malformed
 */
export function readWorkspace(root: string): WorkspaceSettings {
  const path = join(root, WORKSPACE_FILE);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return NO_WORKSPACE_SETTINGS;
  const text = decoded(readFileSync(path));
  const settings = known.get(text) ?? checked(text);
  known.set(text, settings);
  return settings;
}

function checked(text: string): WorkspaceSettings {
  const folder = new MemoryFolder("", { [WORKSPACE_FILE]: text });
  const read = readCheckedYaml(folder, WORKSPACE_FILE, "settings", problemsOf);
  const settings = read.value as WorkspaceSettings;
  const [specs, packages] = [specsFolder(settings), packagesFolder(settings)].map((path) => `${path}/`) as [
    string,
    string,
  ];
  if (packages.startsWith(specs)) throw overlap("packages", "specs", read);
  if (specs.startsWith(packages)) throw overlap("specs", "packages", read);
  return settings;
}

function problemsOf(value: Json): ValueProblem[] {
  return [...checkSettings(WORKSPACE_SCHEMA, value), ...checkSettings(REVIEW_KEYS, value)];
}

function overlap(inner: string, outer: string, { locate }: WrittenFile): SpecError {
  const message = `folders.${inner} lies in folders.${outer}`;
  const hint = "Choose two folders of which none lies in the other.";
  return new SpecError([{ ...locate(["folders", inner]), rule: "settings", message, hint }]);
}
