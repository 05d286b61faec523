import type { Document } from "../../src/load/document.ts";
import { MemoryFolder } from "../../src/load/memory-folder.ts";
import { readDocument } from "../../src/load/read-document.ts";

/** A description that is written in a test, read as the pipeline reads it: from `specs/acme`. */
export function documentOf(openapi: string, others: { readonly [file: string]: string } = {}): Document {
  return readDocument(new MemoryFolder("specs/acme", { "openapi.yaml": openapi, ...others }));
}
