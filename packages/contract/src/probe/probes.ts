import type { Branch, Choice, FlatSchema, SchemaNode } from "../generate/flat-schema.ts";
import { flatten } from "../generate/flatten.ts";
import { sample, type Wish } from "../generate/sample.ts";
import { isDecided, nodesOfBranch } from "../generate/sample-choice.ts";
import { isUnbuildable, possible } from "../generate/unbuildable.ts";
import { conditionProbes } from "./condition-probes.ts";
import { localProbes } from "./local-probes.ts";
import { partsOf } from "./parts-of.ts";
import { type LocalProbe, type Probe, type Probes, type Untried, withPart } from "./probe.ts";

interface Walk {
  readonly wish: Wish;
  readonly found: Probe[];
  readonly untried: Untried[];
  /** Places still to be tried, the shallow ones first. */
  readonly queue: (() => void)[];
  /** Schemas whose constraints have been tried at some place already. */
  readonly seen: Set<string>;
  /** Branches with the reason why none of their values could be made; undefined where one was, beside other choices or not. */
  readonly branches: Map<string, Untried | undefined>;
  /** Schemas whose parts are being tried on their own, this one among them: one that contains itself is tried once. */
  readonly within: readonly string[];
}

/** Probes of one schema. Each is a whole value, and there are schemas whose values could be wrong in 100,000 ways. */
const MOST_PROBES = 500;

/** Parts of a value that is tried: what is optional is left out beyond that. */
const MOST_PARTS = 1_000;

/**
 * Tries every constraint that a value meets on its way from the top of a schema: at its bounds, and just outside. The
 * rest of each value is as it should be. A schema that occurs at several places is tried at the first of them.
 *
 * @param most How many probes are enough; the places that are left then, the deepest ones, are told as untried.
 * @throws Unbuildable if there is no valid value to start from.
 */
export function probesOf(wish: Wish, node: SchemaNode, most: number = MOST_PROBES): Probes {
  return probesWithin(wish, node, most, []);
}

function probesWithin(wish: Wish, node: SchemaNode, most: number, outer: readonly string[]): Probes {
  const own = node.pointers.join(" ");
  if (outer.includes(own)) return { probes: [], untried: [] };
  const within = [...outer, own];
  const walk: Walk = { wish, found: [], untried: [], queue: [], seen: new Set(), branches: new Map(), within };
  visit(walk, node, [], sampled(wish, node, 0));
  let at = 0;
  // The queue grows while it is worked off.
  while (at < walk.queue.length && walk.found.length < most) walk.queue[at++]?.();
  const unreached = [...walk.branches.values()].filter((each) => each !== undefined);
  return { probes: walk.found, untried: [...walk.untried, ...unreached, ...leftOut(walk, at)] };
}

function leftOut({ queue, found }: Walk, at: number): Untried[] {
  const places = queue.length - at;
  if (places === 0) return [];
  const reason = `${found.length} values are tried, the constraints of ${places} deeper places are left out`;
  return [{ path: [], keyword: "deeper places", reason }];
}

/** A value that is not too large to be tried once for each of its constraints. */
function sampled(wish: Wish, node: SchemaNode, depth: number): unknown {
  return sample({ ...wish, budget: { left: MOST_PARTS } }, node, 0, depth);
}

function visit(walk: Walk, node: SchemaNode, path: readonly string[], whole: unknown): void {
  walk.queue.push(() => tryNode(walk, node, path, whole));
}

function tryNode(walk: Walk, node: SchemaNode, path: readonly string[], whole: unknown): void {
  if (!isNew(walk, node, path)) return;
  // What is only assumed may be broken: nothing is wrong with such a value.
  const flat = flatten(walk.wish.schemas, { ...node, assumed: [] }, walk.wish.direction);
  const [choice] = flat.choices;
  if (choice !== undefined) {
    visitBranches(walk, node, choice, path, whole);
    return;
  }
  const value = path.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], whole);
  tryValue(walk, node, flat, { path, whole, value });
  descend(walk, flat, path, whole, value);
}

function isNew({ seen }: Walk, { pointers, refused, present, missing }: SchemaNode, path: readonly string[]): boolean {
  const key = JSON.stringify([pointers, refused, present, missing, path.length === 0]);
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** A value in its place in the whole of it. */
interface PlacedValue {
  readonly path: readonly string[];
  readonly whole: unknown;
  readonly value: unknown;
}

function tryValue(walk: Walk, node: SchemaNode, flat: FlatSchema, { path, whole, value }: PlacedValue): void {
  const { wish } = walk;
  const probesOfPart: typeof probesOf = (of, part, most = MOST_PROBES) => probesWithin(of, part, most, walk.within);
  const conditions = conditionProbes({ wish, node, flat, value, probesOf: probesOfPart });
  const forbidden = (probe: LocalProbe): boolean =>
    probe.valid && flat.refused.some((pointer) => wish.schemas.accepts(pointer, probe.value));
  for (const probe of [...localProbes(flat, value), ...conditions.probes].filter((each) => !forbidden(each))) {
    walk.found.push({ ...probe, path, value: withPart(whole, path, probe.value) });
  }
  walk.untried.push(...conditions.untried.map((each) => ({ ...each, path })));
  for (const each of conditions.visits) visit(walk, each.node, path, withPart(whole, path, each.value));
}

function visitBranches(walk: Walk, node: SchemaNode, choice: Choice, path: readonly string[], whole: unknown): void {
  const { keyword } = choice;
  for (const [index, branch] of choice.branches.entries()) {
    const label = branch.label ?? `branch ${index + 1}`;
    const id = JSON.stringify([path, choice.pointer, index]);
    try {
      const { node: chosen, value } = branchValue(walk, node, choice, branch, path.length);
      walk.found.push({ path, keyword, label, valid: true, value: withPart(whole, path, value) });
      for (const wrong of wronglyChosen(walk, node, chosen, branch)) {
        walk.found.push({ path, keyword, label, valid: false, value: withPart(whole, path, wrong) });
      }
      visit(walk, chosen, path, withPart(whole, path, value));
      walk.branches.set(id, undefined);
    } catch (error) {
      if (!isUnbuildable(error)) throw error;
      if (!walk.branches.has(id))
        walk.branches.set(id, { path, keyword: `${keyword} ${label}`, reason: error.message });
    }
  }
}

interface BranchValue {
  readonly node: SchemaNode;
  readonly value: unknown;
}

/**
 * A value of a branch that says something about it: one that no other branch takes, where only one may fit.
 *
 * @throws Unbuildable
 */
function branchValue({ wish }: Walk, node: SchemaNode, choice: Choice, branch: Branch, depth: number): BranchValue {
  const [plain, alone] = nodesOfBranch(node, choice, branch) as [SchemaNode, SchemaNode | undefined];
  const value = sampled(wish, plain, depth);
  if (alone === undefined || isDecided(wish.schemas, choice, value)) return { node: plain, value };
  return { node: alone, value: sampled(wish, alone, depth) };
}

/** For an `if`: a value that meets the condition, or does not, and breaks what follows from that. */
function wronglyChosen({ wish }: Walk, node: SchemaNode, chosen: SchemaNode, branch: Branch): unknown[] {
  const { schemas } = wish;
  const { assumed = [], refused = [], pointers = [] } = branch;
  if (assumed.length + refused.length === 0 || pointers.length === 0) return [];
  const keeps = (list: readonly string[], value: unknown): boolean => list.every((at) => schemas.accepts(at, value));
  const [wrong] = possible(() => probesOf(wish, chosen))
    .flatMap(({ probes }) => probes)
    .filter(({ valid, value }) => !valid && !keeps(node.pointers, value) && !keeps(pointers, value))
    .filter(({ value }) => keeps(assumed, value) && !refused.some((at) => schemas.accepts(at, value)));
  if (wrong === undefined) return [];
  return [wrong.value];
}

function descend(walk: Walk, flat: FlatSchema, path: readonly string[], whole: unknown, value: unknown): void {
  const { shown, parts } = partsOf(flat, value);
  const around = shown === value ? whole : withPart(whole, path, shown);
  for (const { name, node } of parts) visit(walk, node, [...path, name], around);
}
