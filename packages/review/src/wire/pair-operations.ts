import { type Operation, operationsOf } from "../described-operations.ts";
import type { Version } from "../version.ts";
import { addresses, wholeAddresses } from "./addresses.ts";

/** Operations of two versions. */
export interface PairedOperations {
  readonly pairs: readonly { readonly before: Operation; readonly after: Operation }[];
  readonly removed: readonly Operation[];
  readonly added: readonly Operation[];
}

/**
 * Operations that are one for a peer: those with one path below the same servers, then those of one URL, however it is
 * divided between servers and paths, and then those with one path.
 */
export function pairOperations(base: Version, head: Version): PairedOperations {
  const old = operationsOf(base);
  const left = new Map(operationsOf(head).map((operation) => [operation.key, operation]));
  const found = new Map<Operation, Operation>();
  const pair = (before: Operation, after: Operation | undefined): void => {
    if (!after || found.has(before)) return;
    left.delete(after.key);
    found.set(before, after);
  };
  for (const before of old) {
    const after = left.get(before.key);
    if (after && (before.kind !== "operation" || isServedAlike({ base, head }, before, after))) pair(before, after);
  }
  const byUrl = urlsOf(head, left.values());
  for (const before of old) if (!found.has(before)) pair(before, atOneUrl(base, before, byUrl, left));
  for (const before of old) pair(before, left.get(before.key));
  return {
    pairs: old.flatMap((before) => {
      const after = found.get(before);
      return after ? [{ before, after }] : [];
    }),
    removed: old.filter((before) => !found.has(before)),
    added: [...left.values()],
  };
}

function isServedAlike(
  { base, head }: { readonly base: Version; readonly head: Version },
  before: Operation,
  after: Operation,
): boolean {
  const [old, now] = [addresses(base, before), addresses(head, after)];
  return [...old.urls.keys()].join() === [...now.urls.keys()].join();
}

function urlsOf(version: Version, operations: Iterable<Operation>): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  for (const operation of operations)
    if (operation.kind === "operation")
      for (const url of wholeAddresses(version, operation).keys()) found.set(`${operation.method} ${url}`, operation);
  return found;
}

function atOneUrl(
  version: Version,
  before: Operation,
  byUrl: ReadonlyMap<string, Operation>,
  left: ReadonlyMap<string, Operation>,
): Operation | undefined {
  if (before.kind !== "operation") return undefined;
  for (const url of wholeAddresses(version, before).keys()) {
    const after = byUrl.get(`${before.method} ${url}`);
    if (after && left.has(after.key)) return after;
  }
  return undefined;
}
