import { isObject } from "../../document/json.ts";
import type { Operation } from "../../document/operation.ts";
import type { Item, Known } from "./item.ts";
import type { Items } from "./items.ts";
import { isScalar } from "./leaves.ts";
import { neighboursOf } from "./neighbours.ts";
import { partAt, partsOf } from "./parts.ts";
import { type Step, topNames } from "./step.ts";

interface Bodies {
  readonly kindsOf: (operation: Operation) => ReadonlySet<string>;
  readonly namesOf: (operation: Operation) => ReadonlySet<string>;
}

/** What has to be there after a change, and what not any more. */
export function applyChange(items: Items, step: Step, item: Item, { kindsOf, namesOf }: Bodies): void {
  item.gone = undefined;
  for (const other of neighboursOf(items, item)) other.neighbours.push(step);
  if (step.status === 202) {
    forget(item, () => true);
    return;
  }
  const named = topNames(step);
  const kinds = kindsOf(step.operation);
  // Another kind of thing may have nothing of what was there.
  if ([...named].some((name) => kinds.has(name))) forget(item, ({ path }) => !named.has(path[0] ?? ""));
  if (step.operation.method === "put") replaceNamed(item, step, namesOf(step.operation));
  else forget(item, ({ path }) => path.length > 1 && named.has(path[0] ?? ""));
  for (const [path, value] of partsOf(step.sent)) send(item, step, { path, value, isKind: kinds.has(path[0] ?? "") });
  item.change = step;
}

/** PUT replaces: what it could have named and has not may be gone, and what stood in an object that it sends is gone. */
function replaceNamed(item: Item, step: Step, names: ReadonlySet<string>): void {
  const named = topNames(step);
  for (const [place, known] of [...item.known]) {
    const [top = ""] = known.path;
    const isReplaced = known.path.length > 1 && isObject(partAt(step.sent, [top]));
    if (isReplaced && known.origin === "sent" && known.isSeen) item.replaced.set(place, { ...known, step });
    if (isReplaced || (names.has(top) && !named.has(top))) item.known.delete(place);
  }
}

interface Sent {
  readonly path: readonly string[];
  readonly value: unknown;
  readonly isKind: boolean;
}

function send(item: Item, step: Step, { path, value, isKind }: Sent): void {
  const place = path.join("/");
  const old = item.known.get(place) ?? item.replaced.get(place);
  item.replaced.delete(place);
  item.missing.delete(place);
  // The same again is no change, and what is asked for is no part of it.
  const isSame = old?.origin === "sent" && old.value === value;
  if (isSame || (path.length === 1 && step.values.includes(String(value)))) {
    if (isSame && old !== undefined) item.known.set(place, { ...old, step: old.step });
    return;
  }
  item.known.delete(place);
  if (isKind) return;
  const shown = partAt(item.shown, path);
  item.known.set(place, {
    path,
    value,
    origin: "sent",
    step,
    isSeen: false,
    isListed: false,
    ...(isScalar(shown) && { before: shown }),
  });
}

function forget(item: Item, isGone: (known: Known) => boolean): void {
  for (const [place, known] of [...item.known]) if (isGone(known)) item.known.delete(place);
}
