import {
  type Diagnostic,
  type Folder,
  type Json,
  type Location,
  Positions,
  parseSource,
  SpecError,
} from "@specwright/openapi";
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { type ProviderSettings, SETTINGS_SCHEMA } from "./settings.ts";

/** Settings and where each of them stands. */
export interface LoadedSettings {
  readonly file: string;
  readonly settings: ProviderSettings;
  locate(path: readonly string[]): Location;
}

const FILE = "provider.yaml";
const validate = new Ajv2020({ allErrors: true, verbose: true }).compile(SETTINGS_SCHEMA);

/** @throws SpecError with the line of each unknown or malformed key. A missing file is a provider without settings. */
export function readSettings(folder: Folder): LoadedSettings {
  const file = folder.display(FILE);
  const positions = new Positions();
  const value: Json = folder.has(FILE) ? (parseSource(file, folder.read(FILE), positions) ?? {}) : {};
  const locate = (path: readonly string[]): Location => place(value, path, positions) ?? { file, line: 1, col: 1 };
  if (!validate(value)) throw new SpecError(problems(validate.errors ?? [], locate));
  return { file, settings: value as ProviderSettings, locate };
}

/** The place of the longest part of a path that exists. */
function place(root: Json, path: readonly string[], positions: Positions): Location | undefined {
  let found = positions.find(root);
  let here: Json | undefined = root;
  for (const key of path) {
    if (typeof here !== "object" || here === null) break;
    found = positions.find(here, key) ?? found;
    here = Object.hasOwn(here, key) ? (here as { [key: string]: Json })[key] : undefined;
  }
  return found;
}

function problems(errors: readonly ErrorObject[], locate: LoadedSettings["locate"]): Diagnostic[] {
  // A scheme that fits none of the four ways fails all of them; the one sentence about it is enough.
  // Neither is the pattern that a name fails worth more than the sentence about the name.
  const shown = errors.filter(
    ({ schemaPath, propertyName }) => !/\/oneOf\/\d+\//.test(schemaPath) && propertyName === undefined,
  );
  return shown.map((error) => {
    const path = error.instancePath
      .split("/")
      .slice(1)
      .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const { additionalProperty, propertyName } = error.params as { additionalProperty?: string; propertyName?: string };
    const extra = additionalProperty ?? propertyName;
    return {
      ...locate(extra ? [...path, extra] : path),
      rule: "settings",
      ...explain(error, path, additionalProperty),
    };
  });
}

function explain(error: ErrorObject, path: readonly string[], unknown?: string): { message: string; hint: string } {
  const where = path.length > 0 ? path.join(".") : "provider.yaml";
  if (unknown) {
    const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
    const hint = known.length > 0 ? `Known here: ${known.join(", ")}.` : "CONTRIBUTING.md lists the settings.";
    return { message: `${where} has no setting "${unknown}"`, hint };
  }
  if (error.keyword === "oneOf") {
    const hint = "Write one of { value }, { signer }, { clientId, clientSecret }, { username, password }.";
    return { message: `${where} does not say how the value of this scheme is made`, hint };
  }
  if (error.keyword === "propertyNames") {
    const { pattern } = error.schema as { pattern: string };
    const { propertyName } = error.params as { propertyName: string };
    return { message: `${where} cannot have the name "${propertyName}"`, hint: `Names here match ${pattern}` };
  }
  return { message: `${where} ${error.message}`, hint: "CONTRIBUTING.md describes every setting." };
}
