import type { Folder, Location } from "@specwright/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readCheckedYaml } from "./checked-yaml.ts";
import { explained } from "./explained.ts";
import type { ProviderSettings } from "./settings.ts";
import { SETTINGS_SCHEMA } from "./settings-schema.ts";
import { NO_WORKSPACE_SETTINGS, type WorkspaceSettings } from "./workspace-settings.ts";

/** Settings, and the place of each of them. */
export interface LoadedSettings {
  readonly file: string;
  readonly settings: ProviderSettings;
  /** What all packages of the workspace have in common. */
  readonly workspace: WorkspaceSettings;
  /** The place of the setting at a path, or of the nearest one around it. */
  locate(path: readonly string[]): Location;
}

const FILE = "provider.yaml";
// A test holds the schema against its own one, which would cost every start more than all settings do.
const validate = new Ajv2020({ allErrors: true, verbose: true, validateSchema: false }).compile(SETTINGS_SCHEMA);

/**
 * Reads the settings of a provider, `provider.yaml` in its folder. A provider without this file has those of its workspace.
 * @param workspace what all packages of the workspace have in common
 * @throws SpecError with the place of each key that is unknown or malformed.
 */
export function readSettings(folder: Folder, workspace: WorkspaceSettings = NO_WORKSPACE_SETTINGS): LoadedSettings {
  const { file, value, locate } = readCheckedYaml(folder, FILE, "settings", (given) =>
    validate(given) ? [] : explained(validate.errors ?? []),
  );
  return { file, settings: { ...workspace.generate, ...(value as ProviderSettings) }, workspace, locate };
}
