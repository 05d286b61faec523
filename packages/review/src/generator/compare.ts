import { engineVersions, packageFolder } from "@specwright/codegen/stages";
import { SpecError } from "@specwright/openapi";
import type { Draft } from "../finding.ts";
import { runtimeSources } from "../read/runtime-sources.ts";
import type { Snapshot } from "../read/snapshot.ts";
import type { Source } from "../read/source.ts";
import { differing } from "../read/trees.ts";
import { type Client, planClient, printClient } from "../sdk/client.ts";
import { compileProbes } from "../sdk/compile.ts";
import type { Compilation } from "../sdk/probe-files.ts";
import { probesOf } from "../sdk/probes.ts";
import { unreachedSchemas } from "../sdk/unreached.ts";
import type { Version } from "../version.ts";
import { regeneratedDrafts } from "./drafts.ts";
import { isPublished, isSameRuntime, type Published, readOptional, readPublished } from "./published.ts";

/** A package that the generator of now makes otherwise, from the very spec that it was made from. */
interface Regenerated {
  readonly id: string;
  /** Where it is in the workspace. */
  readonly folder: string;
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
  const runtime = !isSameRuntime(base.root, workspace);
  const all = [...base.sources.values()].flatMap((source) => regenerated(workspace, base.root, source, runtime) ?? []);
  const { regressions } = compileProbes(
    workspace,
    all.map((one) => compilationOf(one, runtimeSources(base.root))),
  );
  return new Map(
    all.map((one) => [
      one.id,
      regeneratedDrafts(
        one,
        regressions.filter(({ id }) => id === one.id),
      ),
    ]),
  );
}

/** A base without packages says nothing about the generator that made them. */
function regenerated(workspace: string, root: string, source: Source, always: boolean): Regenerated | undefined {
  const before = readPublished(root, source.id);
  const now = readPublished(workspace, source.id);
  // Where the committed packages are alike, so are their generators: `generate --check` says that they fit.
  if (!before || !now || (!always && differing(before, now).length === 0)) return undefined;
  const plan = planClient(source);
  if (plan instanceof SpecError) return undefined;
  const client = printClient(plan, contextOf(root, source));
  const after = new Map(
    client.files.filter(({ path }) => isPublished(path)).map(({ path, content }) => [path, content]),
  );
  if (!always && differing(before, after).length === 0) return undefined;
  const { id, version } = source;
  const folder = packageFolder(root, id);
  return { id, folder, version, before, after, client, usage: readOptional(root, `${folder}/test/gen/usage.ts`) };
}

function contextOf(root: string, { id }: Source) {
  const manifest = JSON.parse(readOptional(root, `${packageFolder(root, id)}/package.json`) || "{}") as {
    version?: string;
  };
  return {
    version: manifest.version ?? "0.0.0",
    ...engineVersions(root),
    license: readOptional(root, "LICENSE") || undefined,
    complete: true,
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
