import type { ClientModel } from "@specwright/codegen/stages";
import { type Diagnostic, SpecError } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { LedgerChoice } from "../ledger.ts";
import type { NotCompared } from "../not-compared.ts";
import type { Source } from "../read/source.ts";
import type { SetComparison } from "../wire/sets.ts";
import { type PlannedClient, planClient } from "./client.ts";
import { compareClientServers } from "./client-servers.ts";
import type { Compiled } from "./compile.ts";
import { compileChanges, type PlannedChange } from "./compile-changes.ts";
import { DraftPositions } from "./draft-positions.ts";
import { Migrations } from "./migration.ts";
import { compareNames } from "./names.ts";
import { inTagGroups, withProof } from "./proof.ts";
import type { Regression } from "./regression.ts";
import { type TypeDiff, typeDiffs } from "./type-diff.ts";

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
  readonly notCompared: readonly NotCompared[];
  /** What calls become; undefined where a version has no client. */
  readonly migrations?: Migrations;
}

/** What stops code from compiling that uses the clients, by provider: names by rule, everything by compiling. */
export function compareClients(
  workspace: string,
  changed: readonly Changed[],
  ledger: LedgerChoice = "both",
): Map<string, ClientChange> {
  const planned = changed.map((one) => ({ one, base: planClient(one.base), head: planClient(one.head) }));
  const both = planned.flatMap(({ one, base, head }): PlannedChange[] => {
    // Nothing can be compiled where no client can be made of a version.
    if (base instanceof SpecError || head instanceof SpecError) return [];
    return [{ id: one.id, version: one.base.version, sets: one.sets, base, head }];
  });
  const { regressions, defects } = compileChanges(workspace, both);
  return new Map(
    planned.map(({ one, base, head }) => {
      const own = ({ id }: Regression): boolean => id === one.id;
      if (base instanceof SpecError || head instanceof SpecError)
        return [one.id, uncompiled(one, { base, head }, ledger)];
      const found = { regressions: regressions.filter(own), defects: defects.filter(own) };
      return [one.id, compiled(one, { base, head }, found)];
    }),
  );
}

/** Both versions of a client. */
type Clients = Pick<PlannedChange, "base" | "head">;

/** Each finding with the call before and after, and the types as their users will see them. */
function compiled(one: Changed, clients: Clients, { regressions, defects }: Compiled): ClientChange {
  const [base, head] = [clients.base.model, clients.head.model];
  const migrations = new Migrations({ ...one, clients: { base, head } });
  const drafts = [...withProof(one, base, regressions), ...compareClientServers(one.head, base, head)];
  return {
    drafts: drafts.map((draft) => ({ ...draft, migration: migrations.of(draft) })),
    types: typeDiffs(one.id, clients),
    notCompared: defectsOf(one, base, defects),
    migrations,
  };
}

/**
 * Where no client could be made before, none can be lost. Where one could and cannot now, nobody knows what becomes of
 * the code that uses it, and of two files that are no client of ours it is said in passing.
 */
function uncompiled(
  one: Changed,
  { base, head }: { readonly base: PlannedClient | SpecError; readonly head: PlannedClient | SpecError },
  ledger: LedgerChoice,
): ClientChange {
  const aside = (error: SpecError): NotCompared[] => error.diagnostics.slice(0, 1).map((why) => noCode(one, why));
  if (base instanceof SpecError) return { drafts: [], types: [], notCompared: aside(base) };
  if (!(head instanceof SpecError)) return { drafts: [], types: [], notCompared: [] };
  if (ledger === "possible") return { drafts: [], types: [], notCompared: aside(head) };
  const names = compareNames(one.base.version, one.head.version, inTagGroups(one.head));
  return { drafts: [...names, ...noClient(one.head, head)], types: [], notCompared: [] };
}

function noCode({ id }: Changed, { file, line, col, rule, message }: Diagnostic): NotCompared {
  const why = `No client can be made: ${rule}: ${message}.`;
  return { provider: id, kind: "no-client", file, line, col, title: "code that uses a client", why };
}

/** What the comparison of types would say of a version beside itself is nothing that a change did. */
function defectsOf({ id, base, head }: Changed, model: ClientModel, defects: readonly Regression[]): NotCompared[] {
  const positions = new DraftPositions(base, head, model);
  const subjects = Map.groupBy(defects, ({ subject }) => subject);
  return [...subjects].map(([subject, [first]]) => ({
    provider: id,
    kind: "defect",
    ...positions.of(first as Regression).location,
    title: `the types of ${positions.nameInCode(subject)}`,
    why: "TypeScript does not accept a value of one version as a value of the same version. This is a defect of the comparison.",
  }));
}

function noClient({ version }: Source, { diagnostics }: SpecError): Draft[] {
  return diagnostics.slice(0, 1).map(({ file, line, col, message, rule }) => ({
    ledger: "sdk",
    severity: "unknown",
    rule: "no-client",
    direction: null,
    operation: null,
    pointer: version.pointer(version.document.bundled),
    location: { file, line, col },
    title: "no client can be generated",
    why: `The review cannot compile code against it: ${rule}: ${message}.`,
  }));
}
