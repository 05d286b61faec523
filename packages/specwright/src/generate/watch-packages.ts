import { listProviders, readWorkspace, specsFolder } from "@specwright/codegen/workspace";
import type { Terminal } from "../terminal.ts";
import { isTooDeep, TOO_DEEP } from "../too-deep.ts";
import { type GenerateRequest, generatePackages } from "./generate-packages.ts";
import { watchSpecs } from "./watch-specs.ts";

/** Generates packages, then each again when a file of its spec is saved, until the user ends it. Problems end nothing. */
export async function watchPackages(request: GenerateRequest, terminal: Terminal): Promise<number> {
  // Watched first, so that what is saved while packages are made is not missed.
  const end = watchSpecs(terminal.workspace, (saved) => regenerate(saved, request, terminal));
  await generateOnce(request, terminal);
  // Loaded before anybody waits for it.
  await import("./make-package.ts");
  terminal.out(terminal.colors.dim(`watching ${specsFolder(readWorkspace(terminal.workspace))}/, Ctrl-C ends it`));
  await terminal.interrupted();
  await end();
  return 0;
}

/** Of the providers that were saved, those that are wanted; a folder that is new is a provider too. */
async function regenerate(saved: ReadonlySet<string>, request: GenerateRequest, terminal: Terminal): Promise<void> {
  const { everything } = request;
  const wanted = listProviders(terminal.workspace).filter((id) => everything || request.providers.includes(id));
  const providers = wanted.filter((id) => saved.has(id));
  if (providers.length > 0) await generateOnce({ ...request, providers, everything: false }, terminal);
}

async function generateOnce(request: GenerateRequest, terminal: Terminal): Promise<void> {
  try {
    await generatePackages(request, terminal);
  } catch (error) {
    if (isTooDeep(error)) terminal.error(TOO_DEEP);
    else terminal.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
