import type { Json, JsonObject } from "../json/json.ts";
import { JsonPlace, JsonText } from "./json-places.ts";
import { countMembers } from "./json-scan.ts";
import { LIMITS } from "./limits.ts";
import type { Positions } from "./positions.ts";

/**
 * A text of JSON as data, in a fraction of the time that a parser of YAML takes.
 * @returns undefined for any other text, and for JSON with something to object to: the parser of YAML says where and what
 */
export function parseJson(file: string, text: string, positions: Positions): Json | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  const value = parsed(text);
  if (typeof value !== "object" || value === null) return undefined;
  const seen = new Looked(positions);
  if (!seen.look(value, new JsonPlace(new JsonText(file, text)), 1)) return undefined;
  // The platform's parser takes the last of those that stand under one key.
  return seen.members === countMembers(text) ? value : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

type Holder = JsonObject | Json[];

/** Remembers where each object and array of a value stands. */
class Looked {
  /** Members of objects so far. */
  members = 0;
  readonly #positions: Positions;

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  /** @returns false where something is in the value that is not read here */
  look(value: Holder, place: JsonPlace, depth: number): boolean {
    if (depth > LIMITS.nesting) return false;
    this.#positions.addWritten(value, place);
    const keys = Object.keys(value);
    if (!Array.isArray(value)) this.members += keys.length;
    for (const key of keys) {
      const part = (value as JsonObject)[key] as Json;
      if (typeof part === "number" && !this.#isRead(value, key, part, place)) return false;
      if (typeof part !== "object" || part === null) continue;
      if (!this.look(part, new JsonPlace(place.text, place, key), depth + 1)) return false;
    }
    return true;
  }

  #isRead(holder: Holder, key: string, value: number, place: JsonPlace): boolean {
    if (!Number.isInteger(value) || Number.isSafeInteger(value)) return Number.isFinite(value);
    const written = place.numberAt(key);
    if (!/^-?\d+$/.test(written) || BigInt(written) === BigInt(value)) return true;
    this.#positions.addInteger(holder, key, BigInt(written));
    return true;
  }
}
