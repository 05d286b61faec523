import { SpecError } from "../../load/diagnostic.ts";
import { exchanges } from "../exchange.ts";
import type { Draft, Evidence } from "../finding.ts";
import type { Source } from "../read/snapshot.ts";
import type { Version } from "../version.ts";
import type { SetComparison } from "../wire/sets.ts";
import { generateClient } from "./client.ts";
import { type Compilation, compileProbes, type Regression } from "./compile.ts";
import { fullInputs } from "./inputs.ts";
import { probesOf } from "./probes.ts";
import { compareNames } from "./rules.ts";

/** A provider whose spec changed. */
export interface Changed {
  readonly id: string;
  readonly base: Source;
  readonly head: Source;
  readonly sets: SetComparison;
}

/** What stops code from compiling that uses the clients, by provider: names by rule, everything by compiling. */
export function compareClients(workspace: string, changed: readonly Changed[]): Map<string, Draft[]> {
  const compilations = changed.flatMap((one) => compilationOf(one) ?? []);
  const regressions = compileProbes(workspace, compilations);
  return new Map(
    changed.map((one) => {
      const own = regressions.filter(({ id }) => id === one.id);
      return [one.id, withProof(one, compareNames(one.base.version, one.head.version), own)];
    }),
  );
}

/** Nothing to compile where no client can be made of a version; the gate tells the author why. */
function compilationOf({ id, base, head, sets }: Changed): Compilation | undefined {
  const [old, now] = [generateClient(base), generateClient(head)];
  if (old instanceof SpecError || now instanceof SpecError) return undefined;
  return { id, base: old, head: now, probes: probesOf(old.model, fullInputs(base.version, sets)) };
}

/** Rules that the compiler confirms get its words as evidence; what it finds beyond them is a finding of its own. */
function withProof({ base, head }: Changed, drafts: readonly Draft[], regressions: readonly Regression[]): Draft[] {
  const left = new Set(regressions);
  const proven = drafts.map((draft) => {
    const mine = regressions.filter((regression) => explains(draft, regression));
    for (const regression of mine) left.delete(regression);
    return mine[0] ? { ...draft, witness: evidence(mine[0]) } : draft;
  });
  const bySubject = new Map([...left].reverse().map((regression) => [regression.subject, regression]));
  return [
    ...proven,
    ...[...bySubject.values()].reverse().map((regression) => found(base.version, head.version, regression)),
  ];
}

function explains({ rule, before, after }: Draft, { subject, error }: Regression): boolean {
  switch (rule) {
    case "operation-id-changed":
      return subject === `operation ${before}`;
    case "component-removed":
      return subject === `type ${before}`;
    case "path-parameter-renamed":
      return subject.startsWith("operation ") && [before, after].some((name) => error.includes(`'${name}'`));
    default:
      return false;
  }
}

function evidence({ code, error }: Regression): Evidence {
  return { kind: "compile-error", value: { code, error }, at: "", validBefore: true, validAfter: false };
}

function found(base: Version, head: Version, regression: Regression): Draft {
  const { subject } = regression;
  const id = subject.replace(/^operation /, "");
  const of = (version: Version) => exchanges(version).find(({ node }) => node.operationId === id);
  const exchange = of(head) ?? of(base);
  const version = of(head) ? head : base;
  const root = head.document.bundled;
  const place = exchange
    ? { node: exchange.node as object, key: "operationId" }
    : { node: root as object, key: "components" };
  return {
    ledger: "sdk",
    severity: "breaking",
    rule: exchange ? "call-does-not-compile" : "use-does-not-compile",
    direction: null,
    operation: exchange?.label ?? null,
    pointer: version.pointer(place.node, place.key),
    location: of(head) || !exchange ? head.locate(place.node, place.key) : head.locate(root, "paths"),
    title: exchange
      ? `code that calls ${id} no longer compiles`
      : `code that uses ${subject.replace(/^type /, "the type ")} no longer compiles`,
    why: regression.error.split("\n")[0] ?? "",
    before: regression.code,
    after: regression.error,
    witness: evidence(regression),
  };
}
