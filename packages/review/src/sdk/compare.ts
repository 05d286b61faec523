import { SpecError } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { Source } from "../read/source.ts";
import type { SetComparison } from "../wire/sets.ts";
import { type Client, generateClient } from "./client.ts";
import { compareClientServers } from "./client-servers.ts";
import { compileProbes } from "./compile.ts";
import { fullInputs } from "./inputs.ts";
import { Migrations } from "./migration.ts";
import { compareNames } from "./names.ts";
import type { Compilation } from "./probe-files.ts";
import { probesOf } from "./probes.ts";
import { inTagGroups, withProof } from "./proof.ts";
import type { Regression } from "./regression.ts";
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
      if (!compilation) return [one.id, uncompiled(one, head)];
      return [
        one.id,
        compiled(
          one,
          compilation,
          regressions.filter(({ id }) => id === one.id),
        ),
      ];
    }),
  );
}

/** Each finding with the call before and after, and the types as their users will see them. */
function compiled(one: Changed, compilation: Compilation, regressions: readonly Regression[]): ClientChange {
  const { base, head } = compilation;
  const migrations = new Migrations({ ...one, clients: { base, head } });
  const drafts = [
    ...withProof(one, base.model, regressions),
    ...compareClientServers(one.head, base.model, head.model),
  ];
  return {
    drafts: drafts.map((draft) => ({ ...draft, migration: migrations.of(draft) })),
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
  const material = { inputs: fullInputs(version, sets, "base"), unreached: unreachedSchemas(version) };
  return { id, base, head, probes: probesOf(base.model, material) };
}

/** A new version of which no client can be made says nothing about old code; the old one may have been as bad. */
function uncompiled(one: Changed, head: Client | SpecError): ClientChange {
  const names = compareNames(one.base.version, one.head.version, inTagGroups(one.head));
  if (!(head instanceof SpecError)) return { drafts: names, types: [] };
  return { drafts: [...names, ...noClient(one.head, head)], types: [] };
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
    why: `What a client would look like is not known: ${rule}: ${message}.`,
  }));
}
