import { join } from "node:path";
import { bundledText } from "@specwright/codegen";
import { SpecError } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import type { Snapshot } from "../read/snapshot.ts";
import type { Source } from "../read/source.ts";
import { type Client, generateClient } from "../sdk/client.ts";
import { compileProbes } from "../sdk/compile.ts";
import type { Compilation } from "../sdk/probe-files.ts";
import { probesOf } from "../sdk/probes.ts";
import type { Regression } from "../sdk/regression.ts";
import { unreachedSchemas } from "../sdk/unreached.ts";
import type { Version } from "../version.ts";
import { exportedNames } from "./exported-names.ts";
import { differing, isPublished, type Published, readOptional, readPublished, readTree } from "./published.ts";

/** A package that the generator of now makes otherwise, from the very spec that it was made from. */
interface Regenerated {
  readonly id: string;
  readonly before: Published;
  readonly after: Published;
  readonly client: Client;
  readonly usage: string;
  readonly version: Version;
}

/**
 * The third cause of a version, beside wire and names: the generator and the runtime. What the base has committed is
 * compared with what the generator of now makes of the base's spec, so that the change of a spec plays no part in it.
 */
export function compareGenerators(workspace: string, base: Snapshot): Map<string, Draft[]> {
  const runtime = !sameRuntime(workspace, base.root);
  const all = [...base.sources.values()].flatMap((source) => regenerated(workspace, base.root, source, runtime) ?? []);
  const regressions = compileProbes(
    workspace,
    all.map((one) => compilationOf(one, join(base.root, "packages/runtime/src"))),
  );
  return new Map(
    all.map((one) => [
      one.id,
      draftsFor(
        one,
        regressions.filter(({ id }) => id === one.id),
      ),
    ]),
  );
}

function sameRuntime(workspace: string, root: string): boolean {
  const [old, now] = [root, workspace].map((where) => readTree(join(where, "packages/runtime/src")));
  return old === undefined || (now !== undefined && differing(old, now).length === 0);
}

/** A base without packages says nothing about the generator that made them. */
function regenerated(workspace: string, root: string, source: Source, always: boolean): Regenerated | undefined {
  const before = readPublished(root, source.id);
  const now = readPublished(workspace, source.id);
  // Where the committed packages are alike, so are their generators: `generate --check` says that they fit.
  if (!before || !now || (!always && differing(before, now).length === 0)) return undefined;
  const client = generateClient(source, contextOf(root, source));
  if (client instanceof SpecError) return undefined;
  const after = new Map(
    client.files.filter(({ path }) => isPublished(path)).map(({ path, content }) => [path, content]),
  );
  if (!always && differing(before, after).length === 0) return undefined;
  const { id, version } = source;
  return { id, version, before, after, client, usage: readOptional(root, `packages/${id}/test/gen/usage.ts`) };
}

function contextOf(root: string, { id, version }: Source) {
  const versionOf = (name: string): string =>
    (JSON.parse(readOptional(root, `packages/${name}/package.json`) || "{}") as { version?: string }).version ??
    "0.0.0";
  return {
    version: versionOf(id),
    runtimeVersion: versionOf("runtime"),
    contractVersion: versionOf("contract"),
    license: readOptional(root, "LICENSE"),
    bundledSpec: bundledText(version.document),
    validators: true,
  };
}

function compilationOf({ id, before, client, usage, version }: Regenerated, runtime: string): Compilation {
  const files = [...before].map(([path, content]) => ({ path, content }));
  return {
    id,
    base: { model: client.model, files, runtime },
    head: client,
    probes: probesOf(client.model, { inputs: new Map(), unreached: unreachedSchemas(version) }),
    usage,
  };
}

function draftsFor(one: Regenerated, regressions: readonly Regression[]): Draft[] {
  const files = differing(one.before, one.after);
  const [old, now] = [exportedNames(one.before), exportedNames(one.after)];
  const gone = [...old].filter((name) => !now.has(name));
  const come = [...now].filter((name) => !old.has(name));
  if (files.length === 0 && regressions.length === 0) return [];
  // A call that has run says more than one that could have been written.
  const first = regressions.find(({ subject }) => subject === "usage.ts") ?? regressions[0];
  const draft = (change: Pick<Draft, "severity" | "rule" | "title" | "why" | "witness">): Draft[] => [
    {
      ledger: "sdk",
      direction: null,
      operation: null,
      pointer: "#",
      location: { file: `packages/${one.id}/${files[0] ?? "package.json"}`, line: 1, col: 1 },
      before: { exports: gone },
      after: { exports: come, files },
      ...change,
    },
  ];
  const what = files.length > 0 ? `the generator writes ${listed(files)} in another way` : "the runtime changed";
  if (first)
    return draft({
      severity: "breaking",
      rule: "generator-does-not-compile",
      title: `${what}: ${whose(first)} no longer compiles`,
      why: first.error,
      witness: {
        kind: "compile-error",
        value: { code: first.code, error: first.error },
        at: "",
        validBefore: true,
        validAfter: false,
      },
    });
  if (gone.length > 0)
    return draft({
      severity: "breaking",
      rule: "generator-exports-removed",
      title: `${what}: ${listed(gone)} can no longer be imported`,
      why: "Code that imports it does not compile.",
    });
  return draft({
    severity: "safe",
    rule: come.length > 0 ? "generator-exports-added" : "generator-output",
    title: come.length > 0 ? `${what}: ${listed(come)} can be imported` : what,
    why: "The spec did not cause it. The base's usage.ts and all that can be written against its types still compile.",
  });
}

function whose({ subject }: Regression): string {
  if (subject === "usage.ts") return "the base's usage.ts";
  return `code that uses ${subject.replace(/^\w+ /, "")}`;
}

const SHOWN = 3;

function listed(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return `${names.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
