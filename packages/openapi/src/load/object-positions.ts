import { isObject, type Json, type JsonObject } from "../json/json.ts";
import { pointer } from "../json/pointer.ts";
import type { Location } from "./diagnostic.ts";
import { Positions } from "./positions.ts";

/**
 * Places in an object that was read from no file: a pointer stands after its name, and line and column are 0. They are
 * looked up when something is wrong, because a large object has many.
 */
export class ObjectPositions extends Positions {
  readonly #name: string;
  readonly #object: JsonObject;
  #known = false;

  constructor(name: string, object: JsonObject) {
    super();
    this.#name = name;
    this.#object = object;
  }

  override follow(copy: object, original: object): void {
    this.#lookUp();
    super.follow(copy, original);
  }

  override find(node: unknown, key?: string | number): Location | undefined {
    this.#lookUp();
    return super.find(node, key);
  }

  #lookUp(): void {
    if (this.#known) return;
    this.#known = true;
    const open: [node: Json, path: readonly string[]][] = [[this.#object, []]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [node, path] = next;
      // A program's object may hold itself.
      if ((!isObject(node) && !Array.isArray(node)) || super.find(node)) continue;
      this.add(node, { file: path.length === 0 ? this.#name : `${this.#name}${pointer(path)}`, line: 0, col: 0 });
      for (const [key, value] of Object.entries(node)) open.push([value as Json, [...path, key]]);
    }
  }
}
