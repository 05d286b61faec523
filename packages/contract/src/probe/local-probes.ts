import { isObject } from "../document/json.ts";
import type { FlatSchema } from "../generate/flat-schema.ts";
import { listProbes } from "./list-probes.ts";
import { objectProbes } from "./object-probes.ts";
import type { LocalProbe } from "./probe.ts";
import { numberProbes, textProbes } from "./scalar-probes.ts";
import { typeProbes } from "./type-probes.ts";

/** Tries the type of a value and its bounds. */
export function localProbes(flat: FlatSchema, value: unknown): LocalProbe[] {
  return [...typeProbes(flat), ...boundProbes(flat, value)];
}

// Where the values are listed, there is no bound to be at.
function boundProbes(flat: FlatSchema, value: unknown): LocalProbe[] {
  if (Array.isArray(value)) return listProbes(flat, value);
  if (isObject(value)) return objectProbes(flat, value);
  if (flat.values !== undefined) return [];
  if (typeof value === "string") return textProbes(flat);
  if (typeof value === "number") return numberProbes(flat, flat.types?.includes("number") !== true);
  return [];
}
