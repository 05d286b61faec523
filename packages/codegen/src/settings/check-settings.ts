import { isObject, type Json } from "@specwright/openapi/source";
import type { ValueProblem } from "./checked-yaml.ts";
import { meant } from "./nearest.ts";
import type { SettingSchema } from "./setting-schema.ts";

/**
 * What is wrong with the settings of a workspace. Every command reads them first, and nobody waits for a library that
 * compiles schemas: these have few keywords, and a test holds both against each other.
 */
export function checkSettings(schema: SettingSchema, value: Json, path: readonly string[] = []): ValueProblem[] {
  const wrong = ownProblem(schema, value, path);
  if (wrong) return [wrong];
  const { items } = schema;
  if (items && Array.isArray(value))
    return value.flatMap((part, index) => checkSettings(items, part, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const own = schemaOf(schema, key);
    if (own === true) return [];
    if (own === undefined) return [unknownKey(schema, path, key)];
    return checkSettings(own, part, [...path, key]);
  });
}

const NAMES = { object: "a mapping", string: "a text", boolean: "true or false" } as const;

function ownProblem(schema: SettingSchema, value: Json, path: readonly string[]): ValueProblem | undefined {
  if (fits(schema, value)) return undefined;
  const known = schema.enum ?? (schema.const && ["true"]);
  const wanted = known ? `one of these: ${known.join(", ")}` : (schema.title ?? NAMES[schema.type ?? "string"]);
  const hint = "node_modules/specwright/WORKSPACE.md describes every setting.";
  return { path, message: `${nameOf(path)} is ${shown(value)}, and must be ${wanted}`, hint };
}

function fits({ type, enum: choices, const: only, pattern }: SettingSchema, value: Json): boolean {
  if (choices) return choices.some((choice) => choice === value);
  if (only !== undefined) return value === only;
  if (type === "object") return isObject(value);
  if (type === "boolean") return typeof value === "boolean";
  if (type === undefined && pattern === undefined) return true;
  return typeof value === "string" && (pattern === undefined || new RegExp(pattern).test(value));
}

/** The schema of a key; true where everything fits, undefined where there is no such key. */
function schemaOf({ properties, additionalProperties }: SettingSchema, key: string): SettingSchema | true | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  if (additionalProperties === false) return undefined;
  return additionalProperties ?? true;
}

function unknownKey({ properties = {} }: SettingSchema, path: readonly string[], key: string): ValueProblem {
  const message = `${nameOf(path)} has no setting "${key}"`;
  return { path: [...path, key], message, hint: meant(key, Object.keys(properties)) };
}

function nameOf(path: readonly string[]): string {
  return path.join(".").replace(/\.(\d+)(?![^.])/g, "[$1]") || "specwright.yaml";
}

function shown(value: Json): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return JSON.stringify(value);
}
