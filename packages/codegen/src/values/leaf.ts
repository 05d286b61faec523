import type { JsonObject } from "@specwright/openapi";
import type { ValueSettings } from "../settings/settings.ts";

/** A value that looks otherwise in a program than on the wire, by the type of the program and the format of the wire. */
export interface Leaf {
  readonly as: "Date" | "Temporal" | "bigint";
  readonly format: string;
}

/** What a format begins with that the settings want as a type of its own. The type hook recognizes it. */
const MARK = "specwright-value:";

/** The setting for each type and format. */
const SETTINGS: { readonly [wire: string]: keyof ValueSettings } = {
  "string date-time": "dateTime",
  "string date": "date",
  "integer int64": "int64",
};

/** With one of these beside it, a format does not say alone what a value is. */
const OTHERS = ["enum", "const", "allOf", "anyOf", "oneOf", "$ref"];

/** The format of a schema as the settings want it; undefined if they leave it as it is. */
export function markOf(schema: JsonObject, settings: ValueSettings): string | undefined {
  const types = [schema.type].flat().filter((type) => type !== "null");
  const setting = types.length === 1 ? SETTINGS[`${types[0]} ${schema.format}`] : undefined;
  const as = setting && settings[setting];
  if (as === undefined || as === "string" || as === "number" || OTHERS.some((key) => key in schema)) return undefined;
  return `${MARK}${as}:${schema.format}`;
}

/** What a format means that was marked. */
export function leafOf({ format }: { readonly format?: unknown }): Leaf | undefined {
  const [, as, wire] = /^specwright-value:(Date|Temporal|bigint):(date-time|date|int64)$/.exec(String(format)) ?? [];
  return as === undefined || wire === undefined ? undefined : { as: as as Leaf["as"], format: wire };
}

/** A text of comments with the formats as the description has them. */
export function withoutMarks(text: string): string {
  return text.replace(/Format: specwright-value:\w+:/g, "Format: ");
}
