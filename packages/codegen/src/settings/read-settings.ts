import { type Diagnostic, type Folder, type Location, pointerKeys, readWritten, SpecError } from "@specwright/openapi";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { ProviderSettings } from "./settings.ts";
import { SETTINGS_SCHEMA } from "./settings-schema.ts";

/** Settings, and the place of each of them. */
export interface LoadedSettings {
  readonly file: string;
  readonly settings: ProviderSettings;
  /** The place of the setting at a path, or of the nearest one around it. */
  locate(path: readonly string[]): Location;
}

const FILE = "provider.yaml";
// A test holds the schema against its own one, which would cost every start more than all settings do.
const validate = new Ajv2020({ allErrors: true, verbose: true, validateSchema: false }).compile(SETTINGS_SCHEMA);

/**
 * Reads the settings of a provider, `provider.yaml` in its folder. A provider without this file has no settings.
 * @throws SpecError with the place of each key that is unknown or malformed.
 */
export function readSettings(folder: Folder): LoadedSettings {
  const { file, value, locate } = readWritten(folder, FILE);
  if (!validate(value)) throw new SpecError(problems(validate.errors ?? [], locate));
  return { file, settings: value as ProviderSettings, locate };
}

function problems(errors: readonly ErrorObject[], locate: LoadedSettings["locate"]): Diagnostic[] {
  // A scheme that fits none of the four ways fails each of them, and a wrong name fails its pattern. One sentence about
  // the scheme, and one about the name, are enough.
  const shown = errors.filter(
    ({ schemaPath, propertyName }) => !/\/oneOf\/\d+\//.test(schemaPath) && propertyName === undefined,
  );
  return shown.map((error) => {
    const path = pointerKeys(error.instancePath);
    const { additionalProperty, propertyName } = error.params as { additionalProperty?: string; propertyName?: string };
    const key = additionalProperty ?? propertyName ?? [];
    return { ...locate(path.concat(key)), rule: "settings", ...explain(error, path, additionalProperty) };
  });
}

function explain(error: ErrorObject, path: readonly string[], unknown?: string): { message: string; hint: string } {
  const where = path.join(".") || FILE;
  if (unknown) return { message: `${where} has no setting "${unknown}"`, hint: knownSettings(error) };
  if (error.keyword === "oneOf") {
    const hint = "Write one of { value }, { signer }, { clientId, clientSecret }, { username, password }.";
    return { message: `${where} does not say how the value of this scheme is made`, hint };
  }
  if (error.keyword === "false schema") {
    return { message: `${where} says what another setting beside it says`, hint: "Leave one of the two out." };
  }
  if (error.keyword === "propertyNames") {
    const { pattern } = error.schema as { pattern: string };
    const { propertyName } = error.params as { propertyName: string };
    return { message: `${where} cannot have the name "${propertyName}"`, hint: `Names here match ${pattern}` };
  }
  return { message: `${where} ${error.message}`, hint: "node_modules/specwright/SETTINGS.md describes every setting." };
}

function knownSettings({ parentSchema }: ErrorObject): string {
  const known = Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {});
  if (known.length === 0) return "node_modules/specwright/SETTINGS.md describes every setting.";
  return `Known here: ${known.join(", ")}.`;
}
