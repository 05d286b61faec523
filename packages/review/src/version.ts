import {
  type Document,
  followed,
  isObject,
  type Json,
  type JsonObject,
  type Location,
  pointer,
} from "@specwright/openapi/internal";
import { asArray, asObject } from "./json-value.ts";

/** One version of a description, with what a comparison asks of it. */
export class Version {
  readonly document: Document;
  readonly #pointers = new Map<object, string>();

  constructor(document: Document) {
    this.document = document;
    this.#index(document.bundled, pointer([]));
  }

  /** An anchor's object stands in several places: the first one counts. */
  #index(node: Json, at: string): void {
    if (typeof node !== "object" || node === null || this.#pointers.has(node)) return;
    this.#pointers.set(node, at);
    for (const [key, value] of Object.entries(node))
      if (typeof value === "object") this.#index(value, at + pointer([key]).slice(1));
  }

  /** JSON pointer of an object of the bundled description, or of a key of it. */
  pointer(node: object, key?: string): string {
    const own = this.#pointers.get(node) ?? "#";
    if (key === undefined) return own;
    return own + pointer([key]).slice(1);
  }

  /** Whether any object of the description has one of these keys, whatever it is. */
  mentions(keys: readonly string[]): boolean {
    return [...this.#pointers.keys()].some((node) => keys.some((key) => Object.hasOwn(node, key)));
  }

  locate(node: object, key?: string): Location {
    return this.document.locate(node, key);
  }

  /** The object itself, references followed; undefined where there is none. */
  object(node: Json | undefined): JsonObject | undefined {
    const target = followed(this.document.bundled, node);
    return isObject(target) ? target : undefined;
  }

  /** The entries of a map of objects, extensions left out. */
  entries(node: Json | undefined): [string, JsonObject][] {
    return this.allEntries(node).filter(([key]) => !key.startsWith("x-"));
  }

  /** The entries of a map whose keys an author names, as headers are: there `x-…` is a name like others. */
  allEntries(node: Json | undefined): [string, JsonObject][] {
    return Object.entries(asObject(node)).flatMap(([key, value]): [string, JsonObject][] => {
      const object = this.object(value);
      if (!object) return [];
      return [[key, object]];
    });
  }

  list(node: Json | undefined): JsonObject[] {
    return asArray(node).flatMap((item): JsonObject[] => {
      const object = this.object(item);
      if (!object) return [];
      return [object];
    });
  }
}
