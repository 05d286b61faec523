import { memberNamed, membersOf } from "../../document/collections.ts";
import { isObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Item } from "./item.ts";
import { itemPath } from "./item-path.ts";
import { isScalar } from "./leaves.ts";
import type { Resource, Resources } from "./resources.ts";
import type { Sighting } from "./sighting.ts";
import { keyOfStep, type Step } from "./step.ts";

/** A thing with all that it takes to find it again. */
type Named = Pick<Sighting, "resource" | "key" | "step"> & Pick<Item, "id" | "property">;

/** All things that a run knows, by the paths that lead to them and by their ids. */
export class Items {
  readonly #all = new Set<Item>();

  [Symbol.iterator](): Iterator<Item> {
    return this.#all[Symbol.iterator]();
  }

  of(resource: Resource): Item[] {
    return [...this.#all].filter((item) => item.resource === resource);
  }

  /** The one that a path leads to, or an id that cannot be that of another. */
  find(resource: Resource, key: string | undefined, id: string | undefined): Item | undefined {
    const own = this.of(resource);
    const byKey = key === undefined ? undefined : own.find((item) => item.key === key);
    if (byKey !== undefined || id === undefined || !isUnique(id)) return byKey;
    return own.find((item) => item.id === id);
  }

  /** The one that a path or a query names by an id that is known, whatever kind of path it is. */
  byId(resource: Resource, id: string): Item | undefined {
    const own = this.of(resource).filter((item) => item.id === id);
    return own.length === 1 ? own[0] : undefined;
  }

  /** What a path leads to, though nothing has shown it yet. */
  addAsked(resources: Resources, step: Step): Item | undefined {
    const resource = resources.ofPath(step.operation);
    const id = step.values.at(-1);
    if (resource === undefined || id === undefined || memberNamed(step.operation) === undefined) return undefined;
    return this.#put({ resource, key: keyOfStep(step), id, property: "", step }, undefined);
  }

  add(sighting: Sighting, by: Step | undefined): Item | undefined {
    const { id, property } = sighting;
    if (id === undefined || property === undefined) return undefined;
    return this.#put({ ...sighting, id, property }, by);
  }

  #put(named: Named, by: Step | undefined): Item {
    const { resource, key, id, property, step } = named;
    const path = itemPath(resource, step, id, key);
    const item: Item = {
      resource,
      key: path?.key ?? key,
      values: path?.values,
      id,
      property,
      by,
      parts: 0,
      parents: parentsOf(step),
      known: new Map(),
      replaced: new Map(),
      missing: new Map(),
      lists: new Set(),
      change: undefined,
      neighbours: [],
      gone: undefined,
      isUnsure: by?.status === 202,
      deletedInside: undefined,
      shown: undefined,
    };
    this.#all.add(item);
    return item;
  }

  delete(item: Item): void {
    this.#all.delete(item);
  }
}

/** Two things of one kind may have the same short name, below two parents. */
function isUnique(id: string): boolean {
  return id.length >= 16 || (id.length >= 8 && /\d/.test(id));
}

/** What a path and a body say that something stands below: ids by their names. */
export function parentsOf({ operation, values, sent }: Step): Map<string, string> {
  const inPath = membersOf(operation).map(({ placeholder }, index) => [placeholder, values[index]] as const);
  const inBody = isObject(sent) ? Object.entries(sent) : [];
  return new Map(
    [...inBody, ...inPath].flatMap(([name, value]): [string, string][] => {
      const own = comparable(name);
      return /.(id|key|uuid)$/.test(own) && isScalar(value) && value !== "" ? [[own, String(value)]] : [];
    }),
  );
}
