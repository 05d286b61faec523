import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { define, type Json, type JsonObject } from "../json/json.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Positions } from "./positions.ts";

/**
 * Parses one YAML or JSON file. Objects are built key by key, so that a key named `__proto__` stays a key.
 * @throws SpecError with the place of each syntax error.
 */
export function parseSource(file: string, text: string, positions: Positions): Json {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: true });
  const at = (offset: number): Location => ({ file, ...lines.linePos(offset) });
  if (document.errors.length > 0) {
    throw new SpecError(document.errors.map((error) => syntaxError(error, at(error.pos[0]))));
  }
  if (document.contents === null) return null;
  const value = new Converter(document, positions, at).convert(document.contents as Node);
  if (writtenOut(value) > MOST_VALUES) {
    const message = `with its aliases written out, this file holds more than ${MOST_VALUES} values`;
    const hint = "Refer to what repeats itself by $ref.";
    throw new SpecError([{ file, line: 1, col: 1, rule: "syntax", message, hint }]);
  }
  return value;
}

/** A few aliases of aliases can stand for more than any memory holds. */
const MOST_VALUES = 5_000_000;

/** How many values there are when each alias is a copy. */
function writtenOut(value: Json, known = new Map<Json, number>()): number {
  if (typeof value !== "object" || value === null) return 1;
  let count = known.get(value);
  if (count === undefined) {
    count = Object.values(value).reduce((sum: number, item) => sum + writtenOut(item, known), 1);
    known.set(value, count);
  }
  return count;
}

function syntaxError(error: { code: string; message: string }, at: Location): Diagnostic {
  const [message = error.code] = error.message.split(/ at line \d|\n/);
  return { ...at, rule: "syntax", message, hint: "Mend the YAML or JSON here; nothing of this file could be read." };
}

class Converter {
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #positions: Positions;
  readonly #at: (offset: number) => Location;
  /** An anchor and its aliases are one object, so that a file cannot blow up by repeating itself. */
  readonly #done = new Map<Node, Json>();

  constructor(document: ReturnType<typeof parseDocument>, positions: Positions, at: (offset: number) => Location) {
    this.#document = document;
    this.#positions = positions;
    this.#at = at;
  }

  convert(node: Node): Json {
    const known = this.#done.get(node);
    if (known !== undefined) return known;
    if (isAlias(node)) return this.#alias(node);
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) return this.#sequence(node);
    return isMap(node) ? this.#map(node) : null;
  }

  #alias(node: Node): Json {
    const target = isAlias(node) ? node.resolve(this.#document) : undefined;
    if (!target) throw this.#fail(node, "this alias points to no anchor");
    if (contains(target, node)) throw this.#fail(node, "this alias contains itself");
    return this.convert(target);
  }

  #scalar(node: Node): Json {
    const value = isScalar(node) ? node.value : null;
    if (typeof value === "number" && !Number.isFinite(value))
      throw this.#fail(node, `${value} is a number of YAML, and not one of JSON`);
    if (typeof value === "bigint") return Number(value);
    if (value instanceof Date) return value.toISOString();
    return (value ?? null) as Json;
  }

  #sequence(node: Node): Json[] {
    const list: Json[] = [];
    this.#remember(node, list);
    for (const [index, item] of (isSeq(node) ? node.items : []).entries()) {
      this.#positions.addKey(list, String(index), this.#at((item as Node).range?.[0] ?? 0));
      list.push(this.convert(item as Node));
      this.#rememberInteger(list, String(index), item as Node);
    }
    return list;
  }

  #map(node: Node): JsonObject {
    const object: JsonObject = {};
    this.#remember(node, object);
    for (const { key, value } of isMap(node) ? node.items : []) {
      const keyNode = key as Node;
      const converted = value === null ? null : this.convert(value as Node);
      // The parser marks a merge key by a symbol, so that a quoted "<<" stays a key.
      if (isScalar(keyNode) && typeof keyNode.value === "symbol") {
        this.#merge(object, converted);
        continue;
      }
      const name = isScalar(keyNode) ? String(keyNode.value ?? "") : String(key);
      define(object, name, converted);
      this.#positions.addKey(object, name, this.#at(keyNode.range?.[0] ?? 0));
      this.#rememberInteger(object, name, value as Node | null);
    }
    return object;
  }

  #rememberInteger(holder: object, key: string, node: Node | null): void {
    const written = isAlias(node) ? node.resolve(this.#document) : node;
    if (!isScalar(written) || typeof written.value !== "number" || Number.isSafeInteger(written.value)) return;
    const text = written.source ?? "";
    if (!/^[+-]?\d+$/.test(text)) return;
    const exact = BigInt(text.replace(/^\+/, ""));
    if (exact !== BigInt(written.value)) this.#positions.addInteger(holder, key, exact);
  }

  #merge(object: JsonObject, source: Json): void {
    for (const part of Array.isArray(source) ? source : [source]) {
      for (const [key, value] of Object.entries(part ?? {})) {
        if (Object.hasOwn(object, key)) continue;
        define(object, key, value);
        const place = this.#positions.find(part, key);
        if (place) this.#positions.addKey(object, key, place);
        const exact = this.#positions.integer(part as object, key);
        if (exact !== undefined) this.#positions.addInteger(object, key, exact);
      }
    }
  }

  #remember(node: Node, value: JsonObject | Json[]): void {
    this.#done.set(node, value);
    this.#positions.add(value, this.#at(node.range?.[0] ?? 0));
  }

  #fail(node: Node, message: string): SpecError {
    const hint = "Write the value as JSON would have it.";
    return new SpecError([{ ...this.#at(node.range?.[0] ?? 0), rule: "syntax", message, hint }]);
  }
}

function contains(target: Node, node: Node): boolean {
  const [start, , end] = target.range ?? [0, 0, 0];
  const at = node.range?.[0] ?? -1;
  return at >= start && at < end;
}
