import { counted } from "../counted.ts";
import { grouped } from "../live/grouped.ts";

/** Something that went wrong, as it is told. */
export interface Told {
  /** Undefined if no operation is concerned. */
  readonly operation: string | undefined;
  readonly text: string;
}

/** Things that went wrong for one reason. */
export interface Cause<T extends Told> {
  /** The first of them stands for all. */
  readonly first: T;
  readonly times: number;
  /** The operations of the others. */
  readonly others: readonly string[];
}

/** Names of operations that are shown of a cause; the rest is counted. */
const SHOWN = 5;

/** What went wrong by cause: two things have one where their texts differ in names, places, values and numbers alone. */
export function causesOf<T extends Told>(all: readonly T[]): Cause<T>[] {
  const groups = grouped(all, causeOf);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const others = new Set(group.flatMap(({ operation }) => operation ?? []));
    others.delete(first.operation ?? "");
    return [{ first, times: group.length, others: [...others] }];
  });
}

/** "(7 times, in 3 operations: getPet, addPet, listPets)"; empty where a cause has one effect. */
export function extentOf({ first, times, others }: Cause<Told>): string {
  if (times === 1) return "";
  const names = [first.operation ?? [], ...others].flat();
  if (names.length < 2) return ` (${times.toLocaleString("en")} times)`;
  const more = names.length > SHOWN ? ", …" : "";
  const shown = names.slice(0, SHOWN).join(", ");
  return ` (${times.toLocaleString("en")} times, in ${counted(names.length, "operation")}: ${shown}${more})`;
}

function causeOf({ operation = "", text }: Told): string {
  const withoutCase = text.replace(/^.*? \([^()\s]*[#:][^()\s]*\): /, "");
  return withoutCase
    .replaceAll(operation === "" ? /$^/g : operation, "…")
    .replaceAll(/"(?:\\.|[^"\\])*"/g, "…")
    .replaceAll(/\d+/g, "…");
}
