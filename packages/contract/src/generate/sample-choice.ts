import type { SchemaSet } from "../schema/schema-set.ts";
import { type Branch, type Choice, choose, type SchemaNode } from "./flat-schema.ts";

/**
 * The nodes of which a value of a branch may be made: the branch as it is, and where only one branch may fit, the branch
 * without what the others take too.
 */
export function nodesOfBranch(node: SchemaNode, choice: Choice, branch: Branch): SchemaNode[] {
  const plain = choose(node, choice, branch);
  if (choice.keyword !== "oneOf") return [plain];
  const others = choice.branches.filter((other) => other !== branch).flatMap(({ pointers = [] }) => pointers);
  return [plain, { ...plain, refused: [...plain.refused, ...others] }];
}

/** Whether exactly one branch fits a value. Of `anyOf` and `if` more may fit, so that any value of a branch will do. */
export function isDecided(schemas: SchemaSet, { keyword, pointer }: Choice, value: unknown): boolean {
  return keyword !== "oneOf" || schemas.accepts(pointer.slice(0, -"/oneOf".length), value);
}

/** How a value of a node is made. */
export type MakeValue = (node: SchemaNode) => unknown;

/** Choices for which no value was found that exactly one branch fits: to look again would find none either. */
const hopeless = new WeakMap<SchemaSet, Set<string>>();

/**
 * A value of the first branch that has one. Where only one branch may fit, the first that no other fits; and where none
 * is found, the first that could be made, which whoever uses it has judged.
 *
 * @throws Unbuildable
 */
export function ofFirstBranch(schemas: SchemaSet, node: SchemaNode, choice: Choice, make: MakeValue): unknown {
  const nodes = choice.branches.map((branch) => nodesOfBranch(node, choice, branch));
  const plain = nodes.flatMap(([first]) => first ?? []);
  const known = hopeless.get(schemas) ?? new Set();
  hopeless.set(schemas, known);
  const key = `${node.pointers.join(" ")} ${choice.pointer}`;
  const tries = known.has(key) ? plain : [...plain, ...nodes.flatMap(([, alone]) => alone ?? [])];
  const made = new Values(tries, make);
  const found = made.find((value) => known.has(key) || isDecided(schemas, choice, value));
  if (found !== undefined) return found.value;
  known.add(key);
  return made.first();
}

/** Values that are made when they are looked at; those that cannot be made are left out. */
class Values {
  readonly #nodes: readonly SchemaNode[];
  readonly #make: MakeValue;
  #first: { readonly value: unknown } | undefined;
  #reason: unknown;

  constructor(nodes: readonly SchemaNode[], make: MakeValue) {
    this.#nodes = nodes;
    this.#make = make;
  }

  find(fits: (value: unknown) => boolean): { readonly value: unknown } | undefined {
    for (const node of this.#nodes) {
      try {
        const value = this.#make(node);
        this.#first ??= { value };
        if (fits(value)) return { value };
      } catch (error) {
        this.#reason = error;
      }
    }
    return undefined;
  }

  /** @throws Unbuildable where none can be made */
  first(): unknown {
    if (this.#first !== undefined) return this.#first.value;
    throw this.#reason;
  }
}
