import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Folder } from "../load/folder.ts";
import { type Document, readDocument } from "../load/read-document.ts";
import { type LoadedSettings, readSettings } from "../load/read-settings.ts";
import { REPOSITORY, TempWorkspace } from "./temp-workspace.ts";

/** A description that is written in a test, read as the pipeline reads it: from `specs/acme`. */
export function documentOf(openapi: string, others: { readonly [file: string]: string } = {}): Document {
  using workspace = new TempWorkspace();
  workspace.write("specs/acme/openapi.yaml", openapi);
  for (const [file, text] of Object.entries(others)) workspace.write(`specs/acme/${file}`, text);
  return readDocument(new Folder(workspace.root, "specs/acme"));
}

/** The settings of a provider.yaml that is written in a test. */
export function settingsOf(text: string): LoadedSettings {
  using workspace = new TempWorkspace({ "specs/acme/provider.yaml": text });
  return readSettings(new Folder(workspace.root, "specs/acme"));
}

/** A hostile description of the fixtures. */
export function hostileText(name: string): string {
  return readFileSync(join(REPOSITORY, `scripts/fixtures/hostile/${name}.yaml`), "utf8");
}
