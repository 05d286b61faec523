import { visit } from "jsonc-parser";
import { define, type Json, type JsonObject } from "../json/json.ts";
import { JsonPlace, JsonText } from "./json-places.ts";
import { LIMITS } from "./limits.ts";
import type { Positions } from "./positions.ts";

/**
 * A text of JSON as data, in a tenth of the time that a parser of YAML takes.
 * @returns undefined for any other text, and for JSON with something to object to: the parser of YAML says where and what
 */
export function parseJson(file: string, text: string, positions: Positions): Json | undefined {
  if (!/^\s*[{[]/.test(text) || !isJson(text)) return undefined;
  try {
    return new Reader(new JsonText(file, text), positions).run();
  } catch (error) {
    if (error instanceof Objection) return undefined;
    throw error;
  }
}

/** Ends the reading of a text that is not read here: the library cannot be stopped in another way. */
class Objection extends Error {}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** An object or an array that is not at its end yet. */
interface Open {
  readonly value: JsonObject | Json[];
  readonly place: JsonPlace;
  /** The key of an object whose value comes next. */
  key: string;
}

class Reader {
  readonly #text: JsonText;
  readonly #positions: Positions;
  readonly #open: Open[] = [];
  #root: Json = null;

  constructor(text: JsonText, positions: Positions) {
    this.#text = text;
    this.#positions = positions;
  }

  /** @throws Objection */
  run(): Json {
    visit(this.#text.text, {
      onObjectBegin: (offset) => this.#begin({}, offset),
      onArrayBegin: (offset) => this.#begin([], offset),
      onObjectProperty: (key, offset) => this.#property(key, offset),
      onLiteralValue: (value, offset, length) => this.#literal(value, offset, length),
      onObjectEnd: () => this.#open.pop(),
      onArrayEnd: () => this.#open.pop(),
    });
    return this.#root;
  }

  #begin(value: JsonObject | Json[], offset: number): void {
    // The library calls itself for each level.
    if (this.#open.length >= LIMITS.nesting) throw new Objection("too deep");
    this.#add(value, offset);
    const place = new JsonPlace(this.#text, offset, Array.isArray(value));
    this.#positions.addWritten(value, place);
    this.#open.push({ value, place, key: "" });
  }

  #property(key: string, offset: number): void {
    const open = this.#open.at(-1);
    if (!open) return;
    if (Object.hasOwn(open.value, key)) throw new Objection("a key twice");
    open.key = key;
    open.place.starts.push(offset);
  }

  #literal(value: Json, offset: number, length: number): void {
    if (typeof value === "number") this.#number(value, offset, length);
    this.#add(value, offset);
  }

  #number(value: number, offset: number, length: number): void {
    if (!Number.isFinite(value)) throw new Objection("no number");
    if (Number.isSafeInteger(value)) return;
    const open = this.#open.at(-1);
    const written = this.#text.text.slice(offset, offset + length);
    if (!open || !/^-?\d+$/.test(written) || BigInt(written) === BigInt(value)) return;
    const key = Array.isArray(open.value) ? String(open.value.length) : open.key;
    this.#positions.addInteger(open.value, key, BigInt(written));
  }

  #add(value: Json, offset: number): void {
    const open = this.#open.at(-1);
    if (!open) this.#root = value;
    else if (Array.isArray(open.value)) {
      open.place.starts.push(offset);
      open.value.push(value);
    } else define(open.value, open.key, value);
  }
}
