import { type Edit, parsePointer, SpecError } from "@specwright/openapi";
import { invalidPlace, type NotCompared } from "../not-compared.ts";
import { Version } from "../version.ts";
import type { Unreadable } from "./problem.ts";
import { checkReadable, unreadablePlaces } from "./readable.ts";
import type { Source } from "./source.ts";

/** Both versions of a provider without what cannot be read in either. */
export interface Settled {
  readonly base: Source | undefined;
  readonly head: Source | undefined;
  readonly aside: readonly NotCompared[];
}

/** Each pass leaves less that is wrong: a part without its name goes as a whole. */
const MOST_PASSES = 5;

/**
 * Sets aside what cannot be read as OpenAPI and is alike in both versions: it did not change, and it is no reason to
 * say nothing of the rest.
 * @throws SpecError for what one version alone has
 */
export function settle(base: Source | undefined, head: Source | undefined): Settled {
  let [old, now] = [base, head];
  const aside: NotCompared[] = [];
  for (let passes = 0; passes < MOST_PASSES && old && now; passes++) {
    const before = placesOf(old);
    const after = old === now ? before : placesOf(now);
    if (before.size + after.size === 0) return { base: old, head: now, aside };
    refuse(before, after);
    refuse(after, before);
    aside.push(...[...after.values()].map(({ problem }) => invalidPlace(old?.id ?? "", problem)));
    const left = without(old, before);
    [old, now] = [left, old === now ? left : without(now, after)];
  }
  for (const source of [old, now]) if (source) checkReadable(source.version.document);
  return { base: old, head: now, aside };
}

interface Place {
  readonly problem: Unreadable;
  readonly edit: Edit;
}

/** By what has to be alike in both versions. */
type Places = ReadonlyMap<string, Place>;

function placesOf({ version }: Source): Places {
  const places = unreadablePlaces(version.document).map((problem): [string, Place] => {
    const { node, key, rule } = problem;
    const value = (node as { [key: string]: unknown })[key];
    const pointer = Object.hasOwn(node, key) ? version.pointer(node, key) : version.pointer(node);
    const path = parsePointer(pointer) ?? [];
    return [JSON.stringify([rule, pointer, plain(value)]), { problem, edit: { path } }];
  });
  return new Map(places);
}

/** What stands in an object that cannot be read does not make it another place. */
function plain(value: unknown): unknown {
  if (typeof value === "object" || value === undefined) return null;
  return value;
}

function refuse(places: Places, others: Places): void {
  const alone = [...places].filter(([key]) => !others.has(key));
  if (alone.length === 0) return;
  throw new SpecError(
    alone.map(([, { problem }]) => {
      const { node: _, key: __, ...diagnostic } = problem;
      return diagnostic;
    }),
  );
}

function without(source: Source, places: Places): Source {
  const edits = [...places.values()].map(({ edit }) => edit);
  return { ...source, version: new Version(source.version.document.edit(edits)) };
}
