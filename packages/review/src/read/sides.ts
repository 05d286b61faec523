import { rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { BadInput } from "../bad-input.ts";
import { extractSpecs, isRevision, mergeBase } from "./git.ts";
import { readSnapshot, type Snapshot } from "./snapshot.ts";

/** What two versions are called, and where they are looked for. */
interface Sides {
  readonly workspace: string;
  /** The folder from which paths are named; the workspace where it is left out. */
  readonly folder?: string | undefined;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}

/** The old version, with a temporary folder that goes when it is disposed of. */
export interface Base extends Disposable {
  readonly snapshot: Snapshot;
}

/**
 * The old version: a file or folder of that name comes before a git revision.
 * @throws BadInput, SpecError
 */
export function readBase({ workspace, folder = workspace, base }: Sides): Base {
  if (base === undefined) return readRevision(workspace, mergeBase(workspace));
  const path = resolve(folder, base);
  if (!statSync(path, { throwIfNoEntry: false })) return readRevision(workspace, base);
  return { snapshot: readSnapshot(path, base), [Symbol.dispose]: () => {} };
}

/**
 * The new version.
 * @param base the old one: what did not change is not read again
 */
export function readHead({ workspace, folder = workspace, head }: Sides, base: Snapshot): Snapshot {
  if (head === undefined) return readSnapshot(workspace, "the working tree", undefined, base);
  return readSnapshot(resolve(folder, head), head, undefined, base);
}

function readRevision(workspace: string, revision: string): Base {
  if (!isRevision(workspace, revision))
    throw new BadInput(
      `"${revision}" is neither a file, a folder nor a git revision`,
      "Name the old version by one of these.",
    );
  const folder = extractSpecs(workspace, revision);
  const dispose = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    return { snapshot: readSnapshot(folder, revision, folder), [Symbol.dispose]: dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}
