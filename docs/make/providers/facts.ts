import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Generated, generateProvider, listProviders } from "@specwright/codegen";
import { admit, readSettings, readWorkspace, specFolder } from "@specwright/codegen/stages";
import { DiskFolder, type Document, readDocument } from "@specwright/openapi/internal";

/** What the pages of one provider are made of. */
export interface ProviderFacts extends Generated {
  readonly id: string;
  /** What the package is made of: the description, without what was left out. */
  readonly document: Document;
  /** The text of a file of the repository; undefined if it is not there. */
  file(path: string): string | undefined;
}

/** The providers of the repository, as the reader and the generator see them. */
export function allFacts(repository: string): ProviderFacts[] {
  return listProviders(repository).map((id) => factsOf(repository, id));
}

function factsOf(repository: string, id: string): ProviderFacts {
  const folder = new DiskFolder(repository, specFolder(repository, id));
  const settings = readSettings(folder, readWorkspace(repository));
  const given = readDocument(folder, settings.settings.document, { keepUnresolved: true });
  return {
    id,
    ...generateProvider(repository, id),
    document: admit(given, settings).document,
    file: (path) => (existsSync(join(repository, path)) ? readFileSync(join(repository, path), "utf8") : undefined),
  };
}

/** The text of a file that was generated. */
export function generatedText({ files }: Generated, path: string): string {
  return files.find((file) => file.path === path)?.content ?? "";
}
