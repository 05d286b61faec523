import { comparable } from "../../../document/member-names.ts";

const uuid = "00000000-0000-4000-8000-";

/** Whether a cursor is the name of the last item that came, by the name of its parameter. */
function namesItem(parameter: string): boolean {
  return /(after|before|id)$/.test(comparable(parameter));
}

/** Forms of a cursor for the items after the first ones, of which one is what the description allows. */
export function cursorsAt(count: number, parameter: string, lastName: string | undefined): (string | number)[] {
  const made = [`next-${count}`, uuid + String(count).padStart(12, "0"), count];
  if (lastName === undefined) return made;
  return namesItem(parameter) ? [lastName, ...made] : [...made, lastName];
}

/**
 * How many items a cursor leaves behind; undefined for one that nobody has given.
 *
 * @param byName finds the item that it names
 */
export function countBehind(
  cursor: string,
  parameter: string,
  byName: (name: string) => number | undefined,
): number | undefined {
  const [, made] = /^(?:next-|00000000-0000-4000-8000-)?0*(\d+)$/.exec(cursor) ?? [];
  const counted = made === undefined ? undefined : Number(made);
  if (namesItem(parameter)) return byName(cursor) ?? counted;
  return counted ?? byName(cursor);
}
