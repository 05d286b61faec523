import type { WorkspaceSettings } from "@specwright/codegen/stages";
import type { Diagnostic, JsonObject, SpecError } from "@specwright/openapi";
import { collect, type Upstream } from "./collect/collect.ts";
import { effectiveDocument, effectiveText } from "./effective.ts";
import { inferSettings } from "./infer/infer.ts";
import type { Setting } from "./infer/setting.ts";
import type { Dropped } from "./infer/verify.ts";
import { recordedAddress } from "./origin/address.ts";
import { type From, openOrigin } from "./origin/open-origin.ts";
import { providerYaml } from "./write/provider-yaml.ts";
import { type ImportFacts, sourcesPage } from "./write/sources-page.ts";
import type { FolderFiles } from "./write/write-folder.ts";

/** A provider's folder in memory, and what was inferred. */
export interface Imported {
  readonly files: FolderFiles;
  readonly settings: readonly Setting[];
  readonly dropped: readonly Dropped[];
  /** What of the description could not be read or said, and what becomes of that. */
  readonly notes: readonly Diagnostic[];
  /** Why nothing can be generated yet. */
  readonly problem: SpecError | undefined;
}

/**
 * Reads a description and makes the folder of its provider in memory.
 * @param today the day, as 2026-01-31
 * @param workspace what all packages of the workspace have in common
 * @throws ImportError, SpecError where nothing can be imported
 */
export async function importProvider(
  id: string,
  from: From,
  today: string,
  workspace: WorkspaceSettings = {},
): Promise<Imported> {
  const origin = await openOrigin(from);
  const upstream = await collect(origin);
  const address = origin.main.protocol === "file:" ? undefined : recordedAddress(origin.main);
  const { kept, dropped, problem } = inferSettings(id, effectiveDocument(upstream.description), workspace);
  const settings = [...kept.slice(0, 1), importedSetting(upstream, address), ...kept.slice(1)];
  const name = String(kept[0]?.value);
  const files = new Map<string, string | Uint8Array>([
    ["provider.yaml", providerYaml(settings, dropped, workspace)],
    ["SOURCES.md", sourcesPage(name, importFacts(upstream, address, today))],
    ["openapi.yaml", effectiveText(upstream.description)],
    ...[...upstream.files].map(([path, bytes]): [string, Uint8Array] => [`upstream/${path}`, bytes]),
  ]);
  return { files, settings, dropped, problem, notes: upstream.notes };
}

/** How SOURCES.md speaks of an import. */
export function importFacts(upstream: Upstream, address: string | undefined, today: string): ImportFacts {
  const { main, files, converted, notes, description } = upstream;
  const bytes = files.get(main) ?? new Uint8Array();
  return { address, main, bytes, files: files.size, converted, notes, description, today };
}

function importedSetting({ main }: Upstream, address: string | undefined): Setting {
  const value: JsonObject = { document: `upstream/${main}`, ...(address !== undefined && { address }) };
  const reason = "The provider's own description. Nobody edits it: openapi.yaml is made from it and overlay.yaml.";
  return { path: ["imported"], value, reason };
}
