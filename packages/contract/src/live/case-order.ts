import { membersOf, shape } from "../document/collections.ts";
import { comparable } from "../document/member-names.ts";
import type { Operation } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import { bodyNames } from "./body-names.ts";
import { namesMadeBy } from "./filled-input.ts";

/**
 * Subjects in the order in which they are called, as it follows from paths and names: what makes or lists something
 * before what uses it, and what deletes last, the inner before the outer.
 */
export function inCallOrder(subjects: readonly Subject[]): Subject[] {
  const operations = subjects.map(({ operation }) => operation);
  const collections = new Set(operations.flatMap(membersOf).map(({ collection }) => collection));
  const ranked = subjects.toSorted((one, other) => {
    return rank(one.operation, collections) - rank(other.operation, collections);
  });
  return makersFirst(ranked, operations);
}

function rank(operation: Operation, collections: ReadonlySet<string>): number {
  const depth = membersOf(operation).length;
  if (operation.method === "delete") return 1000 - depth;
  if (!collections.has(shape(operation))) return 100;
  if (operation.method === "post") return depth;
  if (operation.method === "get") return depth + 0.5;
  return 100;
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
