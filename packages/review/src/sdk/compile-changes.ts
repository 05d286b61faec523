import type { Version } from "../version.ts";
import type { SetComparison } from "../wire/sets.ts";
import { type Client, type PlannedClient, printClient } from "./client.ts";
import { type ClientPart, changedPart } from "./client-part.ts";
import { type Compiled, compileProbes } from "./compile.ts";
import { editedAlone, isEnough, withStubs } from "./edited-alone.ts";
import { fullInputs } from "./inputs.ts";
import { onlyPart } from "./only-part.ts";
import type { Compilation } from "./probe-files.ts";
import { probesOf } from "./probes.ts";
import { type Meeting, unreachedSchemas } from "./unreached.ts";
import { withoutDocs } from "./without-docs.ts";

/** Both versions of a client. */
export interface PlannedChange {
  readonly id: string;
  /** The old version of the description. */
  readonly version: Version;
  readonly sets: SetComparison;
  readonly base: PlannedClient;
  readonly head: PlannedClient;
}

/**
 * Compiles what changed of each client, and what holds it. What is the same in both versions is not printed at all, and
 * what holds nothing but edited components only where these do not say enough alone.
 */
export function compileChanges(workspace: string, changes: readonly PlannedChange[]): Compiled {
  const parts = changes.map(partOf);
  const looked = compileProbes(
    workspace,
    parts.flatMap((one) => alone(one) ?? []),
  );
  const open = parts.filter(({ id, edited }) => !edited || !isEnough(ofOne(looked, id)));
  const whole = compileProbes(workspace, open.map(compilationOf));
  const told = parts.filter((one) => !open.includes(one)).map(({ id }) => ofOne(looked, id));
  return {
    regressions: [...told, whole].flatMap(({ regressions }) => regressions),
    defects: [...told, whole].flatMap(({ defects }) => defects),
  };
}

/** A change without the words of its descriptions, and the part of it that has other types. */
interface Part extends PlannedChange {
  readonly part: ClientPart;
  /** The edited components, where a look at them may be enough. */
  readonly edited: ClientPart | undefined;
}

function partOf(change: PlannedChange): Part {
  const [base, head] = [withoutDocs(change.base), withoutDocs(change.head)];
  const part = changedPart(base, head);
  return { ...change, base, head, part, edited: editedAlone(base, head, part) };
}

function ofOne({ regressions, defects }: Compiled, wanted: string): Compiled {
  return {
    regressions: regressions.filter(({ id }) => id === wanted),
    defects: defects.filter(({ id }) => id === wanted),
  };
}

const BOTH_WAYS: readonly Meeting[] = [{ sends: false }, { sends: true }];

function alone({ id, base, head, edited }: Part): Compilation | undefined {
  if (!edited) return undefined;
  const met = base.model.schemas.map(({ origin, wire }) => [origin?.component ?? wire, BOTH_WAYS] as const);
  const probes = probesOf(base.model, { inputs: new Map(), unreached: new Map(met), part: edited });
  const print = (client: PlannedClient): Client => printClient(onlyPart(withStubs(client, edited), edited));
  return { id, base: print(base), head: print(head), probes };
}

function compilationOf({ id, version, sets, base, head, part }: Part): Compilation {
  const inputs = fullInputs(version, sets, (one) => part.operations.get(one)?.sent === true);
  const probes = probesOf(base.model, { inputs, unreached: unreachedSchemas(version), part });
  const print = (client: PlannedClient): Client => printClient(onlyPart(client, part));
  return { id, base: print(base), head: print(head), probes };
}
