import { membersOf, shape } from "../../document/collections.ts";
import type { UnknownObject } from "../../document/json.ts";
import { comparable, namesOfValue } from "../../document/member-names.ts";
import { memberValue } from "../../document/member-value.ts";
import type { Operation } from "../../document/operation.ts";
import { isSuccess, keyBelow, type Step } from "./step.ts";

/** Something that a request has made. */
export interface Made {
  /** As `keyOfStep` writes it. */
  readonly key: string;
  readonly by: Operation;
  /** The property that names it, and what its answer showed. */
  readonly property: string;
  readonly value: string;
  readonly shown: UnknownObject;
}

/** What a step has made, of what can be asked for by its id. `all` are the operations of the description. */
export function madeBy(step: Step, all: readonly Operation[]): Made[] {
  const { operation, values, answer } = step;
  if (operation.method !== "post" || !isSuccess(step)) return [];
  const members = all.flatMap(membersOf).filter(({ collection }) => collection === shape(operation));
  const [member] = members;
  const found = member && memberValue(answer, member);
  if (member === undefined || found === undefined) return [];
  const value = String(found.value);
  // A request below an order may answer the order, and a name need not be what a path wants.
  const isOuter = values.includes(value);
  const isSure = comparable(found.key).endsWith("id") || isNamedAs(member.placeholder, found.key);
  if (isOuter || !isSure) return [];
  return [{ key: keyBelow(step, value), by: operation, property: found.key, value, shown: found.owner }];
}

function isNamedAs(placeholder: string, key: string): boolean {
  return namesOfValue(placeholder, "")[0] === comparable(key);
}
