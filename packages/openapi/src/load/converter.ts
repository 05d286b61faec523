import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { define, type Json, type JsonObject } from "../json/json.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Positions } from "./positions.ts";

/** Makes values of the nodes of one file, and remembers where they stand. */
export class Converter {
  readonly #positions: Positions;
  readonly #at: (offset: number) => Location;
  /** An anchor and its aliases are one object, so that a file cannot blow up by repeating itself. */
  readonly #done = new Map<Node, Json>();
  /** The last node of each anchor so far. */
  readonly #anchors = new Map<string, Node>();
  /** Keys that stand in a map twice. */
  readonly #problems: Diagnostic[] = [];

  constructor(positions: Positions, at: (offset: number) => Location) {
    this.#positions = positions;
    this.#at = at;
  }

  /** @throws SpecError for what is not JSON */
  run(node: Node): Json {
    const value = this.#convert(node);
    if (this.#problems.length > 0) throw new SpecError(this.#problems);
    return value;
  }

  #convert(node: Node): Json {
    const known = this.#done.get(node);
    if (known !== undefined) return known;
    if (isAlias(node)) return this.#alias(node);
    if ("anchor" in node && typeof node.anchor === "string") this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) return this.#sequence(node);
    return isMap(node) ? this.#map(node) : null;
  }

  #target(node: Node | null): Node | null | undefined {
    return isAlias(node) ? this.#anchors.get(node.source) : node;
  }

  #alias(node: Node): Json {
    const target = this.#target(node);
    if (!target) throw this.#fail(node, "this alias points to no anchor");
    if (contains(target, node)) throw this.#fail(node, "this alias contains itself");
    return this.#convert(target);
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
      list.push(this.#convert(item as Node));
      this.#rememberInteger(list, String(index), item as Node);
    }
    return list;
  }

  #map(node: Node): JsonObject {
    const object: JsonObject = {};
    this.#remember(node, object);
    const keys = new Set<unknown>();
    for (const { key, value } of isMap(node) ? node.items : []) {
      const keyNode = key as Node;
      this.#checkKey(keyNode, keys);
      const converted = value === null ? null : this.#convert(value as Node);
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

  #checkKey(node: Node, keys: Set<unknown>): void {
    if (!isScalar(node)) return;
    if (node.anchor) this.#anchors.set(node.anchor, node);
    if (keys.has(node.value)) this.#problems.push(this.#problem(node, "Map keys must be unique"));
    keys.add(node.value);
  }

  #rememberInteger(holder: object, key: string, node: Node | null): void {
    const written = this.#target(node);
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

  #problem(node: Node, message: string): Diagnostic {
    const hint = "Write the value as JSON would have it.";
    return { ...this.#at(node.range?.[0] ?? 0), rule: "syntax", message, hint };
  }

  #fail(node: Node, message: string): SpecError {
    return new SpecError([...this.#problems, this.#problem(node, message)]);
  }
}

function contains(target: Node, node: Node): boolean {
  const [start, , end] = target.range ?? [0, 0, 0];
  const at = node.range?.[0] ?? -1;
  return at >= start && at < end;
}
