import type { Kind } from "../grammar/kind.ts";
import { mapChildren } from "../grammar/rewrite.ts";
import { isObject, type Json, type JsonObject, objectOf } from "../json/json.ts";
import { targetOf } from "../read/follow.ts";
import type { Diagnostic, Location } from "./diagnostic.ts";
import { mergedItem } from "./path-item.ts";
import type { Positions } from "./positions.ts";

/** Places where a client has nothing to do with what stands there. */
export const LEFT_OUT: { readonly [kind in Kind]?: readonly string[] } = {
  operation: ["callbacks"],
  response: ["links"],
  document: ["webhooks"],
};

/**
 * The same description in which only schemas still refer to each other: parameters, responses, bodies and path items
 * stand where they are used. Positions go along, so that a copied object still knows where it was written.
 */
export function inline(document: JsonObject, positions: Positions): Inlined {
  return new Inliner(document, positions).run();
}

export interface Inlined {
  readonly inlined: JsonObject;
  /** References that close a circle, or lead nowhere. They stand where they stood. */
  readonly unresolved: readonly Diagnostic[];
}

class Inliner {
  readonly #document: JsonObject;
  readonly #positions: Positions;
  readonly #problems: Diagnostic[] = [];
  /** Objects that are being inlined, to notice one that contains itself. */
  readonly #open = new Set<Json>();

  constructor(document: JsonObject, positions: Positions) {
    this.#document = document;
    this.#positions = positions;
  }

  run(): Inlined {
    const inlined = this.#copy("document", this.#document) as JsonObject;
    return { inlined, unresolved: this.#problems };
  }

  #copy(kind: Kind, node: Json): Json {
    if (kind === "schema" || !isObject(node)) return node;
    const target = this.#follow(kind, node);
    if (!target) return node;
    if (this.#open.has(target)) {
      this.#refuse(node, "$ref", "contains itself", "Break the circle: only schemas may refer to themselves.");
      return node;
    }
    this.#open.add(target);
    const copy = this.#copyChildren(kind, target);
    this.#open.delete(target);
    return copy;
  }

  #copyChildren(kind: Kind, node: JsonObject): JsonObject {
    return mapChildren(
      kind,
      this.#wanted(kind, node),
      (childKind, child) => this.#copy(childKind, child),
      (copy, original) => this.#positions.follow(copy, original),
    );
  }

  #wanted(kind: Kind, node: JsonObject): JsonObject {
    const leftOut = LEFT_OUT[kind];
    if (!leftOut?.some((key) => Object.hasOwn(node, key))) return node;
    const wanted = objectOf(Object.entries(node).filter(([key]) => !leftOut.includes(key)));
    this.#positions.follow(wanted, node);
    return wanted;
  }

  /** The object that a reference leads to, through as many references as it takes; what stands beside those of path items merged. */
  #follow(kind: Kind, node: JsonObject): JsonObject | undefined {
    const passed = new Set<Json>();
    let here = node;
    while (typeof here.$ref === "string") {
      const target: Json | undefined = targetOf(this.#document, here.$ref);
      if (!isObject(target)) {
        this.#refuse(here, "$ref", "points to nothing", "Fix the pointer, or add the object that it names.");
        return undefined;
      }
      if (passed.has(target)) {
        this.#refuse(here, "$ref", "leads back to itself", "Let the last reference of the circle be an object.");
        return undefined;
      }
      passed.add(target);
      here = kind === "pathItem" ? mergedItem(here, target, this.#positions) : target;
    }
    return here;
  }

  #refuse(node: JsonObject, key: string, problem: string, hint: string): void {
    const at = this.#positions.find(node, key) as Location;
    this.#problems.push({ ...at, rule: "unresolved-ref", message: `${JSON.stringify(node.$ref)} ${problem}`, hint });
  }
}
