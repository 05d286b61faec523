import type { Leaf } from "./leaf.ts";

/** What of a value looks otherwise in a program than on the wire. */
export type ValueRule =
  | { readonly kind: "leaf"; readonly leaf: Leaf }
  /** The rule of a schema that others refer to. */
  | { readonly kind: "refer"; readonly name: string; readonly rule: () => ValueRule }
  | {
      readonly kind: "members";
      /** Every member that is described by name; undefined for one that is the same on both sides. */
      readonly named: ReadonlyMap<string, ValueRule | undefined>;
      readonly patterns: ReadonlyMap<string, ValueRule | undefined>;
      readonly further: ValueRule | undefined;
    }
  | { readonly kind: "items"; readonly each: ValueRule | undefined; readonly first: readonly (ValueRule | undefined)[] }
  | { readonly kind: "every"; readonly parts: readonly ValueRule[] }
  | { readonly kind: "tagged"; readonly property: string; readonly alternatives: ReadonlyMap<string, ValueRule> };

/** Several rules of one value; undefined if there is none. */
export function everyRule(parts: readonly (ValueRule | undefined)[]): ValueRule | undefined {
  const [first, ...others] = parts.filter((part) => part !== undefined);
  if (first === undefined || others.length === 0) return first;
  return { kind: "every", parts: [first, ...others] };
}

/** The members of an object that are known by name; undefined if all of them are the same on both sides. */
export function membersRule(named: ReadonlyMap<string, ValueRule | undefined>): ValueRule | undefined {
  if ([...named.values()].every((rule) => rule === undefined)) return undefined;
  return { kind: "members", named, patterns: new Map(), further: undefined };
}
