import { isObject } from "../document/json.ts";
import { choose, type FlatSchema, type SchemaNode } from "../generate/flat-schema.ts";
import { flatten } from "../generate/flatten.ts";
import { sample, type Wish } from "../generate/sample.ts";
import { Unbuildable } from "../generate/unbuildable.ts";
import { type LocalProbe, type Probe, withPart } from "./probe.ts";
import { numberProbes, textProbes } from "./scalar-probes.ts";
import { listProbes, objectProbes, typeProbes } from "./shape-probes.ts";

/** Everything that is tried about a schema, and what could not be. */
export interface Probes {
  readonly probes: readonly Probe[];
  /** Constraints that no value is derived for: place and keyword, with the reason. */
  readonly untried: readonly { readonly path: readonly string[]; readonly keyword: string; readonly reason: string }[];
}

interface Walk {
  readonly wish: Wish;
  readonly found: Probe[];
  readonly untried: Probes["untried"][number][];
  /** Places still to be tried, the shallow ones first. */
  readonly queue: (() => void)[];
  /** Schemas whose constraints have been tried at some place already. */
  readonly seen: Set<string>;
}

/**
 * Tries every constraint that a value meets on its way from the top of a schema: at its bounds, and just outside. The
 * rest of each value is as it should be. A schema that occurs at several places is tried at the first of them.
 *
 * @throws Unbuildable if there is no valid value to start from.
 */
export function probesOf(wish: Wish, node: SchemaNode): Probes {
  const walk: Walk = { wish, found: [], untried: [], queue: [], seen: new Set() };
  visit(walk, node, [], sample(wish, node));
  for (const next of walk.queue) next();
  return { probes: walk.found, untried: walk.untried };
}

function visit(walk: Walk, node: SchemaNode, path: readonly string[], whole: unknown): void {
  walk.queue.push(() => tryNode(walk, node, path, whole));
}

function tryNode(walk: Walk, node: SchemaNode, path: readonly string[], whole: unknown): void {
  const key = JSON.stringify([node.pointers, path.length === 0]);
  if (walk.seen.has(key)) return;
  walk.seen.add(key);
  const flat = flatten(walk.wish.schemas, node, walk.wish.direction);
  for (const keyword of new Set(flat.others)) {
    walk.untried.push({ path, keyword, reason: `no values are derived from ${keyword}` });
  }
  const [choice] = flat.choices;
  if (choice !== undefined) {
    visitBranches(walk, node, choice, path, whole);
    return;
  }
  const value = path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], whole);
  for (const probe of localProbes(flat, value)) {
    walk.found.push({ ...probe, path, value: withPart(whole, path, probe.value) });
  }
  descend(walk, flat, path, whole, value);
}

function visitBranches(
  walk: Walk,
  node: SchemaNode,
  choice: FlatSchema["choices"][number],
  path: readonly string[],
  whole: unknown,
): void {
  const keyword = choice.pointer.slice(choice.pointer.lastIndexOf("/") + 1);
  for (const [index, branch] of choice.branches.entries()) {
    const chosen = choose(node, choice, branch);
    try {
      const value = withPart(whole, path, sample(walk.wish, chosen, 0, path.length));
      walk.found.push({ path, keyword, label: `branch ${index + 1}`, valid: true, value });
      visit(walk, chosen, path, value);
    } catch (error) {
      if (!(error instanceof Unbuildable)) throw error;
      walk.untried.push({ path, keyword: `${keyword} branch ${index + 1}`, reason: error.message });
    }
  }
}

function localProbes(flat: FlatSchema, value: unknown): LocalProbe[] {
  const scalar = flat.values !== undefined;
  return [
    ...typeProbes(flat),
    ...(typeof value === "string" && !scalar ? textProbes(flat) : []),
    ...(typeof value === "number" && !scalar ? numberProbes(flat, flat.types?.includes("number") !== true) : []),
    ...(Array.isArray(value) ? listProbes(flat, value) : []),
    ...(isObject(value) ? objectProbes(flat, value) : []),
  ];
}

function descend(walk: Walk, flat: FlatSchema, path: readonly string[], whole: unknown, value: unknown): void {
  if (Array.isArray(value) && flat.uniqueItems && value.length > Math.max(1, flat.minItems)) {
    // Beside its neighbours an item could only be tried with what they are not.
    const short = value.slice(0, Math.max(1, flat.minItems));
    descend(walk, flat, path, withPart(whole, path, short), short);
    return;
  }
  if (Array.isArray(value) && value.length > 0) {
    if (flat.items !== undefined && value.length > flat.prefixItems.length) {
      visit(walk, flat.items, [...path, String(flat.prefixItems.length)], whole);
    }
    for (const [index, node] of flat.prefixItems.entries()) {
      if (index < value.length) visit(walk, node, [...path, String(index)], whole);
    }
  }
  if (!isObject(value)) return;
  for (const name of Object.keys(value)) {
    const node = flat.properties.get(name) ?? flat.additional;
    if (node !== undefined) visit(walk, node, [...path, name], whole);
  }
}
