import { type Diagnostic, decoded } from "@specwright/openapi/internal";
import { collect, type Upstream } from "./collect/collect.ts";
import { effectiveText } from "./effective.ts";
import { importFacts } from "./import-provider.ts";
import { recordedAddress } from "./origin/address.ts";
import { type From, openOrigin } from "./origin/open-origin.ts";
import { applyOverlay } from "./overlay/apply.ts";
import type { ProviderFolder } from "./provider-folder.ts";
import { withImported } from "./write/imported-setting.ts";
import { updatedSources } from "./write/sources-page.ts";
import type { FolderFiles } from "./write/write-folder.ts";

/** A new version of an imported description, as the files of its folder. */
export interface Updated {
  /** All files of the folder, those of people as they are. */
  readonly files: FolderFiles;
  /** The corrections that fit nothing any more, each with its place in overlay.yaml. */
  readonly unfit: readonly Diagnostic[];
  /** What of the description could not be read or said, and what becomes of that. */
  readonly notes: readonly Diagnostic[];
}

/**
 * Brings a new version of what a provider publishes, or takes the one that is there, and applies the corrections.
 * @param from the new version; undefined for the one that is there
 * @param today the day, as 2026-01-31
 * @throws ImportError, SpecError where it cannot be read
 */
export async function updateProvider(folder: ProviderFolder, from: From | undefined, today: string): Promise<Updated> {
  const origin = from && (await openOrigin(from));
  const upstream = origin ? await collect(origin) : folder.upstream;
  const { description, unfit } = applyOverlay(upstream.description, folder.actions);
  const files = new Map<string, string | Uint8Array>(folder.files);
  for (const [path, bytes] of upstream.files) files.set(`upstream/${path}`, bytes);
  files.set("openapi.yaml", effectiveText(description));
  if (origin) {
    const address = origin.main.protocol === "file:" ? undefined : recordedAddress(origin.main);
    describe(files, upstream, address, today);
  }
  return { files, unfit: unfit.map(({ problem }) => problem), notes: upstream.notes };
}

/** Says in provider.yaml and SOURCES.md where the new version came from. */
function describe(
  files: Map<string, string | Uint8Array>,
  upstream: Upstream,
  address: string | undefined,
  today: string,
): void {
  const imported = { document: `upstream/${upstream.main}`, ...(address !== undefined && { address }) };
  files.set("provider.yaml", withImported(textIn(files, "provider.yaml"), imported));
  if (files.has("SOURCES.md"))
    files.set("SOURCES.md", updatedSources(textIn(files, "SOURCES.md"), importFacts(upstream, address, today)));
}

function textIn(files: FolderFiles, path: string): string {
  const content = files.get(path) ?? "";
  return typeof content === "string" ? content : decoded(content);
}
