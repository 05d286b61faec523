import { type LoadedSettings, readSettings } from "@specwright/codegen/stages";
import { type Document, MemoryFolder, readDocument } from "@specwright/openapi";

/** A description that is written in a test, read as the pipeline reads it: from `specs/acme`. */
export function documentOf(openapi: string, others: { readonly [file: string]: string } = {}): Document {
  return readDocument(new MemoryFolder("specs/acme", { "openapi.yaml": openapi, ...others }));
}

/** The settings of a provider.yaml that is written in a test. */
export function settingsOf(text: string): LoadedSettings {
  return readSettings(new MemoryFolder("specs/acme", { "provider.yaml": text }));
}
