import { memberNamed, membersOf, shape } from "../document/collections.ts";
import { comparable } from "../document/member-names.ts";
import type { Operation } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import { bodyNames } from "./body-names.ts";
import { namesMadeBy } from "./filled-input.ts";
import { isChange } from "./model/step.ts";
import { isList } from "./observe.ts";

/** Where the phases of a run begin: what makes things comes first, then what reads, changes and deletes them. */
const ACTS = 100;
const READS = 200;
const CHANGES = 300;
const DELETES = 1000;

/**
 * Subjects in the order in which they are called, as it follows from paths and names: what makes or fills something
 * before what uses and lists it, and what deletes last, the inner before the outer.
 *
 * @param changing operationIds of what changes something.
 */
export function inCallOrder(subjects: readonly Subject[], changing: ReadonlySet<string>): Subject[] {
  const operations = subjects.map(({ operation }) => operation);
  const collections = new Set(operations.flatMap(membersOf).map(({ collection }) => collection));
  const made = new Set(operations.filter(({ method }) => method === "post").map(shape));
  const rank = (operation: Operation): number => rankOf(operation, { collections, made, changing });
  const ranked = subjects.toSorted((one, other) => rank(one.operation) - rank(other.operation));
  return makersFirst(ranked, operations);
}

/** Whether an operation is called after all that makes something. */
export function comesAfterMaking(operation: Operation, changing: ReadonlySet<string>): boolean {
  return rankOf(operation, { collections: new Set(), made: new Set(), changing }) >= READS;
}

interface Known {
  readonly collections: ReadonlySet<string>;
  /** Collections that something is made in. */
  readonly made: ReadonlySet<string>;
  readonly changing: ReadonlySet<string>;
}

function rankOf(operation: Operation, { collections, made, changing }: Known): number {
  const depth = membersOf(operation).length;
  const own = shape(operation);
  if (operation.method === "delete") return DELETES - depth;
  if (isChange({ operation })) return CHANGES;
  if (operation.method === "get" ? !changing.has(operation.id) : isList(operation)) {
    // What nobody makes can only be learned from its list.
    if (collections.has(own) && !made.has(own)) return depth;
    return READS + depth + (memberNamed(operation) === undefined ? 0 : 50);
  }
  if (operation.method === "post" && collections.has(own)) return depth;
  return ACTS + depth;
}

/** Moves what makes an id before whatever has it in its body, such as users before the sessions of `{ "user_id": … }`. */
function makersFirst(subjects: readonly Subject[], operations: readonly Operation[]): Subject[] {
  const made = new Map(subjects.map((subject) => [subject, namesMadeBy(subject.operation, operations)]));
  const ordered = new Set<Subject>();
  const begun = new Set<Subject>();
  const place = (subject: Subject): void => {
    if (begun.has(subject)) return;
    begun.add(subject);
    const used = usedNames(subject);
    for (const maker of subjects) if ([...(made.get(maker) ?? [])].some((name) => used.has(name))) place(maker);
    ordered.add(subject);
  };
  for (const subject of subjects) place(subject);
  return [...ordered];
}

function usedNames({ operation, requests }: Subject): Set<string> {
  const names = bodyNames(requests, operation).map((name) => name.split(".").at(-1) ?? "");
  return new Set(names.map(comparable));
}
