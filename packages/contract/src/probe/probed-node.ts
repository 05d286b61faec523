import type { FlatSchema, SchemaNode } from "../generate/flat-schema.ts";
import type { Wish } from "../generate/sample.ts";
import type { LocalProbe, Probes, Untried } from "./probe.ts";

/** A node whose keywords are tried, with a valid value of it. */
export interface ProbedNode {
  readonly wish: Wish;
  readonly node: SchemaNode;
  readonly flat: FlatSchema;
  readonly value: unknown;
  /** Tries another node: what is just outside of it may be just outside of this one. */
  readonly probesOf: (wish: Wish, node: SchemaNode) => Probes;
}

/** What is tried about keywords that look at a value as a whole. */
export interface ConditionProbes {
  readonly probes: readonly LocalProbe[];
  readonly untried: readonly Omit<Untried, "path">[];
  /** The same place with more asked of it, and a value for that. */
  readonly visits: readonly { readonly node: SchemaNode; readonly value: unknown }[];
}

export const noProbes: ConditionProbes = { probes: [], untried: [], visits: [] };

/** What is tried about several keywords, as one. */
export function together(all: readonly ConditionProbes[]): ConditionProbes {
  return {
    probes: all.flatMap(({ probes }) => probes),
    untried: all.flatMap(({ untried }) => untried),
    visits: all.flatMap(({ visits }) => visits),
  };
}

/** Whether every schema of the node accepts a value. */
export function nodeAccepts({ wish, node }: ProbedNode, value: unknown): boolean {
  return node.pointers.every((pointer) => wish.schemas.accepts(pointer, value));
}
