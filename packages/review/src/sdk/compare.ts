import { SpecError } from "@specwright/openapi";
import type { Draft, Evidence } from "../finding.ts";
import type { Source } from "../read/snapshot.ts";
import type { SetComparison } from "../wire/sets.ts";
import { type Client, generateClient } from "./client.ts";
import { compareClientServers } from "./client-servers.ts";
import { compileProbes, type Regression } from "./compile.ts";
import { DraftPositions } from "./draft-positions.ts";
import { fullInputs } from "./inputs.ts";
import { type Loss, lossesOf } from "./losses.ts";
import { Migrations } from "./migration.ts";
import type { Compilation } from "./probe-files.ts";
import { probesOf } from "./probes.ts";
import { compareNames } from "./rules.ts";
import { type TypeDiff, typeDiffs } from "./type-diff.ts";
import { unreachedSchemas } from "./unreached.ts";

/** A provider whose spec changed. */
export interface Changed {
  readonly id: string;
  readonly base: Source;
  readonly head: Source;
  readonly sets: SetComparison;
}

/** What a change does to the users of one client. */
export interface ClientChange {
  readonly drafts: readonly Draft[];
  readonly types: readonly TypeDiff[];
  /** What calls become; undefined where a version has no client. */
  readonly migrations?: Migrations;
}

/** What stops code from compiling that uses the clients, by provider: names by rule, everything by compiling. */
export function compareClients(workspace: string, changed: readonly Changed[]): Map<string, ClientChange> {
  const generated = changed.map((one) => ({ one, base: generateClient(one.base), head: generateClient(one.head) }));
  const compilations = generated.flatMap(({ one, base, head }) => compilationOf(one, base, head) ?? []);
  const regressions = compileProbes(workspace, compilations);
  return new Map(
    generated.map(({ one, head }) => {
      const compilation = compilations.find(({ id }) => id === one.id);
      const own = regressions.filter(({ id }) => id === one.id);
      const drafts = compilation ? withProof(one, compilation, own) : compareNames(one.base.version, one.head.version);
      return [
        one.id,
        compilation ? described(one, compilation, drafts) : { drafts: [...drafts, ...unproven(one, head)], types: [] },
      ];
    }),
  );
}

/** Each finding with the call before and after, and the types as their users will see them. */
function described(one: Changed, compilation: Compilation, drafts: readonly Draft[]): ClientChange {
  const { base, head } = compilation;
  const migrations = new Migrations({ ...one, clients: { base, head } });
  const all = [...drafts, ...compareClientServers(one.head, base.model, head.model)];
  return {
    drafts: all.map((draft) => ({ ...draft, migration: migrations.of(draft) })),
    types: typeDiffs(one.id, base, head),
    migrations,
  };
}

/** Nothing can be compiled where no client can be made of a version. */
function compilationOf(
  { id, base: { version }, sets }: Changed,
  base: Client | SpecError,
  head: Client | SpecError,
): Compilation | undefined {
  if (base instanceof SpecError || head instanceof SpecError) return undefined;
  return {
    id,
    base,
    head,
    probes: probesOf(base.model, { inputs: fullInputs(version, sets, "base"), unreached: unreachedSchemas(version) }),
  };
}

/** A new version of which no client can be made says nothing about old code; the old one may have been as bad. */
function unproven({ head: { version } }: Changed, head: Client | SpecError): Draft[] {
  const [problem] = head instanceof SpecError ? head.diagnostics : [];
  if (!problem) return [];
  const { file, line, col, message, rule } = problem;
  return [
    {
      ledger: "sdk",
      severity: "unknown",
      rule: "no-client",
      direction: null,
      operation: null,
      pointer: version.pointer(version.document.bundled),
      location: { file, line, col },
      title: "no client can be generated",
      why: `What a client would look like is not known: ${rule}: ${message}.`,
    },
  ];
}

/** Rules that the compiler confirms get its words as evidence; what it finds beyond them is a finding of its own. */
function withProof({ base, head }: Changed, compilation: Compilation, regressions: readonly Regression[]): Draft[] {
  const left = new Set(regressions);
  const proven = compareNames(base.version, head.version).map((draft) => {
    const mine = regressions.filter((regression) => explains(draft, regression));
    for (const regression of mine) left.delete(regression);
    if (mine[0]) return { ...draft, witness: evidence(mine[0]) };
    return draft;
  });
  const removed = [...left].filter(({ status }) => status !== undefined);
  const { model } = compilation.base;
  const losses = lossesOf(model, [...left]);
  for (const regression of [...removed, ...losses.flatMap(({ all }) => all)]) left.delete(regression);
  const positions = new DraftPositions(base, head, model);
  return [
    ...proven,
    ...removed.map((one) => statusRemoved(positions, one)),
    ...losses.map((loss) => propertyRemoved(positions, loss)),
    ...causes([...left]).flatMap((cause) => cause.map((one) => found(positions, one, cause))),
  ];
}

/** Code that fails for one and the same cause is one finding. */
function causes(regressions: readonly Regression[]): Regression[][] {
  const told = [
    ...Map.groupBy(regressions.filter(isFirstWay), ({ subject, sends }) => `${subject} ${sends}`).values(),
  ].flatMap(distinct);
  const groups = Map.groupBy(told, ({ cause, error }) => cause ?? innermost(error));
  return [...groups.values()].map((group) => group.filter(isFirstOfSubject));
}

/** Who can neither read nor write a type any more need not be told both. */
function isFirstWay({ subject, sends }: Regression, _: number, all: readonly Regression[]): boolean {
  return !sends || !subject.startsWith("type ") || !all.some((one) => one.subject === subject && !one.sends);
}

function isFirstOfSubject({ subject }: Regression, index: number, group: readonly Regression[]): boolean {
  return group.findIndex((one) => one.subject === subject) === index;
}

/** What is wrong with one side of one operation: a call says it best, but one call says only one thing. */
function distinct(regressions: readonly Regression[]): Regression[] {
  const misfits = regressions.filter(({ cause }) => cause !== undefined);
  const [first] = misfits;
  const code = regressions.find(({ cause }) => cause === undefined);
  if (!code || (first && misfits.length > 1)) return misfits;
  return [first?.cause === undefined ? code : { ...code, cause: first.cause }];
}

/** Where it is wrong and why; the compiler's own explanation ends with the reason. */
function sentence(error: string): string {
  if (error.startsWith("at ")) return error.replace("\n", ": ");
  return innermost(error);
}

function innermost(error: string): string {
  return error.split("\n").at(-1)?.trim() ?? error;
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

/** What stops code from compiling has no direction: it is about the client alone. */
const BREAK = { ledger: "sdk", severity: "breaking", direction: null } as const;

function found(positions: DraftPositions, regression: Regression, cause: readonly Regression[]): Draft {
  const [first = regression] = cause;
  const names = cause.map(({ subject }) => subject.replace(/^(operation|type) /, ""));
  const shown = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");
  return {
    ...BREAK,
    rule: "does-not-compile",
    operation: (positions.after(regression) ?? positions.before(regression))?.label ?? null,
    ...positions.of(first),
    title: `code that uses ${shown} no longer compiles`,
    why: sentence(first.error),
    before: first.code,
    after: sentence(first.error),
    witness: evidence(first),
  };
}

/** Results are told apart by their status. */
function statusRemoved(positions: DraftPositions, regression: Regression): Draft {
  const { subject, status = "", error } = regression;
  const name = subject.replace(/^operation /, "");
  return {
    ...BREAK,
    rule: "result-status-removed",
    operation: positions.after(regression)?.label ?? null,
    ...positions.ofStatus(regression, status),
    title: `the result of ${name} never has the documented status ${status} any more`,
    why: `Code that asks for it does not compile: ${innermost(error)}`,
    before: `${name} ${status}`,
    after: positions.statuses(regression),
    witness: evidence(regression),
  };
}

/** The type that the property was removed from, or the operation whose answer has no name. */
function propertyRemoved(positions: DraftPositions, { first, component, all }: Loss): Draft {
  const name = first.subject.replace(/^(operation|type) /, "");
  const path = (first.lost?.path ?? []).join(".").replaceAll(".[]", "[]");
  const where = first.sends ? `what ${name} takes` : `what ${name} answers`;
  const others = new Set(
    all.filter(({ lost, subject }) => !lost || subject.startsWith("type ")).map(({ subject }) => subject),
  );
  others.delete(first.subject);
  const more = others.size > 0 ? `, nor does code that uses ${[...others].join(", ")}` : "";
  return {
    ...BREAK,
    rule: "property-removed",
    operation: positions.after(first)?.label ?? null,
    ...positions.of(first),
    title: `the property \`${path}\` of ${component === undefined ? where : name} was removed`,
    why: `Code that reads it, or writes it down, does not compile${more}.`,
    before: `${name} ${path}`,
    after: null,
    witness: evidence(first),
  };
}
